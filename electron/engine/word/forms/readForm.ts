import { Refusal } from '#contract/result.ts';
import { formVersion, fromProperties } from '#domain/forms/about.ts';
import { isFieldName } from '#domain/forms/fields.ts';
import type { FilledField, ReturnedForm } from '#domain/forms/returned.ts';
import type { Piece, WordDocument } from '../read/document.ts';
import { readDocx } from '../read/readDocx.ts';

/** Reads a form that came back. Throws a Refusal for what is none. */
export function readForm(bytes: Uint8Array): ReturnedForm {
  const document = readDocx(bytes);
  const about = fromProperties(document.properties);
  if (about === null) {
    throw new Refusal(
      'no-form',
      'This is no interview form of Rolebook, or what it is about was taken out of it. Nothing is taken from it.',
    );
  }
  if (about === 'changed') {
    throw new Refusal(
      'form-changed',
      'Whom and what this form is about was changed by hand, so that nothing is taken from it. Hand out a new one.',
    );
  }
  if (about.version > formVersion) {
    throw new Refusal('form-newer', 'This form was made by a newer Rolebook. Update Rolebook to read it.');
  }
  const { comments, notes } = document;
  return { about, fields: fieldsOf(document), outside: outsideOf(document), notes, comments };
}

/** Fields by their tag, else by their bookmark; and bookmarks whose field is gone. */
function fieldsOf({ controls, bookmarks, pieces }: WordDocument): FilledField[] {
  const fields = controls.map(({ tag, bookmark, kind, text, value, placeholder }): FilledField => {
    const byTag = isFieldName(tag);
    const name = [tag, bookmark ?? ''].find(isFieldName) ?? null;
    // Without its tag it was saved by a program that may have parted it, but not its bookmark.
    const whole = name !== null && !byTag && kind === 'text' ? within(name, pieces) : text;
    // LibreOffice goes on saying so of fields that were filled in; it is known by the tags that it drops.
    return { name, text: whole, value, untouched: placeholder && byTag };
  });
  const claimed = new Set([...fields.map(({ name }) => name), ...controls.map(({ bookmark }) => bookmark)]);
  const bare = [...bookmarks.keys()].filter((name) => isFieldName(name) && !claimed.has(name));
  return [
    ...fields,
    ...bare.map((name) => ({ name, text: within(name, pieces), value: null, untouched: false })),
  ];
}

/** The text within a bookmark, a line for each paragraph. */
function within(name: string, pieces: readonly Piece[]): string {
  return byParagraph(pieces.filter(({ bookmarks }) => bookmarks.includes(name))).join('\n');
}

/** The text outside of all fields, a paragraph each. What stands in a bookmark beside its tagged field is outside. */
function outsideOf({ pieces, controls }: WordDocument): string[] {
  const tagged = new Set(controls.flatMap(({ tag }) => (isFieldName(tag) ? [tag] : [])));
  const isAnswer = ({ inControl, bookmarks }: Piece) =>
    inControl || bookmarks.some((name) => isFieldName(name) && !tagged.has(name));
  return byParagraph(pieces.filter((piece) => !isAnswer(piece)));
}

function byParagraph(pieces: readonly Piece[]): string[] {
  const paragraphs = new Map<number, string>();
  for (const { paragraph, text } of pieces) {
    paragraphs.set(paragraph, (paragraphs.get(paragraph) ?? '') + text);
  }
  return [...paragraphs.values()];
}
