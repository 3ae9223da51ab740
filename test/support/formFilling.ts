import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

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
