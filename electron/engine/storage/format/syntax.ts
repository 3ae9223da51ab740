/** Where a text stops being JSON. Only asked when JSON.parse has refused it. */
export function faultIn(text: string): { line: number; atEnd: boolean } {
  const at = firstFault(text);
  const atEnd = at >= text.trimEnd().length;
  let line = 1;
  const until = atEnd ? text.trimEnd().length : at;
  for (let from = text.indexOf('\n'); from >= 0 && from < until; from = text.indexOf('\n', from + 1)) line++;
  return { line, atEnd };
}

type Expects = 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'comma or end' | 'nothing';

const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escaped = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
/** No number in a workbook is longer; bounds what the patterns look at. */
const maxScalar = 400;

/** The place of the first token that JSON's grammar does not allow there. */
function firstFault(text: string): number {
  const open: ('{' | '[')[] = [];
  let expects: Expects = 'value';
  for (let at = skipSpace(text, 0); ; ) {
    const sign = text[at];
    if (sign === undefined) return at;
    const end = endOfToken(text, at, sign);
    const next: Expects | null = end === null ? null : follow(expects, sign, open);
    if (end === null || next === null) return at;
    expects = next;
    at = skipSpace(text, end);
  }
}

/** Where the token that begins at `at` ends, or null when it is none. */
function endOfToken(text: string, at: number, sign: string): number | null {
  if ('{}[]:,'.includes(sign)) return at + 1;
  if (sign === '"') return endOfText(text, at + 1);
  const length = matchAt(scalar, text.slice(at, at + maxScalar), 0);
  return length === null ? null : at + length;
}

/** A text that never closes ends with the file; one with a raw line break in it is no token. */
function endOfText(text: string, from: number): number | null {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return null;
    if (code !== 0x5c) continue;
    const end = matchAt(escaped, text, at + 1);
    if (end === null) return at + 1 < text.length ? null : text.length;
    at = end - 1;
  }
  return text.length;
}

function matchAt(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** What may come after a token that begins with `sign`, or null when it may not stand here. */
function follow(expects: Expects, sign: string, open: ('{' | '[')[]): Expects | null {
  const after = (): Expects => (open.length === 0 ? 'nothing' : 'comma or end');
  const wantsValue = expects === 'value' || expects === 'value or end';
  const mayEnd = expects === 'value or end' || expects === 'name or end' || expects === 'comma or end';
  switch (sign) {
    case '{':
    case '[':
      if (!wantsValue) return null;
      open.push(sign);
      return sign === '{' ? 'name or end' : 'value or end';
    case '}':
    case ']':
      if (!mayEnd || open.at(-1) !== (sign === '}' ? '{' : '[')) return null;
      open.pop();
      return after();
    case ':':
      return expects === 'colon' ? 'value' : null;
    case ',':
      if (expects !== 'comma or end') return null;
      return open.at(-1) === '{' ? 'name' : 'value';
    case '"':
      if (expects === 'name' || expects === 'name or end') return 'colon';
      return wantsValue ? after() : null;
    default:
      return wantsValue ? after() : null;
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \n\r\t'.includes(text[at] as string)) at++;
  return at;
}
