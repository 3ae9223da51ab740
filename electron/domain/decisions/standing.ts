import type { Decision } from '../schemas/decision.ts';

/** Looks up which decision holds now for a candidate in a job; null while nothing was decided. */
export type Standings = (job: string, candidate: string) => Decision | null;

/**
 * The decision that holds now: the last one taken, as its corrections left it. A correction stands in for what it
 * corrects, at the moment that was decided; so a later decision goes on holding when an earlier one is corrected.
 */
export function standingOf(decisions: readonly Decision[], job: string, candidate: string): Decision | null {
  return holding(decisions.filter((one) => one.job === job && one.candidate === candidate));
}

/** The same for everybody: goes through the log once. */
export function standingsOf(decisions: readonly Decision[]): Standings {
  const groups = new Map<string, Map<string, Decision[]>>();
  for (const decision of decisions) {
    const ofJob = groups.get(decision.job) ?? new Map<string, Decision[]>();
    groups.set(decision.job, ofJob);
    const group = ofJob.get(decision.candidate);
    if (group) group.push(decision);
    else ofJob.set(decision.candidate, [decision]);
  }
  return (job, candidate) => {
    const group = groups.get(job)?.get(candidate);
    return group ? holding(group) : null;
  };
}

/**
 * What corrects each entry, by the entry's id. Of two corrections of one entry, made in two copies of the workbook,
 * the later holds. An entry corrects only what was decided about the same candidate in the same job.
 */
export function correctionsIn(decisions: readonly Decision[]): Map<string, Decision> {
  const entries = new Map(decisions.map((entry) => [entry.id, entry]));
  const corrections = new Map<string, Decision>();
  for (const entry of decisions) {
    const corrected = correctedBy(entry, entries);
    if (!corrected) continue;
    const other = corrections.get(corrected.id);
    if (!other || !isBefore(entry, other)) corrections.set(corrected.id, entry);
  }
  return corrections;
}

/** Of the entries about one candidate in one job, in the order of the log, the one that holds. */
function holding(group: readonly Decision[]): Decision | null {
  const entries = new Map(group.map((entry) => [entry.id, entry]));
  const corrections = correctionsIn(group);
  let last: Decision | null = null;
  for (const entry of group) {
    if (!correctedBy(entry, entries) && (!last || !isBefore(entry, last))) last = entry;
  }
  // Only in a damaged file does every entry correct another one.
  const first = last ?? group.at(-1) ?? null;
  return first && lastCorrection(first, corrections);
}

function lastCorrection(entry: Decision, corrections: ReadonlyMap<string, Decision>): Decision {
  const seen = new Set<string>();
  let holds = entry;
  for (let next = corrections.get(holds.id); next && !seen.has(next.id); next = corrections.get(holds.id)) {
    seen.add(next.id);
    holds = next;
  }
  return holds;
}

function correctedBy(entry: Decision, entries: ReadonlyMap<string, Decision>): Decision | null {
  if (entry.corrects === null || entry.corrects === entry.id) return null;
  const corrected = entries.get(entry.corrects);
  const isAlike = corrected?.job === entry.job && corrected.candidate === entry.candidate;
  return corrected && isAlike ? corrected : null;
}

/** Of equal moments, the one that comes later in the log is the later one. */
function isBefore(entry: Decision, other: Decision): boolean {
  return Date.parse(entry.at) < Date.parse(other.at);
}
