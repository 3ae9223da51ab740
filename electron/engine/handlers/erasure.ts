import type { Handlers } from '#contract/contract.ts';
import type { ClockRow, erasureCalls, MentionRow } from '#contract/erasure.ts';
import { Refusal } from '#contract/result.ts';
import { plain } from '#domain/candidates/plain.ts';
import type { Change } from '#domain/edits/change.ts';
import { clockOf, clockStates, soonFrom } from '#domain/erasure/due.ts';
import { hindranceOf } from '#domain/erasure/mayErase.ts';
import { type Mention, mentionsOf } from '#domain/erasure/mentions.ts';
import { type ErasurePlan, erasureChanges } from '#domain/erasure/plan.ts';
import type { Assessment } from '#domain/schemas/assessment.ts';
import type { Candidate } from '#domain/schemas/candidate.ts';
import type { Job } from '#domain/schemas/job.ts';
import type { Id, NewId } from '#domain/schemas/primitives.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import type { Desk } from '../desk.ts';
import { eraseForGood } from '../erasing.ts';
import { forgetFiles } from '../forgetFiles.ts';
import { remembered } from '../remembered.ts';
import { now, today } from '../today.ts';

/** Retention clocks, and taking people out of the workbook for good. */
export function erasureHandlers(desk: Desk, newId: NewId): Handlers<typeof erasureCalls> {
  // Asked at every key of the search.
  const clocks = remembered(clockRows);
  return {
    'erasure:list': ({ query, states, offset, limit }) => {
      const { candidates, jobs, assessments } = desk.workbook;
      const rows = clocks(candidates, jobs, assessments, today());
      const counts: Partial<Record<ClockRow['state'], number>> = {};
      for (const { state } of rows) counts[state] = (counts[state] ?? 0) + 1;
      const sought = plain(query).trim();
      const found = rows.filter(
        ({ name, state }) => states.includes(state) && (sought === '' || plain(name).includes(sought)),
      );
      return { rows: found.slice(offset, offset + limit), total: found.length, counts };
    },
    'erasure:preview': async ({ candidates }) => {
      const { workbook } = desk;
      const chosen = candidatesWith(workbook, candidates);
      const ids = new Set(candidates);
      const isTheirs = ({ candidate }: { candidate: Id }) => ids.has(candidate);
      return {
        names: chosen.map(({ name }) => name),
        assessments: workbook.assessments.filter(isTheirs).length,
        decisions: workbook.decisions.filter(isTheirs).length,
        files: chosen.reduce((sum, { files }) => sum + files.length, 0),
        versions: (await desk.file.versions.list()).length,
        mentions: mentionRows(workbook, chosen),
        hindered: hindered(chosen),
      };
    },
    'erasure:run': async ({ candidates, way, cause, stand, unnamed, label }) => {
      const { workbook } = desk;
      const chosen = candidatesWith(workbook, candidates);
      refuseIfHindered(desk, chosen);
      const plan: ErasurePlan =
        way === 'erase'
          ? { way, candidates, unnamed }
          : { way, today: today(), unnamed, stands: standsFor(workbook, chosen, stand, newId) };
      await eraseForGood(plan, desk.file, async (names) => {
        const changes = erasureChanges(workbook, plan, names);
        await desk.applyForGood({
          label,
          changes: [...changes, recordOf(workbook, way, cause, chosen, newId)],
        });
      });
      await forgetFiles(
        desk,
        chosen.flatMap(({ files }) => files.map(({ sha256 }) => sha256)),
      );
      return { candidates: chosen.length };
    },
    'erasure:record': () => [...(desk.workbook.organisation.erasures ?? [])].reverse(),
  };
}

