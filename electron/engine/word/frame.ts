import type { Design } from '#domain/outline/designs.ts';
import type { Frame } from '#domain/outline/outline.ts';
import type { Logo } from '#domain/schemas/organisation.ts';
import { inks } from '#domain/outline/designs.ts';
import { Footer, Header, ImageRun, PageNumber, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import { textRuns } from './runs.ts';
import { oneLine } from './text.ts';
import { eighths, hex, pixels, twips } from './units.ts';

/** Page one: the logo and who is writing. */
export function firstHeader(frame: Frame, design: Design, width: number): Header {
  const { brand, rules, logo: box, text } = design;
  const size = frame.logo ? fit(frame.logo, box) : null;
  const children: ParagraphChild[] = [];
  if (frame.logo && size) {
    children.push(logoRun(frame.logo, size, frame.organisation));
    if (frame.organisation) children.push(...textRuns('\u2002'));
  }
  // The name is lifted to the middle of the logo; about 0.7 of a letter's size is above the line.
  const lift = size ? Math.max(0, (size.height - text.organisation.size * 0.7) / 2) : 0;
  children.push(...textRuns(oneLine(frame.organisation), lift > 0 ? { position: `${lift.toFixed(1)}pt` as `${number}pt` } : {}));
  return new Header({
    children: [
      new Paragraph({
        style: 'Organisation',
        tabStops: rightTab(width),
        spacing: { before: twips(brand.before), after: twips(brand.after), line: 240 },
        ...(rules.brand > 0 && { border: { bottom: rule(rules.brand, frame.style.accent, 6) } }),
        children: [...children, ...right(frame.headerText)],
      }),
    ],
  });
}

/** Every other page: the house's header text, or nothing. */
export function otherHeader(frame: Frame, width: number): Header {
  return new Header({
    children: [
      new Paragraph({ style: 'Header', tabStops: rightTab(width), children: right(frame.headerText) }),
    ],
  });
}

/** Every page: who is writing on the left, the page on the right. */
export function footer(frame: Frame, design: Design, width: number): Footer {
  const left = [frame.organisation, frame.footerText].map(oneLine).filter(Boolean).join(' · ');
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: rightTab(width),
        ...(design.rules.footer > 0 && { border: { top: rule(design.rules.footer, inks.line, 6) } }),
        children: [...textRuns(left), new TextRun({ children: [new Tab()] }), ...pageOf(frame.pageOf)],
      }),
    ],
  });
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
  return shown ? [new TextRun({ children: [new Tab()] }), ...textRuns(shown)] : [];
}

const rightTab = (width: number) => [{ type: 'right' as const, position: twips(width) }];

const rule = (thickness: number, colour: string, space: number) => ({
  style: 'single' as const,
  size: eighths(thickness),
  color: hex(colour),
  space,
});

function logoRun(logo: Logo, size: { width: number; height: number }, organisation: string): ImageRun {
  const description = oneLine(logo.alt) || oneLine(organisation) || 'Logo';
  return new ImageRun({
    type: logo.type === 'image/png' ? 'png' : 'jpg',
    data: Buffer.from(logo.data, 'base64'),
    transformation: { width: pixels(size.width), height: pixels(size.height) },
    // docx counts drawings across documents; a fixed id keeps the same outline the same bytes.
    altText: { id: '1', name: 'Logo', description, title: description },
  });
}

function fit(logo: Logo, box: { width: number; height: number }): { width: number; height: number } {
  const scale = Math.min(box.width / logo.width, box.height / logo.height);
  return { width: logo.width * scale, height: logo.height * scale };
}
