import type { BatchChoice, BatchKind } from '#contract/batches.ts';
import { Refusal } from '#contract/result.ts';
import { distinctNames } from '#domain/batch/names.ts';
import { fillPattern, type PatternValues, paddedNumber, unknownPieces } from '#domain/batch/pattern.ts';
import { type LeftOut, usualForms, type WantedForm, wantedForms } from '#domain/forms/wanted.ts';
import { formWordsFor } from '#domain/forms/words/words.ts';
import { wordsFor } from '#domain/outline/words/words.ts';
import { reportWordsFor } from '#domain/reports/words/words.ts';
import type { Candidate } from '#domain/schemas/candidate.ts';
import type { Job } from '#domain/schemas/job.ts';
import type { Id } from '#domain/schemas/primitives.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { fileName } from '../fileName.ts';
import { candidateJob, candidatesFor } from '../reports.ts';

/** One document of a batch: whom and what it is about. */
export interface BatchItem {
  readonly job: Id | null;
  /** None for a document about a job and all who are considered for it. */
  readonly candidates: readonly Id[];
  /** Of an interview form: of which stage, for whom. */
  readonly form?: WantedForm;
  readonly names: Pick<PatternValues, 'job' | 'candidate' | 'stage' | 'interviewer' | 'document'>;
}

/** The open workbook, and what whoever sits here may see of it. */
interface Sources {
  readonly workbook: Workbook;
  readonly visible: Workbook;
}

/** The documents that a choice asks for: one for each job, or for each candidate where it is about one. */
export function itemsOf({ workbook, visible }: Sources, choice: BatchChoice): BatchItem[] {
  const jobs = choice.jobs.flatMap((id) => visible.jobs.find((job) => job.id === id) ?? []);
  const wanted = choice.candidates && new Set(choice.candidates);
  const chosenFor = (job: Job) => candidatesFor(visible, job).filter(({ id }) => !wanted || wanted.has(id));
  switch (choice.document) {
    case 'posting':
    case 'job-description':
    case 'hiring-file':
      return jobs.map((job) => item(choice.document, job));
    case 'interview-form':
      return jobs.flatMap((job) => formItems(workbook, job, choice));
    case 'candidate-report':
      return jobs.flatMap((job) => chosenFor(job).map((one) => item(choice.document, job, one)));
    case 'candidate-copy': {
      const chosen = wanted
        ? visible.candidates.filter(({ id }) => wanted.has(id))
        : [...new Set(jobs.flatMap(chosenFor))];
      return chosen.map((one) => ({
        ...item(choice.document, candidateJob(visible, one), one),
        job: null,
      }));
    }
    case 'shortlist':
    case 'matrix':
      if (!wanted) return jobs.map((job) => item(choice.document, job));
      return jobs.flatMap((job) => {
        const candidates = chosenFor(job).map(({ id }) => id);
        return candidates.length > 0 ? [{ ...item(choice.document, job), candidates }] : [];
      });
  }
}

/** That somebody has submitted is no secret, what they submitted is: so the whole workbook is asked. */
function formItems(workbook: Workbook, job: Job, choice: BatchChoice): BatchItem[] {
  const { forms } = formsIn(workbook, job, choice);
  const words = formWordsFor(job.language);
  const stages = new Map(job.plan.stages.map(({ id, name }) => [id, name]));
  const candidates = new Map(workbook.candidates.map((one) => [one.id, one]));
  const people = new Map(workbook.people.map(({ id, name }) => [id, name]));
  return forms.map((form) => {
    const about = item(choice.document, job, candidates.get(form.candidate ?? ''));
    const interviewer = people.get(form.interviewer ?? '') ?? '';
    // Without a name that tells it apart, a file says at least what it is.
    const names = {
      ...about.names,
      stage: stages.get(form.stage) ?? '',
      interviewer: interviewer || words.form,
    };
    return { ...about, form, names };
  });
}

const formsIn = (workbook: Workbook, job: Job, { candidates, forms = usualForms }: BatchChoice) =>
  wantedForms(workbook, job, candidates, forms);

