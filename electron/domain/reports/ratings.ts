import type { Cell, Part, Row, Tone } from '../outline/outline.ts';
import { fill } from '../outline/words/words.ts';
import type { Assessment, Rating } from '../schemas/assessment.ts';
import type { Job } from '../schemas/job.ts';
import type { Criterion, Stage } from '../schemas/plan.ts';
import type { Id } from '../schemas/primitives.ts';
import type { CandidateScore } from '../scoring/figures.ts';
import { endsOf } from '../scoring/measure.ts';
import { counted, dayOf, heading, listed, note, paragraph, type Reporting, short } from './reporting.ts';

/** How interviewers are named and what they wrote is passed on; means are for those who compare. */
export interface Voice {
  name(interviewer: Id): string;
  clean(text: string): string;
  /** The figures of the candidate; null where they are not told, nor who still has a scorecard open. */
  readonly score: CandidateScore | null;
}

/** Everything submitted about a candidate, stage by stage, and what is not shown. */
export function ratingParts(report: Reporting, job: Job, candidate: Id, level: 2 | 3, voice: Voice): Part[] {
  const all = report.assessments(job.id, candidate);
  const parts = job.plan.stages.flatMap((stage) => {
    const own = all.filter((assessment) => assessment.stage === stage.id);
    return own.length === 0 ? [] : stageParts(report, stage, report.candidate(candidate), own, level, voice);
  });
  return parts.length > 0 ? parts : [paragraph(report.words.notAssessed)];
}

function stageParts(
  report: Reporting,
  stage: Stage,
  candidate: string,
  assessments: readonly Assessment[],
  level: 2 | 3,
  voice: Voice,
): Part[] {
  const { words } = report;
  const submitted = assessments.filter(({ status }) => status === 'submitted');
  const title = stageName(stage, report);
  const summary = fill(words.ratingsTable, { name: candidate, stage: title });
  return [
    heading(level, title),
    ...(submitted.length > 0 ? [table(report, stage, submitted, summary, voice)] : []),
    ...openNote(report, assessments, voice),
  ];
}

function table(
  report: Reporting,
  stage: Stage,
  submitted: readonly Assessment[],
  summary: string,
  voice: Voice,
): Part {
  const { words } = report;
  const known = new Set(stage.criteria.map(({ id }) => id));
  const stray = submitted.flatMap((assessment) =>
    assessment.ratings
      .filter(({ criterion }) => !known.has(criterion))
      .map((rating) => ratingRow(report, null, assessment, rating, voice)),
  );
  return {
    type: 'table',
    summary,
    columns: [
      { label: words.interviewer, share: 19 },
      { label: words.rating, share: 11, align: 'centre' },
      { label: words.evidence, share: 70 },
    ],
    rows: [
      ...stage.criteria.flatMap((criterion) => criterionRows(report, criterion, submitted, voice)),
      ...(stray.length > 0 ? [group(words.goneCriterion), ...stray] : []),
      group(words.recommendation),
      ...submitted.map((assessment) => recommendationRow(report, assessment, voice)),
    ],
  };
}

/** A criterion with what each interviewer gave; a retired one only where somebody rated it. */
function criterionRows(
  report: Reporting,
  criterion: Criterion,
  submitted: readonly Assessment[],
  voice: Voice,
): Row[] {
  const rows = submitted.flatMap((assessment) => {
    const rating = assessment.ratings.find((one) => one.criterion === criterion.id);
    if (!rating && criterion.retired) return [];
    return [ratingRow(report, criterion, assessment, rating, voice)];
  });
  if (rows.length === 0) return [];
  const { words } = report;
  const mean = voice.score?.stages
    .flatMap(({ criteria }) => criteria)
    .find((one) => one.criterion === criterion.id)?.mean;
  const about = [
    typeof mean === 'number' ? fill(words.mean, { mean: short(mean, report) }) : '',
    voice.score ? fill(words.weighs, { weight: short(criterion.weight, report) }) : '',
  ].filter(Boolean);
  return [group(criterionName(criterion, report), about.join(' · ')), ...rows];
}

function group(name: string, about = ''): Row {
  const runs = [{ text: name, bold: true as const }, ...(about ? [{ text: `   ${about}` }] : [])];
  return { isGroup: true, cells: [{ runs, span: 3 }] };
}

function ratingRow(
  report: Reporting,
  criterion: Criterion | null,
  { interviewer }: Assessment,
  rating: Rating | undefined,
  voice: Voice,
): Row {
  const { words } = report;
  const value = rating?.value ?? null;
  const evidence = voice.clean(rating?.evidence.trim() ?? '');
  const point = criterion?.scale.find((one) => one.value === value);
  const anchor = point?.anchor.trim() ?? '';
  const said = [
    ...(value === null
      ? [rating?.notAsked ? words.notAsked : words.ratingMissing]
      : point
        ? [anchor]
        : [words.setAside]),
    ...(value !== null && evidence === '' ? [words.noEvidence] : []),
  ].filter(Boolean);
  const runs = [
    ...(said.length > 0 ? [{ text: said.join(' '), italic: true as const }] : []),
    ...(evidence ? [{ text: `${said.length > 0 ? '\n' : ''}${evidence}` }] : []),
  ];
  return {
    cells: [
      { runs: [{ text: voice.name(interviewer) }] },
      ratingCell(value === null ? '–' : short(value, report), value, criterion),
      { runs },
    ],
  };
}

/** A rating or mean on the ground of its height. */
export function ratingCell(
  text: string,
  value: number | null,
  criterion: Criterion | null,
  out = false,
): Cell {
  const tone = out ? 'out' : toneOf(value, criterion);
  return { runs: [{ text }], ...(tone && { tone }) };
}

/** How high a value stands on its scale, in five depths. */
function toneOf(value: number | null, criterion: Criterion | null): Tone | null {
  if (value === null) return 'missing';
  if (criterion === null) return null;
  const { lowest, highest } = endsOf(criterion);
  if (value < lowest || value > highest) return null;
  return Math.round(1 + (4 * (value - lowest)) / (highest - lowest || 1)) as Tone;
}

function recommendationRow(report: Reporting, assessment: Assessment, voice: Voice): Row {
  const { words } = report;
  const { recommendation, interviewer, submitted } = assessment;
  const said = recommendation ? words.recommendations[recommendation] : words.noRecommendation;
  const day = submitted ? ` · ${words.submitted} ${dayOf(submitted, report)}` : '';
  return {
    cells: [
      { runs: [{ text: voice.name(interviewer) }] },
      { runs: [{ text: said }, ...(day ? [{ text: day }] : [])], span: 2 },
    ],
  };
}

/** That scorecards exist which this document may not show: never what is in them. */
function openNote(report: Reporting, assessments: readonly Assessment[], voice: Voice): Part[] {
  const open = assessments.filter(({ status }) => status === 'draft');
  if (open.length === 0) return [];
  const { words } = report;
  if (!voice.score) return [note(counted(words.openCardsUnnamed, open.length, report))];
  const names = listed([...new Set(open.map(({ interviewer }) => voice.name(interviewer)))], report);
  return [note(counted(words.openCards, open.length, report, { names }))];
}

export function stageName({ name, retired }: Stage, report: Reporting): string {
  return marked(name, retired, report);
}

export function criterionName({ name, retired }: Criterion, report: Reporting): string {
  return marked(name, retired, report);
}

function marked(name: string, retired: boolean, { words }: Reporting): string {
  const shown = name.trim() || words.unnamed;
  return retired ? fill(words.retired, { name: shown }) : shown;
}
