import { ConcreteHyperlink, type IRunPropertiesOptions, type ParagraphChild, Tab, TextRun } from 'docx';
import type { Run } from '#domain/schemas/richText.ts';
import type { Links } from './links.ts';
import { byDirection, writable } from './text.ts';

/** Runs of the outline as runs of Word. */
export function wordRuns(runs: readonly Run[], links: Links): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    const id = run.link ? links.idOf(run.link) : null;
    const look: IRunPropertiesOptions = {
      ...(run.bold && { bold: true, boldComplexScript: true }),
      ...(run.italic && { italics: true, italicsComplexScript: true }),
      ...(run.underline && { underline: {} }),
      ...(id && { style: 'Hyperlink' }),
    };
    const pieces = textRuns(run.text, look);
    return id && pieces.length > 0 ? [new ConcreteHyperlink(pieces, id)] : pieces;
  });
}

/**
 * Plain text as runs. It always goes through `text`: a string among `children` that reads "CURRENT" would become a
 * field of docx.
 */
export function textRuns(text: string, look: IRunPropertiesOptions = {}): TextRun[] {
  return writable(text)
    .split(/(\n|\t)/)
    .flatMap((piece) => {
      if (piece === '\n') return [new TextRun({ break: 1 })];
      if (piece === '\t') return [new TextRun({ children: [new Tab()] })];
      return byDirection(piece).map(
        (stretch) =>
          new TextRun({ ...look, text: stretch.text, ...(stretch.rightToLeft && { rightToLeft: true }) }),
      );
    });
}
