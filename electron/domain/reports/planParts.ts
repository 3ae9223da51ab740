import type { Cell, Part, Row } from '../outline/outline.ts';
import { fill } from '../outline/words/words.ts';
import type { Job } from '../schemas/job.ts';
import type { Criterion, Question, Stage } from '../schemas/plan.ts';
import { criterionName, stageName } from './ratings.ts';
import { heading, listed, paragraph, type Reporting, short } from './reporting.ts';

/** How a job's candidates are assessed: stages, criteria, anchors, questions, weights and why they differ. */
export function planParts(report: Reporting, job: Job): Part[] {
  const { words } = report;
  const reason = job.plan.weightsReason.trim();
  const stages = job.plan.stages.flatMap((stage) => stageParts(report, job, stage));
  return [
    ...(stages.length === 0 ? [paragraph(words.noPlan)] : []),
    ...(reason ? [explained(report, words.weightsReason, reason)] : []),
    ...stages,
  ];
}

function stageParts(report: Reporting, job: Job, stage: Stage): Part[] {
  const { words } = report;
  const name = stageName(stage, report);
  const time = stage.minutes > 0 ? fill(words.minutes, { minutes: short(stage.minutes, report) }) : '';
  const assessors = listed(stage.assessors.map(report.person), report);
  const about = [assessors, time].filter(Boolean).join(' · ');
  return [
    heading(2, name),
    ...(stage.purpose.trim() ? [paragraph(stage.purpose.trim())] : []),
    ...(about ? [explained(report, words.assessors, about)] : []),
    ...questionParts(report, stage.questions),
    ...(stage.criteria.length > 0
      ? [
          {
            type: 'table' as const,
            summary: fill(words.criteriaTable, { stage: name }),
            columns: [
              { label: words.points, share: 10, align: 'centre' as const },
              { label: words.anchors, share: 90 },
            ],
            rows: stage.criteria.flatMap((criterion) => criterionRows(report, job, criterion)),
          },
        ]
      : []),
  ];
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

function criterionRows(report: Reporting, job: Job, criterion: Criterion): Row[] {
  const { words } = report;
  const skills = criterion.skills
    .map((id) => job.skills.find((skill) => skill.id === id)?.name.trim())
    .filter((name) => name !== undefined && name !== '') as string[];
  const about = [
    fill(words.weighs, { weight: short(criterion.weight, report) }),
    criterion.knockOutBelow === null
      ? ''
      : fill(words.outBelow, { minimum: short(criterion.knockOutBelow, report) }),
    skills.length > 0 ? fill(words.tests, { skills: listed(skills, report) }) : '',
  ].filter(Boolean);
  return [
    {
      isGroup: true,
      cells: [
        {
          span: 2,
          runs: [{ text: criterionName(criterion, report), bold: true }, { text: `   ${about.join(' · ')}` }],
        },
      ],
    },
    ...criterion.questions
      .filter(({ text }) => text.trim() !== '')
      .map((question) => row(words.ask, { runs: [{ text: questionText(report, question), italic: true }] })),
    ...criterion.scale.map(({ value, anchor }) =>
      row(short(value, report), {
        runs: anchor.trim() ? [{ text: anchor.trim() }] : [{ text: words.noAnchor, italic: true }],
      }),
    ),
  ];
}

const row = (first: string, second: Cell): Row => ({ cells: [{ runs: [{ text: first }] }, second] });

function questionText(report: Reporting, { text, followUp, minutes }: Question): string {
  const { words } = report;
  const then = followUp.trim() ? ` (${fill(words.followUp, { text: followUp.trim() })})` : '';
  const time = minutes > 0 ? ` · ${fill(words.minutes, { minutes: short(minutes, report) })}` : '';
  return `${text.trim()}${then}${time}`;
}

function explained({ documentWords }: Reporting, label: string, text: string): Part {
  return {
    type: 'paragraph',
    runs: [{ text: label, bold: true }, { text: `${documentWords.colon}${text}` }],
  };
}
