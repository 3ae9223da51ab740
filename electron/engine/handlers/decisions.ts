import type { Handlers } from '#contract/contract.ts';
import type { decisionCalls } from '#contract/decisions.ts';
import { Refusal } from '#contract/result.ts';
import { fold } from '#domain/candidates/searchText.ts';
import { boardOf } from '#domain/decisions/board.ts';
import { correct, DecisionRefused, type Deed, decide } from '#domain/decisions/decide.ts';
import { countStandings, inNames, newestFirst } from '#domain/decisions/log.ts';
import { outlookOf } from '#domain/decisions/outlook.ts';
import { type Edit, pathOf } from '#domain/edits/change.ts';
import type { NewId } from '#domain/schemas/primitives.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import type { Desk } from '../desk.ts';
import { now } from '../today.ts';
import { jobWithId } from './jobs.ts';

/** The log of decisions: added to, never changed. What is added cannot be undone. */
export function decisionHandlers(desk: Desk, newId: NewId): Handlers<typeof decisionCalls> {
  async function add(label: string, deed: (workbook: Workbook, at: string) => Deed): Promise<string[]> {
    const { decisions, changes, holds } = refusing(() => deed(desk.workbook, now()));
    await desk.applyFinal({ label, changes: [...changes] }, holds);
    return decisions.map(({ id }) => id);
  }
  return {
    'decision:add': async (verdict) => ({
      ids: await add(`decide: ${verdict.kind}`, (workbook, at) => decide(workbook, verdict, at, newId)),
    }),
    'decision:correct': async (correction) => {
      const [id = ''] = await add('correct a decision', (workbook, at) =>
        correct(workbook, correction, at, newId),
      );
      return { id };
    },
    'decision:list': ({ job, candidate }) => {
      const { workbook } = desk;
      return newestFirst(
        workbook.decisions,
        (one) =>
          (job === undefined || one.job === job) && (candidate === undefined || one.candidate === candidate),
      ).map(inNames(workbook));
    },
    'decision:log': ({ job, kind, text, offset, limit }) => {
      const { workbook } = desk;
      const all = newestFirst(workbook.decisions, (one) => one.job === job).map(inNames(workbook));
      const words = fold(text).split(/\s+/).filter(Boolean);
      const fitting = all.filter(
        (one) =>
          (kind === null || one.kind === kind) &&
          words.every((word) =>
            fold(`${one.candidateName} ${one.byName} ${one.reason} ${one.note}`).includes(word),
          ),
      );
      const standings = [...countStandings(workbook, job)].map(([kind, count]) => ({ kind, count }));
      return {
        total: all.length,
        found: fitting.length,
        standings,
        rows: fitting.slice(offset, offset + limit),
      };
    },
    'decision:outlook': ({ job, candidates }) => {
      const { workbook } = desk;
      const outlook = outlookOf(workbook, jobWithId(workbook, job), candidates);
      return { ...outlook, reasons: workbook.organisation.decisionReasons };
    },
    'board:get': ({ job }) => boardOf(desk.visible, jobWithId(desk.workbook, job)),
  };
}

function refusing<T>(deed: () => T): T {
  try {
    return deed();
  } catch (error) {
    if (!(error instanceof DecisionRefused)) throw error;
    throw new Refusal('not-decided', error.message, { cause: error });
  }
}

/** The edit as it is; throws a Refusal when it would write in the log, which has calls of its own. */
export function sparingLog(edit: Edit): Edit {
  if (!edit.changes.some((change) => pathOf(change)[0] === 'decisions')) return edit;
  throw new Refusal('log', 'The log of decisions is never rewritten. Correct a decision with a later entry.');
}
