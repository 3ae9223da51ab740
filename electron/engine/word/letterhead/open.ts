import { Refusal } from '#contract/result.ts';
import { readDocx } from '../read/readDocx.ts';
import { Zip } from '../read/zip.ts';
import { Parts } from './parts.ts';
import { below, drop, letters, nodes } from './tree.ts';

/** Larger letterheads would make every document as large. */
export const largestLetterhead = 10 * 1024 * 1024;

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts that run, or that bring another document in. */
const refusedKinds = ['control', 'activeXControlBinary', 'oleObject', 'aFChunk', 'subDocument', 'frame'];
const fetching = /^\s*(DDE|DDEAUTO|INCLUDEPICTURE|INCLUDETEXT|LINK|IMPORT|DATABASE)\b/i;

/** Opens somebody's letterhead, a .docx or .dotx. Nothing in it is run or fetched. Throws a Refusal that says why. */
export function openLetterhead(bytes: Uint8Array): Parts {
  if (bytes.byteLength > largestLetterhead) {
    throw refused('large', 'it is larger than 10 MB. Make its pictures smaller and choose it again');
  }
  readDocx(bytes);
  const zip = new Zip(bytes);
  const names = zip.names.filter((name) => !name.endsWith('/'));
  const parts = new Parts(new Map(names.map((name) => [name, zip.read(name) ?? new Uint8Array()])));
  refuseMacros(parts);
  refuseOutside(parts);
  const root = parts.tree(parts.main);
  if (root?.attributes['xmlns:w'] !== transitional) {
    throw refused(
      'strict',
      'it is in a form that few programs write. In Word, save it as “Word Document (.docx)”',
    );
  }
  const links = root.attributes['xmlns:r'];
  if (links !== undefined && links !== relationships) {
    throw refused(
      'strict',
      'it is in a form that few programs write. In Word, save it as “Word Document (.docx)”',
    );
  }
  root.attributes['xmlns:r'] = relationships;
  forgetTemplate(parts);
  parts.makeDocument();
  return parts;
}

function refuseMacros(parts: Parts): void {
  const types = parts.tree('[Content_Types].xml');
  if (!types) throw refused('damaged', 'it is damaged. Open it in Word, save it and choose it again');
  const runs = nodes(types).some(({ attributes }) =>
    /macroEnabled|vbaProject/i.test(attributes.ContentType ?? ''),
  );
  if (runs || parts.names.some((name) => /vbaProject\.bin$/i.test(name))) {
    throw refused('macros', 'it holds macros. In Word, save it as “Word Document (.docx)” and choose that');
  }
}

function refuseOutside(parts: Parts): void {
  for (const name of parts.names.filter((one) => one.endsWith('.rels'))) {
    for (const { attributes } of nodes(parts.tree(name))) {
      const kind = attributes.Type?.split('/').at(-1) ?? '';
      if (refusedKinds.includes(kind)) {
        throw refused(
          'embedded',
          'it holds an embedded object. Take that out, or put a picture in its place',
        );
      }
      const isOutside = attributes.TargetMode === 'External';
      if (isOutside && kind !== 'hyperlink' && kind !== 'attachedTemplate') throw outside();
    }
  }
  for (const name of [parts.main, ...parts.related('header'), ...parts.related('footer')]) {
    for (const one of below(parts.tree(name) ?? { name: '', attributes: {}, children: [] })) {
      const isField = one.name === 'w:instrText' || one.name === 'w:fldSimple';
      if (isField && fetching.test(one.attributes['w:instr'] ?? letters(one))) throw outside();
    }
  }
}

const outside = () =>
  refused('outside', 'it shows something that lies in another file. Insert that into the letterhead itself');

/** The template that a document was made from is on another computer's disk, and only there. */
function forgetTemplate(parts: Parts): void {
  for (const name of parts.related('settings')) {
    const settings = parts.tree(name);
    if (settings) drop(settings, (one) => one.name === 'w:attachedTemplate');
    drop(parts.relations(name), ({ attributes }) => attributes.Type?.endsWith('/attachedTemplate') ?? false);
  }
}

function refused(code: string, why: string): Refusal {
  return new Refusal(`letterhead-${code}`, `This file cannot be the letterhead: ${why}.`);
}
