import sample from '#resources/samples/sample.json' with { type: 'json' };
import type { NewId } from '../schemas/primitives.ts';
import { Workbook } from '../schemas/workbook.ts';

/** The sample of the first start, as a workbook of its own: a small theatre in the middle of its hiring. */
export function sampleWorkbook(newId: NewId): Workbook {
  return { ...Workbook.parse(sample), id: newId() };
}
