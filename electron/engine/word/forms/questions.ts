import { Paragraph } from 'docx';
import type { Questions } from '#domain/forms/formDocument.ts';
import { bulletList, numberList } from '../numbering.ts';
import { textRuns } from '../runs.ts';
import { twips } from '../units.ts';
import { direction, type Writing } from '../writing.ts';

/** Questions as a numbered list; they stay with the scale below them when `keepsNext`. */
export function questionList({ items }: Questions, keepsNext: boolean, writing: Writing): Paragraph[] {
  const numbers = writing.nextList();
  const bullets = writing.nextList();
  const lines = items.flatMap(({ text, followUp }) => [
    { text, style: 'ListNumber', numbering: { reference: numberList, level: 0, instance: numbers } },
    ...(followUp
      ? [
          {
            text: followUp,
            style: 'ListBullet',
            numbering: { reference: bulletList, level: 1, instance: bullets },
          },
        ]
      : []),
  ]);
  return lines.map(
    ({ text, style, numbering }, at) =>
      new Paragraph({
        style,
        numbering,
        ...(keepsNext && { keepNext: true }),
        ...(text.length < 400 && { keepLines: true }),
        ...(at === lines.length - 1 && { spacing: { after: twips(6) } }),
        ...direction(text),
        children: textRuns(text),
      }),
  );
}
