import type { Outline, Part } from '../outline/outline.ts';
import type { FormAbout } from './about.ts';

/** Where something is written or chosen. */
export interface Field {
  /** The name of its bookmark and tag. */
  readonly name: string;
  /** Names it for those who cannot see it. */
  readonly label: string;
  readonly placeholder: string;
  readonly kind: 'choice' | 'line' | 'lines' | 'date';
  /** Of a choice, in order. */
  readonly choices?: readonly { readonly value: string; readonly text: string }[];
  /** Room to write on paper, in points. */
  readonly height?: number;
}

/** Label and field pairs, one below the other, or two side by side: then they take little of a page. */
export interface Entries {
  readonly type: 'entries';
  readonly inPairs?: true;
  readonly summary: string;
  readonly rows: readonly { readonly label: string; readonly field: Field }[];
}

/** The points of a scale with a box for the pen, then the fields for rating and evidence. */
export interface CriterionFields {
  readonly type: 'criterion';
  readonly summary: string;
  readonly columns: readonly [string, string];
  readonly points: readonly { readonly mark: string; readonly anchor: string }[];
  readonly rows: Entries['rows'];
}

/** What is asked, by number, each with what is asked then. */
export interface Questions {
  readonly type: 'questions';
  readonly items: readonly { readonly text: string; readonly followUp: string }[];
}

export type FormPart = Part | Entries | CriterionFields | Questions;

/** An interview form before it is written: what an outline holds, with fields between. */
export interface FormDocument extends Omit<Outline, 'parts'> {
  readonly parts: readonly FormPart[];
  readonly about: FormAbout;
}

/** Every paragraph a form comes with, as text; what fields show is none. */
export function staticTexts(parts: readonly FormPart[]): string[] {
  return parts.flatMap(textsOf);
}

function textsOf(part: FormPart): string[] {
  switch (part.type) {
    case 'title':
    case 'lead':
    case 'heading':
      return [part.text];
    case 'paragraph':
    case 'note':
      return [joined(part.runs)];
    case 'list':
      return part.items.map(({ runs }) => joined(runs));
    case 'facts':
      return part.rows.flatMap(({ label, value }) => [label, value]);
    case 'table':
      return [
        ...part.columns.map(({ label }) => label),
        ...part.rows.flatMap(({ cells }) => cells.map(({ runs }) => joined(runs))),
      ];
    case 'questions':
      return part.items.flatMap(({ text, followUp }) => [text, followUp]);
    case 'entries':
      return part.rows.map(({ label }) => label);
    case 'criterion':
      return [
        ...part.columns,
        ...part.points.flatMap(({ mark, anchor }) => [mark, anchor]),
        ...part.rows.map(({ label }) => label),
      ];
  }
}

const joined = (runs: readonly { readonly text: string }[]): string => runs.map(({ text }) => text).join('');
