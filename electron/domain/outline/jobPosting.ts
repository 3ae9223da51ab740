import type { Job } from '../schemas/job.ts';
import type { Organisation } from '../schemas/organisation.ts';
import { plainText } from '../schemas/richText.ts';
import type { Section } from '../schemas/section.ts';

/** What job search engines require of a posting, and what they advise. */
export const requiredFields = [
  'title',
  'datePosted',
  'description',
  'hiringOrganization',
  'jobLocation',
] as const;
export const advisedFields = [
  'baseSalary',
  'employmentType',
  'identifier',
  'validThrough',
  'addressCountry',
] as const;
export type RequiredField = (typeof requiredFields)[number];
export type AdvisedField = (typeof advisedFields)[number];

export interface JobPosting {
  /** schema.org/JobPosting as JSON-LD; fields that the job does not have are left out. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly missing: readonly RequiredField[];
  readonly advised: readonly AdvisedField[];
}

const employment = {
  'full-time': 'FULL_TIME',
  'part-time': 'PART_TIME',
  contractor: 'CONTRACTOR',
  temporary: 'TEMPORARY',
  intern: 'INTERN',
  volunteer: 'VOLUNTEER',
  'per-diem': 'PER_DIEM',
  other: 'OTHER',
} as const;

/**
 * A job for job search engines: schema.org/JobPosting, the fields that Google for Jobs requires and recommends.
 * `description` is the posting as HTML.
 */
export function jobPosting(job: Job, organisation: Organisation, description: string): JobPosting {
  const places = job.locations.map((place) => place.trim()).filter(Boolean);
  const isRemote = job.workMode === 'remote';
  const data = withoutNothing({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: job.title.trim() || undefined,
    datePosted: job.opened ?? undefined,
    validThrough: job.applyBy ?? undefined,
    description: description || undefined,
    hiringOrganization: organisation.name.trim()
      ? withoutNothing({
          '@type': 'Organization',
          name: organisation.name.trim(),
          sameAs: organisation.website.trim() || undefined,
        })
      : undefined,
    identifier: job.reference.trim()
      ? { '@type': 'PropertyValue', name: organisation.name.trim(), value: job.reference.trim() }
      : undefined,
    jobLocation: isRemote || places.length === 0 ? undefined : oneOrMany(places.map(place)),
    jobLocationType: isRemote ? 'TELECOMMUTE' : undefined,
    applicantLocationRequirements:
      isRemote && places.length > 0
        ? oneOrMany(places.map((name) => ({ '@type': 'Country', name })))
        : undefined,
    employmentType: job.employmentType ? employment[job.employmentType] : undefined,
    baseSalary: salary(job),
    responsibilities: textOf(job, 'responsibilities'),
    qualifications: textOf(job, 'requirements'),
    jobBenefits: textOf(job, 'benefits'),
    skills:
      job.skills
        .map(({ name }) => name.trim())
        .filter(Boolean)
        .join(', ') || undefined,
    totalJobOpenings: job.openings > 1 ? job.openings : undefined,
  });
  const has = (field: string) => field in data;
  const hasPlace = has('jobLocation') || has('applicantLocationRequirements');
  return {
    data,
    missing: requiredFields.filter((field) => (field === 'jobLocation' ? !hasPlace : !has(field))),
    advised: advisedFields.filter((field) =>
      field === 'addressCountry' ? !isRemote && places.some((one) => !one.includes(',')) : !has(field),
    ),
  };
}

/** "Plymouth, UK": the town first, the country last. */
function place(text: string) {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const address = withoutNothing({
    '@type': 'PostalAddress',
    addressLocality: parts[0],
    addressRegion: parts.length > 2 ? parts.slice(1, -1).join(', ') : undefined,
    addressCountry: parts.length > 1 ? parts.at(-1) : undefined,
  });
  return { '@type': 'Place', address };
}

function salary({ pay }: Job) {
  if (!pay || (pay.from === null && pay.to === null)) return undefined;
  const { from, to } = pay;
  const value = withoutNothing({
    '@type': 'QuantitativeValue',
    ...(from === to ? { value: from } : { minValue: from ?? undefined, maxValue: to ?? undefined }),
    unitText: pay.period.toUpperCase(),
  });
  return { '@type': 'MonetaryAmount', currency: pay.currency, value };
}

function textOf(job: Job, purpose: Section['purpose']): string | undefined {
  const lines = job.sections
    .filter((section) => section.inPosting && section.purpose === purpose)
    .flatMap(({ body }) => body.map(({ runs }) => plainText(runs).trim()).filter(Boolean));
  return lines.length > 0 ? lines.join('\n') : undefined;
}

function oneOrMany<T>(values: readonly T[]): T | readonly T[] | undefined {
  return values.length === 1 ? values[0] : values;
}

function withoutNothing<T extends object>(fields: T): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
