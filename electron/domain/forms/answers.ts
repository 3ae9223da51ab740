import { reportWordsFor } from '../reports/words/words.ts';
import { type Assessment, type Rating, recommendations } from '../schemas/assessment.ts';
import type { Criterion, Stage } from '../schemas/plan.ts';
import type { Id } from '../schemas/primitives.ts';
import { evidenceField, fixedFields, ratingField } from './fields.ts';
import { fingerprint, levelled } from './fingerprint.ts';
import { notAskedValue } from './form.ts';
import { writtenInto } from './outside.ts';
import type { FilledField, ReturnedForm } from './returned.ts';
import { allFormWords } from './words/words.ts';

/** Why an answer found no place by itself. */
export type Why =
  /** Written outside of the fields. */
  | 'outside'
  | 'comment'
  /** In a field that lost its tag and its bookmark, or has names that are not ours. */
  | 'nameless'
  /** The same field is there several times, with different answers. */
  | 'twice'
  /** No point of the scale. */
  | 'off-scale'
  /** Not one of the choices. */
  | 'unclear'
  /** The file says that this was never filled in, and yet it is not what the form came with. */
  | 'untouched'
  | 'retired'
  /** Its criterion is no longer in the plan. */
  | 'gone'
  | 'too-long';

export interface Unplaced {
  /** Known again when the same form is read anew. */
  readonly id: string;
  readonly text: string;
  readonly why: Why;
  /** The field or criterion it belongs to, or who commented; '' where nothing tells. */
  readonly about: string;
  /** The criterion whose rating it may be, or 'recommendation'; null where nothing tells. */
  readonly asks: Id | 'recommendation' | null;
}

/** What a form says about one criterion; undefined is no answer. */
export interface Answer {
  readonly rating?: Pick<Rating, 'value' | 'notAsked'>;
  readonly evidence?: string;
}

/** Everything a form says, by the plan of today. */
export interface Answers {
  readonly criteria: ReadonlyMap<Id, Answer>;
  readonly recommendation: Assessment['recommendation'];
  /** Whoever filled it in says that it is their whole assessment. */
  readonly isFinished: boolean;
  readonly date: string;
  readonly signature: string;
  readonly interviewer: string;
  readonly candidate: string;
  readonly unplaced: readonly Unplaced[];
}

/** Makes answers of what came back. Nothing is placed by where it stands, and nothing is guessed. */
export function answersOf(form: ReturnedForm, stage: Stage): Answers {
  const unplaced: Unplaced[] = [];
  const set: SetAside = (text, why, about = '', asks = null) => {
    const id = `${fingerprint(`${why} ${about} ${levelled(text)}`)}${unplaced.length}`;
    unplaced.push({ id, text: text.trim(), why, about, asks });
  };
  const fields = new Fields(form.fields, set);
  const criteria = new Map<Id, Answer>();
  for (const criterion of stage.criteria) {
    const rating = fields.take(ratingField(criterion.id), criterion.name, criterion.id);
    const evidence = fields.take(evidenceField(criterion.id), criterion.name);
    if (criterion.retired) {
      for (const one of [rating, evidence]) if (one) set(one.text, 'retired', criterion.name);
      continue;
    }
    const answer = {
      ...(rating && { rating: ratingOf(rating, criterion, set) }),
      ...(evidence && { evidence: proseOf(evidence, criterion.name, set) }),
    };
    const said = Object.fromEntries(Object.entries(answer).filter(([, value]) => value !== undefined));
    if (Object.keys(said).length > 0) criteria.set(criterion.id, said as Answer);
  }
  for (const { id, name } of form.about.criteria) {
    for (const field of [ratingField(id), evidenceField(id)]) {
      const left = fields.take(field, name);
      if (left) set(left.text, 'gone', name);
    }
  }
  const text = (name: string) => fields.take(name, '')?.text.trim() ?? '';
  const recommended = fields.take(fixedFields.recommendation, '', 'recommendation');
  const recommendation = recommended ? recommendationOf(recommended) : null;
  if (recommended && recommendation === null) set(recommended.text, 'unclear', '', 'recommendation');
  const date = fields.take(fixedFields.date, '');
  const state = fields.take(fixedFields.state, '');
  const isFinished = state !== undefined && isOneOf(state, 'finished', ({ finished }) => finished);
  const isOpen = state !== undefined && isOneOf(state, 'unfinished', ({ unfinished }) => unfinished);
  if (state && !isFinished && !isOpen) set(state.text, 'unclear');
  const answers = {
    criteria,
    recommendation,
    isFinished,
    date: /^\d{4}-\d{2}-\d{2}/.exec(date?.value ?? '')?.[0] ?? date?.text.trim() ?? '',
    signature: text(fixedFields.signature),
    interviewer: text(fixedFields.interviewer),
    candidate: text(fixedFields.candidate),
  };
  for (const one of fields.rest()) {
    // Programs make fields of what was none.
    if (writtenInto(one.text, form.about.texts)) set(one.text, 'nameless');
  }
  const headings = new Map(form.about.criteria.map(({ id, name }) => [levelled(name), { id, name }]));
  let under: { id: Id; name: string } | undefined;
  for (const paragraph of form.outside) {
    const own = levelled(paragraph);
    if (closings.has(own)) under = undefined;
    under = headings.get(own) ?? under;
    const written = writtenInto(paragraph, form.about.texts);
    if (!written || isBlank(written)) continue;
    const isAsked = stage.criteria.some(({ id, retired }) => id === under?.id && !retired);
    set(written, 'outside', under?.name, isAsked ? under?.id : null);
  }
  for (const note of form.notes) if (note.trim()) set(note, 'outside');
  for (const { author, text: comment } of form.comments) if (comment.trim()) set(comment, 'comment', author);
  return { ...answers, unplaced };
}