function clockRows(
  candidates: readonly Candidate[],
  jobs: readonly Job[],
  assessments: readonly Assessment[],
  today: string,
): ClockRow[] {
  const soon = soonFrom(today);
  const titles = new Map(jobs.map(({ id, title }) => [id, title]));
  const counts = new Map<Id, number>();
  for (const { candidate } of assessments) counts.set(candidate, (counts.get(candidate) ?? 0) + 1);
  const rows = candidates.map((candidate): ClockRow => {
    const { id, name, retention, consent, applications } = candidate;
    return {
      id,
      name,
      state: clockOf(candidate, today, soon),
      eraseBy: retention.eraseBy,
      keepUntil: retention.keepUntil,
      consentUntil: consent.until,
      jobs: applications.map(({ job }) => titles.get(job) ?? '').filter(Boolean),
      assessments: counts.get(id) ?? 0,
    };
  });
  const day = ({ eraseBy }: ClockRow) => eraseBy ?? '9999';
  return rows.sort(
    (one, other) =>
      clockStates.indexOf(one.state) - clockStates.indexOf(other.state) ||
      day(one).localeCompare(day(other)) ||
      one.name.localeCompare(other.name),
  );
}

function candidatesWith(workbook: Workbook, ids: readonly Id[]): Candidate[] {
  const wanted = new Set(ids);
  const chosen = workbook.candidates.filter(({ id }) => wanted.has(id));
  if (chosen.length < wanted.size) {
    throw new Refusal('gone', 'Some of these candidates are no longer in the workbook. Choose again.');
  }
  return chosen;
}

function hindered(chosen: readonly Candidate[]) {
  const hindrance = hindranceOf(chosen, today());
  if (!hindrance) return null;
  const { held, kept } = hindrance;
  const [why, first] = held[0] ? (['held', held[0]] as const) : (['kept', kept[0] as Candidate] as const);
  return {
    why,
    name: first.name,
    others: hindrance[why].length - 1,
    until: why === 'kept' ? first.retention.keepUntil : null,
  };
}

function refuseIfHindered(desk: Desk, chosen: readonly Candidate[]): void {
  const hindrance = hindered(chosen);
  if (hindrance) {
    const { why, name, others, until } = hindrance;
    const who = others > 0 ? `${name} and ${others} more` : name;
    throw new Refusal(
      why,
      why === 'held'
        ? `A legal hold keeps ${who}. Lift it on the candidate’s page first, if that is allowed.`
        : `${who} must be kept until ${until}. Change that day on the candidate’s page first, if that is allowed.`,
    );
  }
  const { leftovers, clashes } = desk.state;
  if (leftovers > 0 || clashes > 0) {
    throw new Refusal(
      'undecided',
      'Edits or copies wait for a decision and may still hold these people. Decide about them first, then erase.',
    );
  }
}

/** Fresh names that nobody has yet. */
function standsFor(workbook: Workbook, chosen: readonly Candidate[], stand: string, newId: NewId) {
  const taken = new Set(workbook.candidates.map(({ name }) => name));
  let number = 0;
  return chosen.map(({ id }) => {
    do number += 1;
    while (taken.has(`${stand} ${number}`));
    return { of: id, id: newId(), name: `${stand} ${number}` };
  });
}

function recordOf(
  { organisation }: Workbook,
  way: 'erase' | 'anonymise',
  cause: 'clock' | 'request' | 'other',
  chosen: readonly Candidate[],
  newId: NewId,
): Change {
  const record = { id: newId(), at: now(), way, cause, candidates: chosen.length };
  return { put: ['organisation', 'erasures'], value: [...(organisation.erasures ?? []), record] as never };
}

function mentionRows(workbook: Workbook, chosen: readonly Candidate[]): MentionRow[] {
  const names = new Map(workbook.candidates.map(({ id, name }) => [id, name]));
  const about = ({ list, id }: Mention): string => {
    if (list === 'jobs') return workbook.jobs.find((job) => job.id === id)?.title ?? '';
    if (list === 'candidates' || list === 'twin') return names.get(id) ?? '';
    if (list === 'organisation') return '';
    const entity = workbook[list].find((one) => one.id === id);
    return names.get(entity?.candidate ?? '') ?? '';
  };
  return mentionsOf(workbook, chosen).map((mention) => ({
    name: names.get(mention.of) ?? '',
    list: mention.list,
    about: about(mention),
  }));
}
