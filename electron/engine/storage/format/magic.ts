import { Refusal } from '#contract/result.ts';

type Kind = { readonly starts: readonly number[]; readonly name: string };

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));

/** What people pick by mistake, told by the first bytes. */
const kinds: readonly Kind[] = [
  { starts: ascii('%PDF'), name: 'a PDF document' },
  { starts: ascii('{\\rtf'), name: 'a Rich Text document' },
  { starts: [0x89, ...ascii('PNG')], name: 'a picture' },
  { starts: [0xff, 0xd8, 0xff], name: 'a picture' },
  { starts: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Office document, or one with a password' },
  { starts: [0x1f, 0x8b], name: 'a compressed archive' },
];

const zip = [0x50, 0x4b, 0x03, 0x04];
/** A zip's first names stand near its start, its table of all names at its end. */
const zipEnds = 65_536;

/** Refuses files of other programs by their name, so that nobody has to guess what "damaged" means. */
export function refuseOtherKinds(bytes: Uint8Array): void {
  const name = startsWith(bytes, zip)
    ? nameOfZip(bytes)
    : kinds.find((kind) => startsWith(bytes, kind.starts))?.name;
  if (name) {
    throw new Refusal(
      'other-kind',
      `This is ${name}, not a workbook. Choose a file whose name ends in .rolebook.`,
    );
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function nameOfZip(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1');
  const names = latin.decode(bytes.subarray(0, zipEnds)) + latin.decode(bytes.subarray(-zipEnds));
  if (names.includes('word/')) return 'a Word document';
  if (names.includes('xl/')) return 'an Excel spreadsheet';
  if (names.includes('ppt/')) return 'a PowerPoint presentation';
  if (names.includes('opendocument')) return 'a LibreOffice document';
  return 'a zip archive';
}
