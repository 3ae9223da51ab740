import { basename } from 'node:path';
import type { Handlers } from '#contract/contract.ts';
import type { letterheadCalls, letterheadEngineCalls } from '#contract/letterhead.ts';
import { Refusal } from '#contract/result.ts';
import type { Letterhead } from '#domain/schemas/organisation.ts';
import { itemsOf } from '../batch/items.ts';
import { outlineOf } from '../batch/making.ts';
import type { Desk } from '../desk.ts';
import { occasionAt } from '../occasion.ts';
import { fillingOf, letterheadBytes } from '../stationery.ts';
import { readWhole } from '../storage/read.ts';

/** The longest name that the format allows. */
const longestName = 1_000;

/** The organisation's own letterhead: looked over, kept, shown. */
export function letterheadHandlers(
  desk: Desk,
): Handlers<typeof letterheadCalls & typeof letterheadEngineCalls> {
  return {
    'letterhead:get': async () => {
      const { letterhead } = desk.workbook.organisation;
      if (!letterhead) return null;
      try {
        const { inspect } = await import('../word/letterhead/inspect.ts');
        return { letterhead, problem: null, asked: inspect(await letterheadBytes(desk, letterhead)) };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return { letterhead, problem: problemOf(letterhead, error), asked: null };
      }
    },
    'letterhead:page': async (choice) => {
      const { letterhead } = desk.workbook.organisation;
      const [first] = itemsOf(desk, choice);
      const source = { visible: desk.visible, name: desk.state.name };
      const outline = first ? outlineOf(source, choice, first, occasionAt(desk)) : null;
      if (!letterhead || !outline) return null;
      const { fillLetterhead } = await import('../word/letterhead/fill.ts');
      const { pageText } = await import('../word/letterhead/inspect.ts');
      const own = await letterheadBytes(desk, letterhead).catch((error: unknown) => {
        throw error instanceof Refusal ? new Refusal(error.code, problemOf(letterhead, error)) : error;
      });
      return pageText(await fillLetterhead(own, fillingOf(desk, outline)));
    },
    'letterhead:take': async ({ path, label }) => {
      const reason = desk.file.session.refusesEdits;
      if (reason) throw new Refusal('read-only', reason);
      const { largestLetterhead } = await import('../word/letterhead/open.ts');
      const { inspect } = await import('../word/letterhead/inspect.ts');
      const content = await readWhole(path, undefined, largestLetterhead);
      inspect(content);
      const name = basename(path).slice(0, longestName);
      const kept = await desk.file.attachments.keep(content, name);
      const before = desk.workbook.organisation.letterhead;
      const value: Letterhead = {
        ...kept,
        name,
        documents: before?.documents ?? ['posting', 'job-description'],
      };
      await desk.applyUnasked({
        label,
        changes: [{ put: ['organisation', 'letterhead'], value: value as never }],
      });
    },
  };
}

function problemOf({ name }: Letterhead, { code, message }: Refusal): string {
  if (code === 'attachment-missing') {
    return `“${name}” is no longer beside the workbook. Choose it again; until then documents have the built-in design.`;
  }
  if (code === 'attachment-damaged') {
    return `“${name}” was damaged or changed outside Rolebook. Choose it again; until then documents have the built-in design.`;
  }
  return message;
}
