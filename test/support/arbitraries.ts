import fc from 'fast-check';
import { recommendations } from '#domain/schemas/assessment.ts';
import { decisionKinds } from '#domain/schemas/decision.ts';
import { employmentTypes, jobStatuses, payPeriods, workModes } from '#domain/schemas/job.ts';
import { sectionPurposes } from '#domain/schemas/section.ts';
import { skillLevels } from '#domain/schemas/skill.ts';
import { formatVersion, type Workbook } from '#domain/schemas/workbook.ts';

/** Ids are drawn without a thought for uniqueness; `distinct` and the lists below see to it. */
export const anyId = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,12}$/);

/** Text as people and programs produce it: emoji, right-to-left, control characters, lone surrogates, JSON's own signs. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '',
    '"\\/\n\r\t',
    '\u2028\u2029',
    '\ud800',
    'שלום',
    '👩🏽‍💻',
    '__proto__',
    '{"a":[',
    '-0',
    '\u0000',
  ),
);

export const anyDay = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
export const anyMoment = anyDay.map((day) => `${day}T12:03:00+01:00`);

const weight = fc
  .oneof(fc.constantFrom(0, 1, 2.5, 100), fc.double({ min: 0, max: 100, noNaN: true }))
  .map(plain);

/** JSON has one zero. */
function plain(value: number): number {
  return value === 0 ? 0 : value;
}

const nullOr = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 3 });
const distinct = <T extends { id: string }>(arbitrary: fc.Arbitrary<T>) =>
  fc.uniqueArray(arbitrary, { maxLength: 3, selector: ({ id }) => id });

/** Fields that a newer version may have added; never names that a schema or a guard knows. */
const unknownFields = fc.dictionary(
  fc.stringMatching(/^x[A-Za-z0-9]{1,6}$/),
  fc
    .jsonValue({ maxDepth: 3 })
    .map((value) => JSON.stringify(value))
    .filter((json) => !/"(__proto__|constructor|prototype)":/.test(json))
    .map((json) => JSON.parse(json) as unknown),
  { maxKeys: 2 },
);

/** A record whose own fields come first, as in the file. */
function entity<T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc.tuple(fc.record(model), unknownFields).map(([known, unknown]) => ({ ...known, ...unknown }) as T);
}

const run = fc
  .record(
    {
      text: anyText,
      bold: fc.constant(true as const),
      italic: fc.constant(true as const),
      underline: fc.constant(true as const),
      link: fc.webUrl(),
    },
    { requiredKeys: ['text'] },
  )
  // fast-check gives the fields it leaves in their own order; the file has the schema's.
  .map(({ text, ...looks }) => ({
    text,
    ...(looks.bold && { bold: looks.bold }),
    ...(looks.italic && { italic: looks.italic }),
    ...(looks.underline && { underline: looks.underline }),
    ...(looks.link !== undefined && { link: looks.link }),
  }));

const block = entity({
  id: anyId,
  kind: fc.constantFrom('paragraph' as const, 'bullet' as const, 'number' as const, 'question' as const),
  level: fc.integer({ min: 0, max: 8 }),
  runs: few(run),
});

const question = entity({
  id: anyId,
  text: anyText,
  followUp: anyText,
  minutes: fc.integer({ min: 0, max: 600 }),
});
const scalePoint = entity({ value: fc.integer({ min: 1, max: 10 }), anchor: anyText });
const criterion = entity({
  id: anyId,
  name: anyText,
  skills: few(anyId),
  weight,
  knockOutBelow: nullOr(fc.integer({ min: 1, max: 10 })),
  scale: fc.array(scalePoint, { minLength: 2, maxLength: 5 }),
  questions: distinct(question),
  retired: fc.boolean(),
});
const stage = entity({
  id: anyId,
  name: anyText,
  purpose: anyText,
  summary: anyText,
  minutes: fc.integer({ min: 0, max: 6_000 }),
  assessors: few(anyId),
  criteria: distinct(criterion),
  questions: distinct(question),
  retired: fc.boolean(),
});

const pay = fc
  .tuple(fc.nat(1_000_000), fc.nat(1_000_000), fc.constantFrom(...payPeriods), fc.boolean())
  .map(([one, other, period, open]) => ({
    from: open ? null : Math.min(one, other),
    to: Math.max(one, other),
    currency: 'EUR',
    period,
  }));

