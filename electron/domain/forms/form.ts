import { longDay } from '../outline/language.ts';
import type { Part } from '../outline/outline.ts';
import { fill } from '../outline/words/words.ts';
import { activeCriteria } from '../plan/active.ts';
import { criterionName, stageName } from '../reports/ratings.ts';
import {
  bullets,
  facts,
  heading,
  paragraph,
  type Reporting,
  reporting,
  reportOutline,
  short,
} from '../reports/reporting.ts';
import { recommendations } from '../schemas/assessment.ts';
import type { Job } from '../schemas/job.ts';
import type { Criterion, Question, Stage } from '../schemas/plan.ts';
import type { Id } from '../schemas/primitives.ts';
import type { Workbook } from '../schemas/workbook.ts';
import { formVersion } from './about.ts';
import { evidenceField, fixedFields, ratingField } from './fields.ts';
import { fingerprint, levelled, planPrint } from './fingerprint.ts';
import { type Entries, type FormDocument, type FormPart, staticTexts } from './formDocument.ts';
import { type FormWords, formWordsFor } from './words/words.ts';

/** Whom a form is for; null leaves a field to be filled in. */
export interface FormFor {
  readonly job: Job;
  readonly stage: Stage;
  readonly candidate: Id | null;
  readonly interviewer: Id | null;
}

/** The value of a choice that is no point of the scale. */
export const notAskedValue = 'not-asked';

/** The interview form of a stage. It shows no rating of anybody. */
export function interviewForm(
  workbook: Workbook,
  { job, stage, candidate, interviewer }: FormFor,
  workbookName: string,
  today: string,
): FormDocument {
  const report = reporting(workbook, job.language, today);
  const words = formWordsFor(job.language);
  const title = stageName(stage, report);
  const jobTitle = job.title.trim() || report.words.unnamed;
  const who = candidate === null ? '' : report.candidate(candidate);
  const parts: FormPart[] = [
    { type: 'title', text: who || title },
    { type: 'lead', text: [words.form, who && title, jobTitle].filter(Boolean).join(' · ') },
    ...facts([
      { label: report.words.job, value: jobTitle },
      { label: report.words.stage, value: title },
      { label: report.words.candidate, value: who },
      { label: words.interviewer, value: interviewer === null ? '' : report.person(interviewer) },
      { label: words.duration, value: stage.minutes > 0 ? minutes(stage, report) : '' },
      { label: words.given, value: longDay(today, report.language) },
    ]),
    ...openNames(candidate, interviewer, report, words),
    ...(stage.purpose.trim() ? [paragraph(stage.purpose.trim())] : []),
    ...bullets(words.howTo),
    ...questionParts(stage.questions, words, heading(1, words.stageQuestions)),
    ...activeCriteria(stage).flatMap((criterion) => criterionParts(criterion, report, words)),
    heading(1, words.closing),
    closing(report, words),
  ];
  const about = {
    version: formVersion,
    workbook: workbook.id,
    workbookName,
    job: job.id,
    stage: stage.id,
    candidate,
    interviewer,
    plan: planPrint(stage),
    given: today,
    criteria: activeCriteria(stage).map(({ id, name }) => ({ id, name })),
    texts: new Set(
      staticTexts(parts)
        .map(levelled)
        .filter(Boolean)
        .map((text) => fingerprint(text)),
    ),
  };
  const named = { title: [words.form, who, title].filter(Boolean).join(' – '), subject: words.form };
  return { ...reportOutline(report, named, []), parts, about };
}

function minutes(stage: Stage, report: Reporting): string {
  return fill(report.words.minutes, { minutes: short(stage.minutes, report) });
}

