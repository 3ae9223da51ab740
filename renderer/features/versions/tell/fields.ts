/** Fields that name another entity by its id. */
export const idFields: ReadonlySet<string> = new Set([
  'job',
  'stage',
  'candidate',
  'interviewer',
  'hiringManager',
  'by',
  'corrects',
  'criterion',
]);

/** Fields of one line that a person writes. */
export const lineFields: ReadonlySet<string> = new Set([
  'title',
  'tagline',
  'reference',
  'department',
  'workModeNote',
  'name',
  'email',
  'phone',
  'location',
  'role',
  'source',
  'detail',
  'heading',
  'summary',
  'reason',
  'alt',
  'website',
  'headerText',
  'footerText',
  'headingFont',
  'bodyFont',
]);

/** Fields of several lines that a person writes. */
export const proseFields: ReadonlySet<string> = new Set([
  'address',
  'text',
  'followUp',
  'anchor',
  'purpose',
  'weightsReason',
  'evidence',
  'privateNotes',
  'note',
]);

/** What an entity says in words, for showing it whole. */
export const texts: ReadonlySet<string> = new Set([...lineFields, ...proseFields, 'label', 'url']);

export type Writing = 'line' | 'prose' | 'runs' | null;

/** How a field is written, or null for what is chosen from a few, counted or dated. */
export function writingOf(list: string, field: string | undefined): Writing {
  if (field === undefined) return null;
  if (field === 'runs') return 'runs';
  if (field === 'purpose' && list === 'sections') return null;
  if (lineFields.has(field)) return 'line';
  return proseFields.has(field) ? 'prose' : null;
}
