import { longDay } from '../outline/language.ts';
import type { Outline } from '../outline/outline.ts';
import { wordsFor } from '../outline/words/words.ts';
import type { Organisation } from '../schemas/organisation.ts';
import { isOfMany } from './distribute.ts';
import type { LineName } from './placeholders.ts';

/** What a document puts in place of the placeholders within lines; `today` is the day it is written, ISO 8601. */
export function lineValues(
  outline: Outline,
  { name, address, website }: Pick<Organisation, 'name' | 'address' | 'website'>,
  today: string,
): Readonly<Record<LineName, string>> {
  const words = wordsFor(outline.language);
  const parts = isOfMany(outline) ? [] : outline.parts;
  const text = (type: 'title' | 'lead') => {
    const part = parts.find((one) => one.type === type);
    return part?.type === type ? part.text : '';
  };
  const facts = parts.find((one) => one.type === 'facts');
  // Facts are told apart by their labels, which the document's language gives.
  const fact = (...labels: string[]) =>
    (facts?.type === 'facts' && facts.rows.find(({ label }) => labels.includes(label))?.value) || '';
  return {
    title: text('title') || outline.title,
    tagline: text('lead'),
    kind: outline.subject,
    organisation: name.trim(),
    address: address.trim(),
    website: website.trim(),
    date: longDay(today, outline.language),
    reference: fact(words.reference),
    location: fact(words.location, words.locations),
    workMode: fact(words.workMode),
    contract: fact(words.employmentType),
    pay: fact(words.pay),
    team: fact(words.team),
    openings: fact(words.openings),
    applyBy: fact(words.applyBy),
    starts: fact(words.starts),
  };
}
