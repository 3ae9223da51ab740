import type { Cell, Part, Row, Table } from '../outline/outline.ts';
import { fill } from '../outline/words/words.ts';
import type { Job } from '../schemas/job.ts';
import type { Criterion, Question, Stage } from '../schemas/plan.ts';
import type { Run } from '../schemas/richText.ts';
import { criterionName, stageName } from './ratings.ts';
import { heading, listed, paragraph, type Reporting, short } from './reporting.ts';

/** More anchors than these do not fit beside each other. */
const mostColumns = 5;

/** How a job's candidates are assessed: all stages at a glance, then each with its criteria, anchors and questions. */
export function planParts(report: Reporting, job: Job): Part[] {
  const { words } = report;
  const { stages } = job.plan;
  const reason = job.plan.weightsReason.trim();
  return [
    ...(stages.length === 0 ? [paragraph(words.noPlan)] : []),
    ...(reason ? [{ type: 'paragraph' as const, runs: explained(report, words.weightsReason, reason) }] : []),
    ...(stages.length > 1 ? [glanceTable(report, job)] : []),
    ...stages.flatMap((stage) => stageParts(report, job, stage)),
  ];
}

/** The place of a stage among those that are still gone through, from 1; null for a retired one. */
export function stageNumber({ plan }: Job, stage: Stage): number | null {
  return stage.retired ? null : plan.stages.filter(({ retired }) => !retired).indexOf(stage) + 1;
}

function numberedName(report: Reporting, job: Job, stage: Stage): string {
  const number = stageNumber(job, stage);
  const name = stageName(stage, report);
  return number === null ? name : `${short(number, report)}. ${name}`;
}

function glanceTable(report: Reporting, job: Job): Table {
  const { words } = report;
  return {
    type: 'table',
    summary: words.plan,
    columns: [
      { label: words.stage, share: 26 },
      { label: words.assessors, share: 19 },
      { label: words.time, share: 11, align: 'end' },
      { label: words.criteria, share: 44 },
    ],
    rows: job.plan.stages.map((stage) => ({
      cells: [
        { runs: [{ text: numberedName(report, job, stage), bold: true }] },
        { runs: [{ text: assessorsOf(report, stage) || '–' }] },
        { runs: [{ text: timeOf(report, stage) || '–' }] },
        { runs: [{ text: stage.criteria.map((one) => glanceName(report, one)).join('; ') || '–' }] },
      ],
    })),
  };
}

function glanceName(report: Reporting, criterion: Criterion): string {
  const name = criterionName(criterion, report);
  const minimum = outBelow(report, criterion);
  return minimum ? `${name} (${minimum})` : name;
}

function stageParts(report: Reporting, job: Job, stage: Stage): Part[] {
  const { words } = report;
  const about = [assessorsOf(report, stage), timeOf(report, stage)].filter(Boolean).join(' · ');
  const purpose = stage.purpose.trim();
  // One paragraph, so that the whole of it stays with the criteria.
  const runs = [
    ...(purpose ? [{ text: purpose }] : []),
    ...(purpose && about ? [{ text: '\n' }] : []),
    ...(about ? explained(report, words.assessors, about) : []),
  ];
  return [
    heading(2, numberedName(report, job, stage)),
    ...(runs.length > 0 ? [{ type: 'paragraph' as const, runs }] : []),
    ...questionParts(report, stage.questions),
    ...sameScales(stage.criteria).map((criteria) => criteriaTable(report, job, stage, criteria)),
  ];
}

function assessorsOf(report: Reporting, { assessors }: Stage): string {
  return listed(assessors.map(report.person), report);
}

function timeOf(report: Reporting, { minutes }: Stage): string {
  return minutes > 0 ? fill(report.words.minutes, { minutes: short(minutes, report) }) : '';
}

function questionParts(report: Reporting, questions: readonly Question[]): Part[] {
  const asked = questions.filter(({ text }) => text.trim() !== '');
  if (asked.length === 0) return [];
  return [
    heading(3, report.words.questions),
    {
      type: 'list',
      items: asked.map((one) => ({ ordered: true, level: 0, runs: [{ text: questionText(report, one) }] })),
    },
  ];
}