/** What the usual choice of interview forms leaves out; null for everything else. */
export function leftOutOf(workbook: Workbook, choice: BatchChoice): LeftOut | null {
  if (choice.document !== 'interview-form') return null;
  const all = workbook.jobs
    .filter(({ id }) => choice.jobs.includes(id))
    .map((job) => formsIn(workbook, job, choice).leftOut);
  const sum = (of: (one: LeftOut) => number) => all.reduce((count, one) => count + of(one), 0);
  return {
    decided: sum(({ decided }) => decided),
    nowhere: sum(({ nowhere }) => nowhere),
    submitted: sum(({ submitted }) => submitted),
  };
}

function item(document: BatchKind, job: Job | undefined, candidate?: Candidate): BatchItem {
  const language = job?.language ?? 'en';
  const words = reportWordsFor(language);
  return {
    job: job?.id ?? null,
    candidates: candidate ? [candidate.id] : [],
    names: {
      job: job?.title.trim() ?? '',
      candidate: candidate ? candidate.name.trim() || words.unnamed : '',
      stage: '',
      interviewer: '',
      document: documentName(document, language),
    },
  };
}

function documentName(document: BatchKind, language: string): string {
  if (document === 'posting') return wordsFor(language).posting;
  if (document === 'interview-form') return formWordsFor(language).form;
  return reportWordsFor(language).kinds[document];
}

/** What the files of a choice are called; none twice, whatever the disk makes of capitals. */
export function fileNames(
  { organisation }: Workbook,
  items: readonly BatchItem[],
  choice: BatchChoice,
  today: string,
): string[] {
  const files = choice.as === 'one' ? together(items) : items;
  const ending = endingOf(choice);
  const bases = files.map(({ names }, index) => {
    const number = paddedNumber(index, files.length);
    const name = fillPattern(choice.pattern, {
      ...names,
      organisation: organisation.name,
      date: today,
      number,
    });
    return fileName([name], '', names.document);
  });
  return distinctNames(bases).map((base) => `${base}${ending}`);
}

/** One document for all: it is about what all of them are about. */
function together(items: readonly BatchItem[]): BatchItem[] {
  const [first] = items;
  if (!first) return [];
  const common = (of: (names: BatchItem['names']) => string) =>
    items.every(({ names }) => of(names) === of(first.names)) ? of(first.names) : '';
  const names = {
    job: common(({ job }) => job),
    candidate: common(({ candidate }) => candidate),
    stage: '',
    interviewer: '',
    document: first.names.document,
  };
  return [{ ...first, names }];
}

export function endingOf({ document, format = 'docx' }: BatchChoice): string {
  if (document === 'matrix') return '.csv';
  return document === 'posting' ? `.${format}` : '.docx';
}

/** Why a choice cannot be written, in a sentence; null when it can. */
export function problemOf(choice: BatchChoice, items: readonly BatchItem[]): Refusal | null {
  const { document, as, pattern } = choice;
  const unknown = unknownPieces(pattern).map((name) => `{${name}}`);
  if (unknown.length > 0) {
    const are = unknown.length === 1 ? 'is no piece' : 'are no pieces';
    return new Refusal(
      'bad-pattern',
      `${unknown.join(', ')} ${are} of a file name. Take a piece from the list.`,
    );
  }
  if (as === 'one' && document === 'candidate-copy') {
    return new Refusal(
      'one-each',
      'A copy for a candidate holds one person’s data only: write one file each.',
    );
  }
  if (as === 'one' && document === 'interview-form') {
    return new Refusal(
      'one-each',
      'An interview form comes back as one file for one scorecard: write one file each.',
    );
  }
  if (as === 'one' && document === 'matrix') {
    return new Refusal('one-each', 'Matrices of several jobs have different columns: write one file each.');
  }
  if (items.length === 0 && document === 'interview-form') {
    return new Refusal(
      'nothing-chosen',
      'There is no form to write: nobody who was chosen stands in a stage that somebody still has to rate.',
    );
  }
  if (items.length === 0) {
    return new Refusal(
      'nothing-chosen',
      'There is nothing to write: choose a job, and candidates who are considered for it.',
    );
  }
  return null;
}
