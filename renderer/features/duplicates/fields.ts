import { chosenFields } from '#domain/candidates/mergeCandidates.ts';
import type { Candidate } from '#domain/schemas/candidate.ts';
import { plainText } from '#domain/schemas/richText.ts';
import { mediumDay } from '../../words/days.ts';
import type { Words } from '../../words/words.ts';

/** What is compared, in the order of a candidate's page. */
export const fields = [
  ...chosenFields,
  'tags',
  'links',
  'jobs',
  'notes',
  'files',
  'consent',
  'keepUntil',
  'eraseBy',
  'legalHold',
] as const;
export type Field = (typeof fields)[number];

/** What a candidate has in a field, in words; empty for nothing. `titles` by job. */
export function fieldWords(
  field: Field,
  candidate: Candidate,
  titles: ReadonlyMap<string, string>,
  t: Words,
): string {
  const { consent, retention } = candidate;
  switch (field) {
    case 'tags':
      return candidate.tags.join(', ');
    case 'links':
      return candidate.links.map(({ label, url }) => label || url).join(', ');
    case 'jobs':
      return candidate.applications
        .map(({ job }) => titles.get(job) ?? '')
        .filter(Boolean)
        .join(', ');
    case 'notes': {
      const [first] = candidate.notes;
      if (!first) return '';
      const text = plainText(first.runs);
      if (candidate.notes.length === 1 && text.length < 80) return text;
      return `${t('paragraphs', { count: candidate.notes.length })}: ${text.slice(0, 60)}…`;
    }
    case 'files':
      return candidate.files.map(({ name }) => name).join(', ');
    case 'consent':
      if (consent.given === null && consent.until === null) return '';
      return [mediumDay(consent.given), consent.until && t('until', { day: mediumDay(consent.until) })]
        .filter(Boolean)
        .join(' ');
    case 'keepUntil':
    case 'eraseBy':
      return mediumDay(retention[field]);
    case 'legalHold':
      return retention.legalHold ? t('yes') : '';
    default:
      return candidate[field].trim();
  }
}