const pointsOf = ({ scale }: Criterion) => scale.map(({ value }) => value);

/** Criteria one after the other that are rated by the same points share a table. */
function sameScales(criteria: readonly Criterion[]): Criterion[][] {
  const groups: Criterion[][] = [];
  for (const criterion of criteria) {
    const group = groups.at(-1);
    if (group?.[0] && pointsOf(group[0]).join() === pointsOf(criterion).join()) group.push(criterion);
    else groups.push([criterion]);
  }
  return groups;
}

/** Anchors stand beside each other, as they are compared; those of a long scale below each other. */
function criteriaTable(report: Reporting, job: Job, stage: Stage, criteria: readonly Criterion[]): Table {
  const { words } = report;
  const points = criteria[0] ? pointsOf(criteria[0]) : [];
  const isWide = points.length <= mostColumns;
  return {
    type: 'table',
    summary: fill(words.criteriaTable, { stage: stageName(stage, report) }),
    columns: isWide
      ? points.map((point) => ({ label: `${words.points} ${short(point, report)}`, share: 1 }))
      : [
          { label: words.points, share: 10, align: 'centre' },
          { label: words.anchors, share: 90 },
        ],
    rows: criteria.flatMap((criterion) => [
      {
        isGroup: true as const,
        cells: [{ span: isWide ? points.length : 2, runs: criterionRuns(report, job, criterion) }],
      },
      ...(isWide ? wideRows(report, criterion) : longRows(report, criterion)),
    ]),
  };
}

/** What is asked for and how, above the anchors. */
function criterionRuns(report: Reporting, job: Job, criterion: Criterion): Run[] {
  const { words } = report;
  const skills = criterion.skills
    .map((id) => job.skills.find((skill) => skill.id === id)?.name.trim())
    .filter((name) => name !== undefined && name !== '') as string[];
  const about = [
    fill(words.weighs, { weight: short(criterion.weight, report) }),
    outBelow(report, criterion),
    skills.length > 0 ? fill(words.tests, { skills: listed(skills, report) }) : '',
  ].filter(Boolean);
  return [
    { text: criterionName(criterion, report), bold: true },
    { text: `   ${about.join(' · ')}` },
    ...criterion.questions
      .filter(({ text }) => text.trim() !== '')
      .flatMap((question) => [
        { text: `\n${words.ask}${report.documentWords.colon}` },
        { text: questionText(report, question), italic: true as const },
      ]),
  ];
}

function outBelow(report: Reporting, { knockOutBelow }: Criterion): string {
  if (knockOutBelow === null) return '';
  return fill(report.words.outBelow, { minimum: short(knockOutBelow, report) });
}

function wideRows(report: Reporting, { scale }: Criterion): Row[] {
  if (scale.every(({ anchor }) => anchor.trim() === '')) {
    return [{ cells: [{ span: scale.length, runs: [{ text: report.words.noAnchor, italic: true }] }] }];
  }
  return [{ cells: scale.map(({ anchor }) => anchorCell(report, anchor)) }];
}

function longRows(report: Reporting, { scale }: Criterion): Row[] {
  return scale.map(({ value, anchor }) => ({
    cells: [{ runs: [{ text: short(value, report) }] }, anchorCell(report, anchor)],
  }));
}

function anchorCell({ words }: Reporting, anchor: string): Cell {
  const text = anchor.trim();
  return { runs: [text ? { text } : { text: words.noAnchor, italic: true }] };
}

function questionText(report: Reporting, { text, followUp, minutes }: Question): string {
  const { words } = report;
  const then = followUp.trim() ? ` (${fill(words.followUp, { text: followUp.trim() })})` : '';
  const time = minutes > 0 ? ` · ${fill(words.minutes, { minutes: short(minutes, report) })}` : '';
  return `${text.trim()}${then}${time}`;
}

function explained({ documentWords }: Reporting, label: string, text: string): Run[] {
  return [{ text: label, bold: true }, { text: `${documentWords.colon}${text}` }];
}
