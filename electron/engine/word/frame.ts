import {
  Footer,
  Header,
  type IRunPropertiesOptions,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import { colourOf, type Design, faceOf, inks, type TextRole, textWidth } from '#domain/outline/designs.ts';
import { footerLines, nameBeside } from '#domain/outline/frame.ts';
import type { Frame } from '#domain/outline/outline.ts';
import { edgeBand, logoPicture, logoSize } from './pictures.ts';
import { textRuns } from './runs.ts';
import { oneLine } from './text.ts';
import { eighths, halfPoints, hex, twips } from './units.ts';

/** Page one: the logo and who is writing, the house's header text on the right. */
export function firstHeader(frame: Frame, design: Design): Header {
  const { brandAfter, rules } = design;
  return new Header({
    children: [
      new Paragraph({
        style: 'Organisation',
        tabStops: rightTab(frame),
        spacing: { after: twips(brandAfter) },
        ...(rules.brand > 0 && { border: { bottom: rule(rules.brand, frame.style.accent) } }),
        children: [
          ...edge(frame, design, 'first'),
          ...brand(frame, design),
          ...right(frame.headerText, { ...frameLetters(frame, design), ...lifted(frame, design, 'frame') }),
        ],
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

/** Every page: who is writing on the left, the page on the right; above that, which document it belongs to. */
export function footer(frame: Frame, design: Design): Footer {
  const page = pageOf(frame.pageOf);
  const lines = footerLines(frame).map(({ start, end }, at) => {
    const isFirst = at === 0;
    return new Paragraph({
      style: 'Footer',
      tabStops: rightTab(frame),
      ...(isFirst && design.rules.footer > 0 && { border: { top: rule(design.rules.footer, inks.line) } }),
      children: [
        ...textRuns(oneLine(start)),
        tab(),
        ...(end === null ? page : textRuns(whole(oneLine(end)))),
      ],
    });
  });
  return new Footer({ children: lines });
}

function brand(frame: Frame, design: Design): ParagraphChild[] {
  const name = oneLine(nameBeside(frame.logo, frame.organisation));
  if (frame.logo === null) return textRuns(name);
  return [
    logoPicture(frame.logo, logoSize(frame.logo, design.logo), frame.organisation),
    ...textRuns(name && `\u2002${name}`, lifted(frame, design, 'organisation')),
  ];
}

/** Text beside the logo, lifted to its middle: capitals reach about 0.7 of the size above the line they stand on. */
function lifted(frame: Frame, design: Design, role: TextRole): IRunPropertiesOptions {
  if (frame.logo === null) return {};
  const points = Math.max(0, logoSize(frame.logo, design.logo).height - design.text[role].size * 0.7) / 2;
  // Half points without a unit: LibreOffice, and Word before 2010, take no notice of the unit docx has in its type.
  return { position: `${halfPoints(points)}` as `${number}pt` };
}

/** The letters of headers and footers within the line of the organisation, which has its own. */
function frameLetters({ style }: Frame, design: Design): IRunPropertiesOptions {
  const { size, face, colour, bold } = design.text.frame;
  return { bold, font: faceOf(style, face), size: halfPoints(size), color: hex(colourOf(style, colour)) };
}

function edge(frame: Frame, design: Design, page: 'first' | 'other'): ParagraphChild[] {
  return design.rules.edge > 0 ? [edgeBand(frame.style, design.rules.edge, page)] : [];
}

/** Beside a long footer it goes to the next line as a whole. */
function pageOf(sentence: string): TextRun[] {
  return whole(sentence)
    .split(/(\{pages?\})/)
    .flatMap((piece) => {
      if (piece === '{page}') return [new TextRun({ children: [PageNumber.CURRENT] })];
      if (piece === '{pages}') return [new TextRun({ children: [PageNumber.TOTAL_PAGES] })];
      return textRuns(piece);
    });
}

const whole = (text: string) => text.replaceAll(' ', '\u00a0');

function right(text: string, look: IRunPropertiesOptions = {}): TextRun[] {
  const shown = oneLine(text);
  return shown ? [tab(), ...textRuns(shown, look)] : [];
}

const tab = () => new TextRun({ children: [new Tab()] });

const rightTab = (frame: Frame) => [{ type: 'right' as const, position: twips(textWidth(frame.style)) }];

const rule = (thickness: number, colour: string) => ({
  style: 'single' as const,
  size: eighths(thickness),
  color: hex(colour),
  space: 6,
});
