import { Footer, Header, PageNumber, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import { type Design, inks, textWidth } from '#domain/outline/designs.ts';
import type { Frame } from '#domain/outline/outline.ts';
import { edgeBand, logoPicture, logoSize } from './pictures.ts';
import { textRuns } from './runs.ts';
import { oneLine } from './text.ts';
import { eighths, hex, twips } from './units.ts';

/** Page one: the logo and who is writing, the house's header text on the right. */
export function firstHeader(frame: Frame, design: Design): Header {
  const { brandAfter, rules, text } = design;
  return new Header({
    children: [
      new Paragraph({
        style: 'Organisation',
        tabStops: rightTab(frame),
        // Lines that grow by a share of the text's height would cut off the logo in LibreOffice.
        spacing: {
          before: 0,
          after: twips(brandAfter),
          line: twips(text.organisation.size * 1.2),
          lineRule: 'atLeast',
        },
        ...(rules.brand > 0 && { border: { bottom: rule(rules.brand, frame.style.accent) } }),
        children: [...edge(frame, design, 'first'), ...brand(frame, design), ...right(frame.headerText)],
      }),
    ],
  });
}

/** Every other page: the house's header text, or next to nothing. */
export function otherHeader(frame: Frame, design: Design): Header {
  const text = right(frame.headerText);
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        tabStops: rightTab(frame),
        spacing: text.length > 0 ? { after: twips(design.brandAfter / 2) } : { line: 20, lineRule: 'exact' },
        children: [...edge(frame, design, 'other'), ...text],
      }),
    ],
  });
}

/** Every page: who is writing on the left, the page on the right. */
export function footer(frame: Frame, design: Design): Footer {
  const left = [frame.organisation, frame.footerText].map(oneLine).filter(Boolean).join(' · ');
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: rightTab(frame),
        ...(design.rules.footer > 0 && { border: { top: rule(design.rules.footer, inks.line) } }),
        children: [...textRuns(left), tab(), ...pageOf(frame.pageOf)],
      }),
    ],
  });
}

function brand(frame: Frame, design: Design): ParagraphChild[] {
  const name = oneLine(frame.organisation);
  if (frame.logo === null) return textRuns(name);
  const size = logoSize(frame.logo, design.logo);
  // The name is lifted to the middle of the logo: capitals reach about 0.7 of the size above the line they stand on.
  const lift = Math.max(0, (size.height - design.text.organisation.size * 0.7) / 2);
  return [
    logoPicture(frame.logo, size, name),
    ...textRuns(name && `\u2002${name}`, { position: `${Math.round(lift * 2) / 2}pt` }),
  ];
}

function edge(frame: Frame, design: Design, page: 'first' | 'other'): ParagraphChild[] {
  return design.rules.edge > 0 ? [edgeBand(frame.style, design.rules.edge, page)] : [];
}

function pageOf(sentence: string): TextRun[] {
  return sentence.split(/(\{pages?\})/).flatMap((piece) => {
    if (piece === '{page}') return [new TextRun({ children: [PageNumber.CURRENT] })];
    if (piece === '{pages}') return [new TextRun({ children: [PageNumber.TOTAL_PAGES] })];
    return textRuns(piece);
  });
}

function right(text: string): TextRun[] {
  const shown = oneLine(text);
  return shown ? [tab(), ...textRuns(shown)] : [];
}

const tab = () => new TextRun({ children: [new Tab()] });

const rightTab = (frame: Frame) => [{ type: 'right' as const, position: twips(textWidth(frame.style)) }];

const rule = (thickness: number, colour: string) => ({
  style: 'single' as const,
  size: eighths(thickness),
  color: hex(colour),
  space: 6,
});
