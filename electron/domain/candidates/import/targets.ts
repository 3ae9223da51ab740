/** Where the values of a column can go. */
export const targets = [
  'name',
  'firstName',
  'lastName',
  'email',
  'phone',
  'location',
  'source',
  'tags',
  'link',
  'notes',
  'applied',
  'job',
  'consentGiven',
  'consentUntil',
  /** Into the notes, behind the column's title: what has no field of its own is not lost. */
  'titled',
  'nowhere',
] as const;
export type Target = (typeof targets)[number];

/** Targets that one column alone can have; several go into the others one after the other. */
export const single: ReadonlySet<Target> = new Set<Target>([
  'name',
  'firstName',
  'lastName',
  'email',
  'phone',
  'source',
  'applied',
  'job',
  'consentGiven',
  'consentUntil',
]);

/** Targets whose values are days. */
export const dayTargets: ReadonlySet<Target> = new Set<Target>(['applied', 'consentGiven', 'consentUntil']);
