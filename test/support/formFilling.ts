import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { evidenceField, fixedFields, ratingField } from '#domain/forms/fields.ts';
import { formWordsFor } from '#domain/forms/words/words.ts';
import { readForm } from '#engine/word/forms/readForm.ts';

const body = 'word/document.xml';

/** Changes the text of one part of a .docx. */
export function changePart(
  bytes: Uint8Array,
  change: (xml: string) => string,
  path: string = body,
): Uint8Array {
  const parts = unzipSync(bytes);
  parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  return zipSync(parts);
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Runs as Word writes them: a line break is an element of its own. */
export const runs = (text: string, look = ''): string =>
  text
    .split('\n')
    .map((line) => `<w:r>${look}<w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`)
    .join('<w:r><w:br/></w:r>');

const fieldOf = (name: string) =>
  new RegExp(
    `(<w:bookmarkStart [^>]*w:name="${name}"[^>]*/>)(<w:sdt>.*?<w:sdtContent>)(.*?)(</w:sdtContent></w:sdt>)`,
    's',
  );

/** Fills in fields by their name, as Word does: what asked to be filled in is gone. */
export function filled(bytes: Uint8Array, answers: Readonly<Record<string, string>>): Uint8Array {
  return changePart(bytes, (xml) =>
    Object.entries(answers).reduce((all, [name, text]) => fillIn(all, name, runs(text)), xml),
  );
}

/** Puts content into a field; throws when there is none of that name. */
export function fillIn(xml: string, name: string, content: string): string {
  if (!fieldOf(name).test(xml)) throw new Error(`The form has no field ${name}`);
  return xml.replace(
    fieldOf(name),
    (_, bookmark: string, start: string, _before: string, end: string) =>
      `${bookmark}${start.replace('<w:showingPlcHdr/>', '')}${content}${end}`,
  );
}

/** The texts one can choose in a field. */
export function choicesOf(bytes: Uint8Array, name: string): string[] {
  const xml = strFromU8(unzipSync(bytes)[body] ?? new Uint8Array());
  const field = fieldOf(name).exec(xml)?.[2] ?? '';
  return [...field.matchAll(/w:displayText="([^"]*)"/g)].map(([, text = '']) =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&'),
  );
}

/** Fills in a whole form in English: the points of its criteria in order, evidence for each, the overall word. */
export function filledWhole(
  bytes: Uint8Array,
  {
    points,
    evidence = (name: string) => `What was seen of ${name}`,
    more = {},
  }: {
    points: readonly (number | null)[];
    evidence?: (name: string) => string;
    more?: Readonly<Record<string, string>>;
  },
): Uint8Array {
  const { criteria } = readForm(bytes).about;
  const answers = criteria.flatMap(({ id, name }, at) => {
    const point = points[at];
    if (point === null || point === undefined) return [];
    const choice = choicesOf(bytes, ratingField(id)).find((text) => text.startsWith(String(point))) ?? '';
    return [
      [ratingField(id), choice],
      [evidenceField(id), evidence(name)],
    ];
  });
  return filled(bytes, {
    ...Object.fromEntries(answers),
    [fixedFields.recommendation]: 'Yes',
    [fixedFields.state]: formWordsFor('en').finished,
    ...more,
  });
}

/** Writes a paragraph at the end of the body, outside of every field. */
export function withParagraph(bytes: Uint8Array, text: string): Uint8Array {
  return changePart(bytes, (xml) => {
    const at = xml.lastIndexOf('<w:sectPr');
    return `${xml.slice(0, at)}<w:p>${runs(text)}</w:p>${xml.slice(at)}`;
  });
}
