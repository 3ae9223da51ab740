import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { done } from './said.ts';

/** Joining the very text of the finished document out of its snippets, and deflating it. */
const [input = ''] = process.argv.slice(2);
const snippets: string[] = JSON.parse(readFileSync(input, 'utf8'));
done(deflateRawSync(Buffer.from(snippets.join(''))));
