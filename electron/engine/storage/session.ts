import type { Workbook } from '#domain/schemas/workbook.ts';
import type { Session, SessionOptions } from './sessionTypes.ts';

export type { Session, SessionOptions } from './sessionTypes.ts';

/** Opens a workbook file and brings back from its journal what a crash kept out of it. Throws a Refusal. */
export async function openSession(_path: string, _options: SessionOptions): Promise<Session> {
  throw new Error('not built yet');
}

/** Writes a new workbook file and opens it. Refuses to overwrite unless `replace` is set. Throws a Refusal. */
export async function createSession(
  _path: string,
  _workbook: Workbook,
  _options: SessionOptions & { readonly replace?: boolean },
): Promise<Session> {
  throw new Error('not built yet');
}
