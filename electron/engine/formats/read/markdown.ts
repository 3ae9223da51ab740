import { Lexer, type Token } from 'marked';
import { Refusal } from '#contract/result.ts';
import { cleaned } from '#domain/outline/recognise/lines.ts';
import type { SourceBlock } from '#domain/outline/recognise/source.ts';
import { blocksOfHtml } from './html.ts';
import { htmlOfTokens } from './markdownTokens.ts';

/** Brackets, stars and the like in one paragraph; more are there to keep the reader busy. */
const mostSigns = 2_000;
const deepest = 40;

/** Reads Markdown by way of the page that it stands for, so that one allow-list is the only way in. */
export function blocksOfMarkdown(text: string): SourceBlock[] {
  const clean = cleaned(text).replace(/^---\n[\s\S]{0,4000}?\n---\n/, '');
  refuseTraps(clean);
  let tokens: Token[];
  try {
    tokens = new Lexer({ gfm: true }).lex(clean);
  } catch (cause) {
    throw new Refusal('too-deep', 'This text is nested too deeply to be a posting.', { cause });
  }
  return blocksOfHtml(htmlOfTokens(tokens));
}

function refuseTraps(text: string): void {
  const quoted = new RegExp(`^(?:\\s*>){${deepest},}`, 'm');
  const listed = new RegExp(`^(?:\\s*[-*+]){${deepest},}\\s*\\S`, 'm');
  if (quoted.test(text) || listed.test(text) || /^ {200,}[-*+\d]/m.test(text)) {
    throw new Refusal('too-deep', 'This text is nested too deeply to be a posting.');
  }
  for (const paragraph of text.split(/\n\s*\n/)) {
    const signs = paragraph.match(/[[\]*_`<>~!(]/g)?.length ?? 0;
    if (signs > mostSigns) {
      throw new Refusal(
        'too-many-signs',
        'This text has more Markdown signs in one paragraph than any posting.',
      );
    }
  }
}
