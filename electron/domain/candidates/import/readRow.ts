import type { Id } from '../../schemas/primitives.ts';
import { bareEmail, isEmail, isWebAddress } from './content.ts';
import { type DayOrder, dayOf } from './dates.ts';
import { checkPerson, type Draft, newDraft, type ProblemKind } from './draft.ts';
import { type Column, oneLine, type Row, type Table } from './table.ts';
import type { Target } from './targets.ts';

/** How the rows of one table become people. */
export interface Reading {
  readonly table: Table;
  /** One for each column. */
  readonly targets: readonly Target[];
  readonly dayOrder: DayOrder | null;
  readonly jobOf: (text: string) => Id | null;
}

/** The longest that one line of a workbook may be. */
const longest = 1_000;
/** The longest paragraph, and the most of tags and links. */
const longestNote = 50_000;
const most = { tags: 100, links: 50, notes: 1_000 } as const;

/** One person for each row, in the file's order. */
export function draftsOf(source: string, { table, ...reading }: Reading): Draft[] {
  const columns = table.columns.map((column, index) => ({
    ...column,
    target: reading.targets[index] ?? 'titled',
  }));
  const titles = columns.map(({ title }) => title);
  return table.rows.map((row) => draftOf(source, row, columns, titles, reading));
}

type Mapped = Column & { readonly target: Target };

function draftOf(
  source: string,
  row: Row,
  columns: readonly Mapped[],
  titles: readonly string[],
  reading: Omit<Reading, 'table'>,
): Draft {
  const draft = newDraft(source, row.line);
  const values = columns.map(({ index }) => (row.cells[index] ?? '').trim());
  if (titles.some(Boolean) && values.every((value, index) => oneLine(value) === titles[index])) {
    draft.problems.push({ kind: 'head-again', column: '', value: '' });
    return draft;
  }
  columns.forEach((column, index) => {
    const value = values[index] ?? '';
    if (value !== '') put(draft, column, value, reading);
  });
  const names = columns.flatMap(({ target }, index) =>
    target === 'firstName' || target === 'lastName' ? [{ target, value: oneLine(values[index] ?? '') }] : [],
  );
  const joined = ['firstName', 'lastName'].flatMap((part) => names.filter(({ target }) => target === part));
  const whole = joined
    .map(({ value }) => value)
    .filter(Boolean)
    .join(' ');
  if (draft.name === '' && whole !== '') draft.name = line(draft, 'name', whole);
  checkPerson(draft);
  return draft;
}

function put(draft: Draft, column: Mapped, value: string, { dayOrder, jobOf }: Omit<Reading, 'table'>): void {
  const title = column.title || String(column.index + 1);
  const odd = (kind: ProblemKind) => draft.problems.push({ kind, column: title, value: value.slice(0, 200) });
  const titled = () => note(draft, `${title}: ${value}`);
  switch (column.target) {
    case 'name':
      draft.name = line(draft, title, turned(value));
      break;
    case 'email': {
      const [first = '', ...others] = value
        .split(/[;,\n]\s*|\s\/\s/)
        .map(bareEmail)
        .filter(Boolean);
      const isOne = isEmail(first);
      draft.email = line(draft, title, isOne ? first : value);
      if (!isOne) odd('email');
      else if (others.length > 0) note(draft, `${title}: ${others.join(', ')}`);
      break;
    }
    case 'phone':
      draft.phone = line(draft, title, value);
      break;
    case 'location':
      draft.location = line(draft, title, [draft.location, oneLine(value)].filter(Boolean).join(', '));
      break;
    case 'source':
      draft.from = line(draft, title, value);
      break;
    case 'tags':
      for (const tag of value
        .split(/[,;|\n]/)
        .map(oneLine)
        .filter(Boolean))
        addTag(draft, title, tag);
      break;
    case 'link':
      for (const url of value.split(/[\s,;|]+/).filter(Boolean)) addLink(draft, column.title, url);
      break;
    case 'notes':
      note(draft, value);
      break;
    case 'job':
      draft.job = jobOf(value);
      if (draft.job === null) {
        odd('job');
        titled();
      }
      break;
    case 'applied': {
      draft.applied = dayOf(value, dayOrder);
      draft.appliedNote = `${title}: ${value}`.slice(0, longest);
      if (draft.applied === null) {
        odd('day');
        titled();
      }
      break;
    }
    case 'consentGiven':
    case 'consentUntil': {
      const day = dayOf(value, dayOrder);
      draft[column.target] = day;
      if (day !== null) break;
      if (/\d/.test(value)) odd('day');
      draft.consentNote = [draft.consentNote, line(draft, title, `${title}: ${value}`)]
        .filter(Boolean)
        .join('; ');
      break;
    }
    case 'titled':
      titled();
      break;
    case 'firstName':
    case 'lastName':
    case 'nowhere':
      break;
  }
}

/** "Doe, Jane" is Jane Doe; other commas stay: "Jane Doe, PhD". */
function turned(name: string): string {
  const [family = '', given = '', ...more] = name.split(',').map(oneLine);
  const isTurned =
    more.length === 0 && given !== '' && !/^(?:ph\.?d|jr|sr|md|mba|msc|bsc|ii|iii|esq)\b/i.test(given);
  return isTurned && !family.includes(' ') ? `${given} ${family}` : name;
}

/** The text as one line; of one that is too long, the whole goes into the notes. */
export function line(draft: Draft, title: string, text: string): string {
  const whole = oneLine(text);
  if (whole.length <= longest) return whole;
  draft.problems.push({ kind: 'long', column: title, value: whole.slice(0, 200) });
  note(draft, `${title}: ${text}`);
  return `${whole.slice(0, longest - 1)}…`;
}

/** Adds paragraphs to the notes. */
export function note(draft: Draft, text: string): void {
  for (const paragraph of text.split(/\n+/)) {
    const rest = paragraph.trim();
    for (let at = 0; at < rest.length && draft.notes.length < most.notes; at += longestNote) {
      draft.notes.push(rest.slice(at, at + longestNote));
    }
  }
}

export function addTag(draft: Draft, title: string, text: string): void {
  if (draft.tags.some((tag) => tag.toLowerCase() === text.toLowerCase())) return;
  if (draft.tags.length < most.tags && text.length <= longest) draft.tags.push(text);
  else note(draft, `${title}: ${text}`);
}

/** A web address becomes a link; other text goes into the notes. */
export function addLink(draft: Draft, title: string, text: string): void {
  const url = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  const fits = isWebAddress(text) || /^[^\s@/]+\.[a-z]{2,}(\/\S*)?$/i.test(text);
  if (!fits || url.length > longest || draft.links.length >= most.links) note(draft, `${title}: ${text}`);
  else if (!draft.links.some((one) => one.url === url)) draft.links.push({ label: labelOf(title, url), url });
}

/** Sites that everybody knows go by their names. */
function labelOf(title: string, url: string): string {
  const site = /^https?:\/\/(?:[^/]*\.)?(linkedin|github|gitlab|xing)\./i.exec(url)?.[1]?.toLowerCase();
  const names: Readonly<Record<string, string>> = {
    linkedin: 'LinkedIn',
    github: 'GitHub',
    gitlab: 'GitLab',
    xing: 'XING',
  };
  return (site && names[site]) ?? title.slice(0, 200);
}
