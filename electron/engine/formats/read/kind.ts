import { extname } from 'node:path';
import { Refusal } from '#contract/result.ts';

export type Kind = 'word' | 'html' | 'markdown' | 'text';

const endings: Readonly<Record<string, Kind>> = {
  '.docx': 'word',
  '.docm': 'word',
  '.dotx': 'word',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
  '.text': 'text',
};

/** What other files begin with, and what they are called. */
const others: readonly (readonly [readonly string[], string, string])[] = [
  [['%PDF-'], 'a PDF', 'Open it, copy its text and paste that here'],
  [['{\\rtf'], 'an RTF document', 'Open it in Word or LibreOffice and save it as .docx'],
  [
    ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'RIFF', 'II*\0', 'MM\0*'],
    'a picture',
    'Ask for the text itself',
  ],
  [['MZ', '\u007fELF', '\u00ca\u00fe\u00ba\u00be'], 'a program', 'Choose a text'],
  [['Rar!', '7z\u00bc\u00af', '\u001f\u008b'], 'a packed archive', 'Unpack it first'],
];

/** What a file is. Throws a Refusal that says so when no posting can be read from it. */
export function kindOf(name: string, bytes: Uint8Array): Kind {
  const start = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1');
  const ending = extname(name).toLowerCase();
  if (start.startsWith('\xd0\xcf\x11\xe0')) throw oldOffice(name, bytes);
  if (start.startsWith('PK')) return zipped(name, bytes);
  for (const [marks, what, advice] of others) {
    if (marks.some((mark) => start.startsWith(mark)))
      throw new Refusal('other-file', `“${name}” is ${what}. ${advice}.`);
  }
  if (/^\s*\{\s*"/.test(start) && ending === '.rolebook') {
    throw new Refusal('other-file', `“${name}” is a workbook. Open it instead.`);
  }
  const kind = endings[ending];
  if (kind === 'word') {
    throw new Refusal('damaged', `“${name}” is damaged or no Word document. Ask for it again.`);
  }
  if (kind) return kind;
  if (start.includes('\0') && !start.startsWith('\u00ff\u00fe') && !start.startsWith('\u00fe\u00ff')) {
    throw new Refusal('other-file', `“${name}” is no text. Choose a .docx, .txt, .md or .html file.`);
  }
  return /<(!doctype html|html|body)[\s>]/i.test(start) ? 'html' : 'text';
}

/** Word, Excel and others of before 2007, and everything of Office with a password, share one container. */
function oldOffice(name: string, bytes: Uint8Array): Refusal {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 50 << 20));
  const holds = (stream: string) => all.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) {
    return new Refusal(
      'encrypted',
      `“${name}” has a password. Open it in Word, save it without a password and bring in that file.`,
    );
  }
  if (holds('Workbook') || holds('PowerPoint Document')) {
    return new Refusal('other-file', `“${name}” is an old Excel or PowerPoint file. Choose a text document.`);
  }
  return new Refusal(
    'old-word',
    `“${name}” is an old .doc file. Open it in Word or LibreOffice, save it as .docx and bring in that file.`,
  );
}

function zipped(name: string, bytes: Uint8Array): Kind {
  const start = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1');
  const other = [
    [/application\/vnd\.oasis\.opendocument\.text/, 'an OpenDocument text', 'Save it as .docx'],
    [/application\/vnd\.oasis/, 'an OpenDocument file', 'Choose a text document'],
    [/application\/epub/, 'a book', 'Choose a posting'],
  ] as const;
  for (const [mark, what, advice] of other) {
    if (mark.test(start))
      throw new Refusal('other-file', `“${name}” is ${what}. ${advice} and bring in that.`);
  }
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (all.includes('xl/workbook')) {
    throw new Refusal('other-file', `“${name}” is a spreadsheet. Choose a text document.`);
  }
  if (all.includes('ppt/presentation')) {
    throw new Refusal('other-file', `“${name}” is a presentation. Choose a text document.`);
  }
  return 'word';
}
