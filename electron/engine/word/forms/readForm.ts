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
  const fields = fieldsOf(document);
  return { about, fields, outside: outsideOf(document, fields), comments: document.comments };
}

/** Fields by their tag, else by their bookmark; and bookmarks whose field is gone. */
function fieldsOf({ controls, bookmarks }: WordDocument): FilledField[] {
  const fields = controls.map(({ tag, bookmark, text, value, placeholder }): FilledField => {
    const name = [tag, bookmark ?? ''].find(isFieldName) ?? null;
    return { name, text, value, untouched: placeholder };
  });
  const claimed = new Set(fields.map(({ name }) => name));
  for (const { tag, bookmark } of controls) if (isFieldName(tag)) claimed.add(bookmark);
  const bare = [...bookmarks].filter(([name]) => isFieldName(name) && !claimed.has(name));
  return [...fields, ...bare.map(([name, text]) => ({ name, text, value: null, untouched: false }))];
}

/** The text outside of all fields, a paragraph each. */
function outsideOf({ pieces, controls }: WordDocument, fields: readonly FilledField[]): string[] {
  const withControl = new Set(fields.slice(0, controls.length).map(({ name }) => name));
  const isAnswer = ({ inControl, bookmarks }: Piece) =>
    inControl || bookmarks.some((name) => isFieldName(name) && !withControl.has(name));
  const paragraphs = new Map<number, string>();
  for (const piece of pieces) {
    if (isAnswer(piece)) continue;
    paragraphs.set(piece.paragraph, (paragraphs.get(piece.paragraph) ?? '') + piece.text);
  }
  return [...paragraphs.values()];
}
