import type { Workbook } from '#domain/schemas/workbook.ts';
import { parseWorkbook } from './parse.ts';
import { stringifyWorkbook } from './stringify.ts';

/** How workbooks are written as bytes, for those who store them. */
export const workbookFormat = {
  parse: (bytes: Uint8Array): Workbook => parseWorkbook(bytes).workbook,
  stringify: stringifyWorkbook,
};
