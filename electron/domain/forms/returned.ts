import type { FormAbout } from './about.ts';

/** A field of a form that came back. */
export interface FilledField {
  /** By its tag, else by its bookmark; null when it has lost both. */
  readonly name: string | null;
  readonly text: string;
  /** The value or day behind the text, where the file tells. */
  readonly value: string | null;
  /** The file says that nothing was filled in. */
  readonly untouched: boolean;
}

/** A form that came back, as its file has it, before anything is made of it. */
export interface ReturnedForm {
  readonly about: FormAbout;
  readonly fields: readonly FilledField[];
  /** What stands outside of the fields, a paragraph each: the form's own text too. */
  readonly outside: readonly string[];
  /** What stands in footnotes and endnotes. */
  readonly notes: readonly string[];
  readonly comments: readonly { readonly author: string; readonly text: string }[];
}
