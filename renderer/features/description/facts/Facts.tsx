import { employmentTypes, type Job } from '#domain/schemas/job.ts';
import { putFact } from '../../../job/changes.ts';
import { useEditing } from '../useEditing.ts';
import { ChoiceFact } from './ChoiceFact.tsx';
import { DateFact } from './DateFact.tsx';
import { TextFact } from './Fact.tsx';
import styles from './facts.module.css';
import { LocationsFact } from './LocationsFact.tsx';
import { ManagerFact } from './ManagerFact.tsx';
import { PayFact } from './PayFact.tsx';
import { WorkModeFact } from './WorkModeFact.tsx';

const languages = ['en-GB', 'en-US', 'de', 'fr', 'es'];

/** What is known of the job apart from its text. */
export function Facts() {
  const { job, change, t } = useEditing();
  const put = <F extends keyof Job & string>(field: F, value: Job[F], isTyped = false) =>
    change(
      t('deed.fact', { fact: t(`fact.${field}`) }),
      [putFact(job, field, value)],
      isTyped ? `fact:${field}` : undefined,
    );
  const text = (field: 'department' | 'reference') => (
    <TextFact
      label={t(`fact.${field}`)}
      gap={t(`gap.${field}`)}
      value={job[field]}
      onChange={(value) => put(field, value, true)}
    />
  );
  const day = (field: 'applyBy' | 'opened' | 'starts') => (
    <DateFact
      label={t(`fact.${field}`)}
      gap={t(`gap.${field}`)}
      value={job[field]}
      onChange={(value) => put(field, value)}
      error={field === 'applyBy' && isBefore(job.applyBy, job.opened) ? t('error.applyBy') : undefined}
    />
  );
  const known = languages.includes(job.language) ? languages : [job.language, ...languages];
  return (
    <section className={styles.facts} aria-label={t('fact.all')}>
      {text('department')}
      <LocationsFact onChange={(value) => put('locations', value, true)} />
      <WorkModeFact />
      <ChoiceFact
        label={t('fact.employmentType')}
        gap={t('gap.employmentType')}
        value={job.employmentType}
        choices={employmentTypes.map((id) => ({ id, text: t(`employment.${id}`) }))}
        none={t('fact.unsaid')}
        onChange={(value) => put('employmentType', value)}
      />
      <PayFact onChange={(value) => put('pay', value, true)} />
      <TextFact
        label={t('fact.openings')}
        gap={t('gap.openings')}
        value={job.openings === 0 ? '' : String(job.openings)}
        inputMode="numeric"
        error={(typed) => (openings(typed) === undefined ? t('error.openings') : undefined)}
        onChange={(typed) => put('openings', openings(typed) ?? 0, true)}
      />
      <ManagerFact />
      {day('applyBy')}
      {day('opened')}
      {day('starts')}
      {text('reference')}
      <ChoiceFact
        label={t('fact.language')}
        gap={t('gap.language')}
        value={job.language}
        choices={known.map((id) => ({ id, text: t(`language.${id}`, { defaultValue: id }) }))}
        onChange={(value) => value && put('language', value)}
      />
    </section>
  );
}

/** A whole number of people; nothing typed is none, anything else is undefined. */
function openings(typed: string): number | undefined {
  const text = typed.trim();
  if (text === '') return 0;
  const count = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  return count <= 100_000 ? count : undefined;
}

function isBefore(day: string | null, other: string | null): boolean {
  return day !== null && other !== null && day < other;
}
