import { standingsOf } from '../decisions/standing.ts';
import type { Candidate } from '../schemas/candidate.ts';
import type { Workbook } from '../schemas/workbook.ts';
import { isAmong } from './filter.ts';
import { comparing } from './order.ts';
import type { CandidateQuery, CandidateRow, Sorting } from './query.ts';
import { rowOf, type Surroundings } from './rows.ts';
import { SearchIndex } from './searchIndex.ts';
import { searchWords, soughtWords } from './searchText.ts';

/** A candidate of the list, with what was worked out about them. */
class Entry {
  readonly candidate: Candidate;
  at = 0;
  /** The number of their text in the search index, once it is there. */
  text: number | null = null;
  row: CandidateRow | null = null;
  constructor(candidate: Candidate) {
    this.candidate = candidate;
  }
}

type Seen = Pick<Workbook, 'candidates' | 'jobs' | 'decisions'> & { readonly today: string };

/**
 * All candidates of a workbook, ready to be searched, filtered and sorted again at every key press. A workbook never
 * changes in place: what is still the same object need not be looked at again.
 */
export class CandidateList {
  #seen: Seen | null = null;
  #around: Surroundings = { jobs: new Map(), standing: () => 'undecided', today: '' };
  #entries: Entry[] = [];
  #known = new Map<string, Entry>();
  #index = new SearchIndex();
  /** By sorting: all candidates in that order, and whether they still are. */
  #orders = new Map<string, { entries: readonly Entry[]; isCurrent: boolean }>();
  #answer: { question: string; entries: readonly Entry[] } | null = null;

  /** Those who fit, in the order asked for. `today` is an ISO day. */
  find(workbook: Workbook, today: string, query: CandidateQuery): readonly Candidate[] {
    return this.#find(workbook, today, query).map(({ candidate }) => candidate);
  }

  /** The lines from `offset`, at most `limit`, and of how many. */
  window(workbook: Workbook, today: string, query: CandidateQuery, offset: number, limit: number) {
    const entries = this.#find(workbook, today, query);
    const { job } = query;
    return {
      total: this.#entries.length,
      found: entries.length,
      rows: entries.slice(offset, offset + limit).map((entry) => this.#rowOf(entry, job)),
    };
  }

  /** Makes at most `count` more candidates ready to be searched; whether all are. */
  prepare(count: number): boolean {
    let left = count;
    for (const entry of this.#entries) {
      if (entry.text !== null) continue;
      if (left === 0) return false;
      entry.text = this.#index.add(searchWords(entry.candidate));
      left -= 1;
    }
    return true;
  }

  #find(workbook: Workbook, today: string, query: CandidateQuery): readonly Entry[] {
    this.#catchUp(workbook, today);
    const question = JSON.stringify(query);
    if (this.#answer?.question === question) return this.#answer.entries;
    const { text = '', sort = 'workbook', descending = false, job } = query;
    const sought = soughtWords(text);
    const isFound = sought.length === 0 ? () => true : this.#finder(sought);
    const entries = this.#inOrder(sort, descending, job).filter(
      (entry) => isFound(entry) && isAmong(entry.candidate, query, this.#around),
    );
    this.#answer = { question, entries };
    return entries;
  }

  #finder(sought: readonly string[]): (entry: Entry) => boolean {
    // Texts of those who were changed or removed stay in the index until they are too many.
    if (this.#index.size > 2 * this.#entries.length + 100) {
      this.#index = new SearchIndex();
      for (const entry of this.#entries) entry.text = null;
    }
    for (const entry of this.#entries) entry.text ??= this.#index.add(searchWords(entry.candidate));
    const has = this.#index.find(sought);
    return ({ text }) => text !== null && has(text);
  }

  #inOrder(sort: Sorting, descending: boolean, job: string | undefined): readonly Entry[] {
    if (sort === 'workbook' && !descending) return this.#entries;
    const name = JSON.stringify([sort, descending, job]);
    const kept = this.#orders.get(name);
    if (kept?.isCurrent) return kept.entries;
    // What was in order before nearly is now: sorting it again takes hardly more than a look at each.
    const before = (kept?.entries ?? []).map(({ candidate }) => this.#known.get(candidate.id));
    const start = new Set([...before.filter((entry) => entry !== undefined), ...this.#entries]);
    const compare = comparing(sort, descending, this.#around.jobs);
    const entries = [...start]
      .map((entry) => ({ entry, at: entry.at, row: this.#rowOf(entry, job) }))
      .sort(compare)
      .map(({ entry }) => entry);
    if (this.#orders.size >= 12) this.#orders.clear();
    this.#orders.set(name, { entries, isCurrent: true });
    return entries;
  }

  #rowOf(entry: Entry, job: string | undefined): CandidateRow {
    if (job !== undefined && entry.candidate.applications.length > 1) {
      return rowOf(entry.candidate, this.#around, job);
    }
    entry.row ??= rowOf(entry.candidate, this.#around);
    return entry.row;
  }

  #catchUp(workbook: Workbook, today: string): void {
    const { candidates, jobs, decisions } = workbook;
    const seen = this.#seen;
    const sameAround = seen?.jobs === jobs && seen.decisions === decisions && seen.today === today;
    if (sameAround && seen.candidates === candidates) return;
    this.#seen = { candidates, jobs, decisions, today };
    this.#answer = null;
    for (const order of this.#orders.values()) order.isCurrent = false;
    if (!sameAround) this.#around = surroundings(workbook, today);
    this.#entries = candidates.map((candidate, at) => {
      const known = this.#known.get(candidate.id);
      const entry = known?.candidate === candidate ? known : new Entry(candidate);
      entry.at = at;
      if (!sameAround) entry.row = null;
      return entry;
    });
    this.#known = new Map(this.#entries.map((entry) => [entry.candidate.id, entry]));
  }
}

function surroundings({ jobs, decisions }: Workbook, today: string): Surroundings {
  const standings = standingsOf(decisions);
  return {
    jobs: new Map(jobs.map((job) => [job.id, job])),
    standing: (job, candidate) => standings(job, candidate)?.kind ?? 'undecided',
    today,
  };
}
