import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import type { Design } from '#domain/outline/designs.ts';
import { bulletOf } from '#domain/outline/flow.ts';
import { twips } from './units.ts';

export const bulletList = 'bullets';
export const numberList = 'numbers';

const deepest = 8;
const numbers = [
  { format: LevelFormat.DECIMAL, end: '.' },
  { format: LevelFormat.LOWER_LETTER, end: ')' },
  { format: LevelFormat.LOWER_ROMAN, end: '.' },
];

/** Both kinds of list, nine levels deep. */
export function wordNumbering(design: Design): INumberingOptions {
  const levels = Array.from({ length: deepest + 1 }, (_, level) => level);
  const place = (level: number) => ({
    level,
    alignment: AlignmentType.START,
    style: {
      paragraph: { indent: { left: twips(design.indent * (level + 1)), hanging: twips(design.indent) } },
    },
  });
  return {
    config: [
      {
        reference: bulletList,
        levels: levels.map((level) => ({
          ...place(level),
          format: LevelFormat.BULLET,
          text: bulletOf(level),
        })),
      },
      {
        reference: numberList,
        levels: levels.map((level) => {
          const { format, end } = numbers[level % numbers.length] ?? {
            format: LevelFormat.DECIMAL,
            end: '.',
          };
          return { ...place(level), format, text: `%${level + 1}${end}` };
        }),
      },
    ],
  };
}