type SetAside = (text: string, why: Why, about?: string, asks?: Unplaced['asks']) => void;

/** Fields by name, each taken once; what is there several times must say the same. */
class Fields {
  readonly #left = new Map<string, FilledField[]>();
  readonly #nameless: FilledField[] = [];
  readonly #set: SetAside;

  constructor(all: readonly FilledField[], set: SetAside) {
    this.#set = set;
    for (const one of all) {
      if (isBlank(one.text)) continue;
      const field = { ...one, text: withoutHint(one.text) };
      if (field.name === null) this.#nameless.push(field);
      else this.#left.set(field.name, [...(this.#left.get(field.name) ?? []), field]);
    }
  }

  take(name: string, about: string, asks: Unplaced['asks'] = null): FilledField | undefined {
    const found = this.#left.get(name) ?? [];
    this.#left.delete(name);
    const kinds = new Map(found.map((field) => [levelled(field.text), field]));
    const [only, ...others] = [...kinds.values()];
    if (others.length > 0) {
      for (const field of kinds.values()) this.#set(field.text, 'twice', about, asks);
      return undefined;
    }
    if (!only?.untouched) return only;
    this.#set(only.text, 'untouched', about, asks);
    return undefined;
  }

  rest(): FilledField[] {
    return [...this.#nameless, ...[...this.#left.values()].flat()];
  }
}

/** What stands above the end of a form, where no criterion is spoken of any more. */
const closings = new Set(allFormWords.map(({ closing }) => levelled(closing)));

/** What Word shows in a field that was emptied, in the languages forms are written in. */
const emptied = [
  'Click or tap here to enter text.',
  'Click here to enter text.',
  'Choose an item.',
  'Click or tap to enter a date.',
  'Click here to enter a date.',
  'Klicken oder tippen Sie hier, um Text einzugeben.',
  'Wählen Sie ein Element aus.',
  'Klicken oder tippen Sie, um ein Datum einzugeben.',
  'Cliquez ou appuyez ici pour entrer du texte.',
  'Choisissez un élément.',
  'Cliquez ou appuyez ici pour entrer une date.',
  'Haga clic o pulse aquí para escribir texto.',
  'Elija un elemento.',
  'Haga clic aquí o pulse para escribir una fecha.',
];
const blanks = new Set(
  [
    '',
    ...emptied,
    ...allFormWords.flatMap((words) => [
      words.chooseRating,
      words.chooseRecommendation,
      words.chooseState,
      words.chooseDate,
      words.writeEvidence,
      words.writeName,
      words.writeCandidate,
      words.sign,
    ]),
  ].map(levelled),
);

const hints = allFormWords.flatMap((words) => [
  words.writeEvidence,
  words.writeName,
  words.writeCandidate,
  words.sign,
]);

/** Whoever writes behind or before what asks to be filled in leaves it standing. */
function withoutHint(text: string): string {
  const hint = hints.find((one) => text.startsWith(one) || text.endsWith(one));
  if (hint === undefined) return text;
  return (text.startsWith(hint) ? text.slice(hint.length) : text.slice(0, -hint.length)).trim();
}

function isBlank(text: string): boolean {
  return blanks.has(levelled(text));
}

/** The point that was chosen or typed: "4", or "4 – what earns it". Anything else is asked about. */
function ratingOf(field: FilledField, { id, name, scale }: Criterion, set: SetAside): Answer['rating'] {
  if (isOneOf(field, notAskedValue, ({ notAsked }) => notAsked)) return { value: null, notAsked: true };
  const shown = /^(\d{1,2})(?:\s*[–—:.-](?:\s.*)?)?$/s.exec(levelled(field.text))?.[1];
  if (shown === undefined || (field.value !== null && field.value !== '' && field.value !== shown)) {
    set(field.text, 'unclear', name, id);
    return undefined;
  }
  const value = Number(shown);
  if (scale.some((point) => point.value === value)) return { value };
  set(field.text, 'off-scale', name, id);
  return undefined;
}

function proseOf({ text }: FilledField, about: string, set: SetAside): string | undefined {
  const said = text.trim();
  if (said.length <= 50_000) return said;
  set(said.slice(0, 50_000), 'too-long', about);
  return undefined;
}

function recommendationOf(field: FilledField): Assessment['recommendation'] {
  const languages = ['en', 'de', 'fr', 'es'].map((language) => reportWordsFor(language).recommendations);
  const isShown = (value: (typeof recommendations)[number]) =>
    languages.some((names) => same(names[value], field.text));
  return recommendations.find(isShown) ?? null;
}

function isOneOf(
  field: FilledField,
  value: string,
  label: (words: (typeof allFormWords)[number]) => string,
): boolean {
  const isLabel = allFormWords.some((words) => same(label(words), field.text));
  return isLabel && (field.value === null || field.value === value);
}

const same = (one: string, other: string): boolean =>
  levelled(one).toLowerCase() === levelled(other).toLowerCase();