export const anyJob = entity<Workbook['jobs'][number]>({
  id: anyId,
  title: anyText,
  tagline: anyText,
  reference: anyText,
  status: fc.constantFrom(...jobStatuses),
  archived: fc.boolean(),
  language: fc.constantFrom('en-GB', 'de', 'zh-Hant'),
  department: anyText,
  locations: few(anyText),
  workMode: nullOr(fc.constantFrom(...workModes)),
  workModeNote: anyText,
  employmentType: nullOr(fc.constantFrom(...employmentTypes)),
  openings: fc.nat(100_000),
  pay: nullOr(pay),
  hiringManager: nullOr(anyId),
  opened: nullOr(anyDay),
  applyBy: nullOr(anyDay),
  starts: nullOr(anyDay),
  sections: distinct(
    entity({
      id: anyId,
      purpose: fc.constantFrom(...sectionPurposes),
      heading: anyText,
      inPosting: fc.boolean(),
      body: distinct(block),
    }),
  ),
  skills: distinct(
    entity({
      id: anyId,
      name: anyText,
      detail: anyText,
      level: fc.constantFrom(...skillLevels),
      need: fc.constantFrom('must' as const, 'nice' as const),
      weight,
      askedBy: nullOr(fc.record({ section: anyId, block: anyId })),
    }),
  ),
  plan: entity({ stages: distinct(stage), weightsReason: anyText }),
});

export const anyCandidate = entity<Workbook['candidates'][number]>({
  id: anyId,
  name: anyText,
  email: anyText,
  phone: anyText,
  location: anyText,
  links: few(fc.record({ label: anyText, url: anyText })),
  source: anyText,
  tags: few(anyText),
  notes: distinct(block),
  files: distinct(
    entity({
      id: anyId,
      name: anyText,
      sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
      bytes: fc.nat(),
      added: anyDay,
    }),
  ),
  consent: entity({ given: nullOr(anyDay), until: nullOr(anyDay), note: anyText }),
  retention: entity({ keepUntil: nullOr(anyDay), eraseBy: nullOr(anyDay), legalHold: fc.boolean() }),
  applications: distinct(entity({ id: anyId, job: anyId, applied: nullOr(anyDay), stage: nullOr(anyId) })),
});

const rating = entity({
  criterion: anyId,
  value: nullOr(fc.integer({ min: 1, max: 10 })),
  evidence: anyText,
});

export const anyAssessment = entity<Workbook['assessments'][number]>({
  id: anyId,
  job: anyId,
  stage: anyId,
  candidate: anyId,
  interviewer: anyId,
  status: fc.constantFrom('draft' as const, 'submitted' as const),
  started: nullOr(anyMoment),
  submitted: nullOr(anyMoment),
  ratings: few(rating),
  privateNotes: anyText,
  recommendation: nullOr(fc.constantFrom(...recommendations)),
  changes: few(entity({ at: anyMoment, before: rating, reason: anyText })),
});

export const anyDecision = entity<Workbook['decisions'][number]>({
  id: anyId,
  job: anyId,
  candidate: anyId,
  kind: fc.constantFrom(...decisionKinds),
  stage: nullOr(anyId),
  by: nullOr(anyId),
  at: anyMoment,
  reason: anyText,
  note: anyText,
  corrects: nullOr(anyId),
});

export const anyPerson = entity<Workbook['people'][number]>({
  id: anyId,
  name: anyText,
  email: anyText,
  role: anyText,
});

const organisation = entity<Workbook['organisation']>({
  name: anyText,
  website: anyText,
  address: anyText,
  logo: nullOr(
    fc.record({
      type: fc.constantFrom('image/png' as const, 'image/jpeg' as const),
      data: fc.base64String({ maxLength: 40 }),
      width: fc.integer({ min: 1, max: 10_000 }),
      height: fc.integer({ min: 1, max: 10_000 }),
      alt: anyText,
    }),
  ),
  style: entity({
    design: fc.constantFrom('classic' as const, 'modern' as const, 'compact' as const),
    accent: fc.stringMatching(/^#[0-9a-f]{6}$/),
    headingFont: anyText,
    bodyFont: anyText,
    paper: fc.constantFrom('A4' as const, 'letter' as const),
    headerText: anyText,
    footerText: anyText,
  }),
  decisionReasons: few(anyText),
});

/** A sound workbook as its file has it: every field of the schemas, unknown ones too, texts of every kind, ids unique. */
export const anyWorkbook: fc.Arbitrary<Workbook> = entity<Workbook>({
  format: fc.constant('rolebook' as const),
  version: fc.constant(formatVersion),
  id: anyId,
  revision: fc.nat(),
  organisation,
  people: distinct(anyPerson),
  jobs: distinct(anyJob),
  candidates: distinct(anyCandidate),
  assessments: distinct(anyAssessment),
  decisions: distinct(anyDecision),
}).map(withDistinctIds);

/** The workbook's own lists share one space of ids. */
function withDistinctIds(workbook: Workbook): Workbook {
  let count = 0;
  const numbered = <T extends { id: string }>(list: T[]) =>
    list.map((member) => ({ ...member, id: `e${count++}` }));
  return {
    ...workbook,
    people: numbered(workbook.people),
    jobs: numbered(workbook.jobs),
    candidates: numbered(workbook.candidates),
    assessments: numbered(workbook.assessments),
    decisions: numbered(workbook.decisions),
  };
}