function openNames(
  candidate: Id | null,
  interviewer: Id | null,
  { words: { candidate: candidateLabel } }: Reporting,
  words: FormWords,
): FormPart[] {
  const line = (name: string, label: string, placeholder: string) => ({
    label,
    field: { name, label, placeholder, kind: 'line' as const, height: 20 },
  });
  const rows = [
    ...(candidate === null ? [line(fixedFields.candidate, candidateLabel, words.writeCandidate)] : []),
    ...(interviewer === null ? [line(fixedFields.interviewer, words.interviewer, words.writeName)] : []),
  ];
  return rows.length > 0 ? [entries(rows, words)] : [];
}

function entries(rows: Entries['rows'], words: FormWords): Entries {
  const labels = rows.map(({ label }) => label).join(', ');
  return { type: 'entries', summary: fill(words.entriesTable, { labels }), rows };
}

function criterionParts(criterion: Criterion, report: Reporting, words: FormWords): FormPart[] {
  const name = criterionName(criterion, report);
  const { id, scale } = criterion;
  const points = [...scale].sort((one, other) => other.value - one.value);
  const { rating, evidence } = report.words;
  return [
    heading(1, name),
    ...questionParts(criterion.questions, words),
    {
      type: 'criterion',
      summary: fill(words.criterionTable, { name }),
      columns: [report.words.points, report.words.anchors],
      points: [
        ...points.map(({ value, anchor }) => ({ mark: `☐ ${value}`, anchor: anchor.trim() })),
        { mark: '☐ –', anchor: words.notAsked },
      ],
      rows: [
        {
          label: rating,
          field: {
            name: ratingField(id),
            label: `${rating}: ${name}`,
            placeholder: words.chooseRating,
            kind: 'choice',
            choices: [
              ...points.map(({ value, anchor }) => ({
                value: String(value),
                text: pointText(value, anchor),
              })),
              { value: notAskedValue, text: words.notAsked },
            ],
          },
        },
        {
          label: evidence,
          field: {
            name: evidenceField(id),
            label: `${evidence}: ${name}`,
            placeholder: words.writeEvidence,
            kind: 'lines',
            height: 72,
          },
        },
      ],
    },
  ];
}

/** The point and the beginning of its anchor, as a list of choices has room for it. */
function pointText(value: number, anchor: string): string {
  const text = levelled(anchor);
  const letters = Array.from(text);
  const begun =
    letters.length <= 64
      ? text
      : `${letters
          .slice(0, 64)
          .join('')
          .replace(/\s+\S*$/, '')} …`;
  return begun === '' ? String(value) : `${value} – ${begun}`;
}

function questionParts(questions: readonly Question[], words: FormWords, head?: Part): FormPart[] {
  const items = questions
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, followUp }) => ({
      text: text.trim(),
      followUp: followUp.trim() && fill(words.followUp, { text: followUp.trim() }),
    }));
  return items.length === 0 ? [] : [...(head ? [head] : []), { type: 'questions', items }];
}

function closing(report: Reporting, words: FormWords): Entries {
  const { recommendation, recommendations: names } = report.words;
  const fields = entries(
    [
      {
        label: recommendation,
        field: {
          name: fixedFields.recommendation,
          label: recommendation,
          placeholder: words.chooseRecommendation,
          kind: 'choice',
          choices: recommendations.map((value) => ({ value, text: names[value] })),
          height: 20,
        },
      },
      {
        label: words.date,
        field: {
          name: fixedFields.date,
          label: words.date,
          placeholder: words.chooseDate,
          kind: 'date',
          height: 20,
        },
      },
      {
        label: words.signature,
        field: {
          name: fixedFields.signature,
          label: words.signature,
          placeholder: words.sign,
          kind: 'line',
          height: 32,
        },
      },
      {
        label: words.state,
        field: {
          name: fixedFields.state,
          label: words.state,
          placeholder: words.chooseState,
          kind: 'choice',
          choices: [
            { value: 'finished', text: words.finished },
            { value: 'unfinished', text: words.unfinished },
          ],
          height: 20,
        },
      },
    ],
    words,
  );
  return { ...fields, inPairs: true };
}
