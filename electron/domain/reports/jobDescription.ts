import { bodyParts } from '../outline/body.ts';
import { jobFacts } from '../outline/facts.ts';
import { longDay } from '../outline/language.ts';
import type { Fact, Outline, Part, Row } from '../outline/outline.ts';
import type { Job } from '../schemas/job.ts';
import type { Skill } from '../schemas/skill.ts';
import { planParts, stageNumber } from './planParts.ts';
import { facts, heading, madeFacts, note, type Reporting, reportOutline, short } from './reporting.ts';

/** A job as those see it who hire for it: everything that is written, its skills and its plan. */
export function jobDescriptionOutline(report: Reporting, job: Job): Outline {
  const { words } = report;
  const title = job.title.trim() || words.unnamed;
  const kind = words.kinds['job-description'];
  const tagline = job.tagline.trim();
  return reportOutline(report, { title: `${kind}: ${title}`, subject: kind, mark: words.confidential }, [
    { type: 'title', text: title },
    { type: 'lead', text: tagline ? `${kind} · ${tagline}` : kind },
    ...facts(internalFacts(report, job)),
    ...sectionParts(report, job),
    ...skillParts(report, job),
    heading(1, words.plan),
    ...planParts(report, job),
  ]);
}

/** The facts of a job, with those that candidates are not told. */
export function internalFacts(report: Reporting, job: Job): Fact[] {
  const { words, language, documentWords } = report;
  return [
    ...jobFacts(job, language, documentWords),
    { label: words.hiringManager, value: job.hiringManager === null ? '' : report.person(job.hiringManager) },
    { label: words.status, value: words.statuses[job.status] },
    { label: words.opened, value: job.opened ? longDay(job.opened, language) : '' },
    ...madeFacts(report),
  ];
}

function sectionParts(report: Reporting, { sections }: Job): Part[] {
  return sections.flatMap((section) => {
    const body = bodyParts(section.body);
    const text = section.heading.trim();
    if (body.length === 0) return [];
    return [
      ...(text ? [{ type: 'heading' as const, level: 1 as const, text, source: section.id }] : []),
      ...(section.inPosting ? [] : [note(report.words.internal)]),
      ...body,
    ];
  });
}

/** Each skill with the stages that assess it, by their numbers in the plan; that none does is said. */
function skillParts(report: Reporting, job: Job): Part[] {
  const { words, documentWords } = report;
  const skills = job.skills.filter(({ name }) => name.trim() !== '');
  if (skills.length === 0) return [];
  return [
    heading(1, words.skills),
    {
      type: 'table',
      summary: words.skills,
      columns: [
        { label: words.skill, share: 54 },
        { label: words.need, share: 12 },
        { label: words.level, share: 13 },
        { label: words.assessedIn, share: 21 },
      ],
      rows: skills.map(
        (skill): Row => ({
          cells: [
            {
              runs: [
                { text: skill.name.trim(), bold: true },
                ...(skill.detail.trim() ? [{ text: documentWords.colon + skill.detail.trim() }] : []),
              ],
            },
            { runs: [{ text: words.needs[skill.need] }] },
            { runs: [{ text: words.levels[skill.level] }] },
            assessedCell(report, job, skill),
          ],
        }),
      ),
    },
  ];
}

function assessedCell(report: Reporting, job: Job, skill: Skill) {
  const numbers = job.plan.stages
    .filter(({ criteria }) => criteria.some(({ skills, retired }) => !retired && skills.includes(skill.id)))
    .map((stage) => stageNumber(job, stage))
    .filter((number) => number !== null);
  const text = numbers.map((number) => short(number, report)).join(', ');
  return { runs: [{ text: text || report.words.notAssessedSkill }] };
}
