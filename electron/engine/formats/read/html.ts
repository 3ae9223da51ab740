import { Parser } from 'htmlparser2';
import { Refusal } from '#contract/result.ts';
import { mostBlocks, type SourceBlock } from '#domain/outline/recognise/source.ts';
import { PageReader } from './pageReader.ts';

const deepest = 400;
const mostTags = 300_000;

/** Reads a page: text, looks and links that are known to be harmless, nothing else. Nothing in it is run or fetched. */
export function blocksOfHtml(html: string): SourceBlock[] {
  const reader = new PageReader();
  let depth = 0;
  let tags = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        tags += 1;
        if (depth > deepest) throw new Refusal('too-deep', 'This page is nested too deeply to be a posting.');
        if (tags > mostTags || reader.blocks.length > mostBlocks) {
          throw new Refusal('too-long', 'This page is far too long to be a posting.');
        }
        reader.open(name, attributes);
      },
      ontext: (text) => reader.text(text),
      onclosetag(name) {
        depth -= 1;
        reader.close(name);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  return reader.finish();
}
