import type { Job } from '../schemas/job.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Run } from '../schemas/richText.ts';
import type { Section } from '../schemas/section.ts';
import type { Skill } from '../schemas/skill.ts';
import { bodyParts } from './body.ts';
import { jobFacts } from './facts.ts';
import { soundLanguage } from './language.ts';
import type { Item, Outline, Part } from './outline.ts';
import { type DocumentWords, wordsFor } from './words/words.ts';

/** The text of a job as candidates read it. */
export function postingOutline(job: Job, organisation: Organisation): Outline {
  const language = soundLanguage(job.language);
  const words = wordsFor(language);
  const title = job.title.trim();
  const { name, logo, style } = organisation;
  return {
    title: title || words.posting,
    subject: words.posting,
    language,
    frame: {
      organisation: name.trim(),
      logo,
      headerText: style.headerText.trim(),
      footerText: style.footerText.trim(),
      style,
      pageOf: words.pageOf,
    },
    parts: [
      ...(title ? [{ type: 'title', text: title } as const] : []),
      ...(job.tagline.trim() ? [{ type: 'lead', text: job.tagline.trim() } as const] : []),
      ...factsPart(job, language, words),
      ...postedSections(job, words),
    ],
  };
}

/** The sections that candidates read. */
export function postedSections(job: Job, words: DocumentWords): Part[] {
  return job.sections
    .filter((section) => section.inPosting)
    .flatMap((section) => sectionParts(section, job, words));
}

function factsPart(job: Job, language: string, words: DocumentWords): Part[] {
  const rows = jobFacts(job, language, words);
  return rows.length > 0 ? [{ type: 'facts', rows }] : [];
}

/** A section with nothing in it is left out, heading and all. */
function sectionParts(section: Section, job: Job, words: DocumentWords): Part[] {
  const parts = [...bodyParts(section.body), ...ownList(section.purpose, job, words)];
  const text = section.heading.trim();
  if (parts.length === 0 || text === '') return parts;
  return [{ type: 'heading', level: 1, text, source: section.id }, ...parts];
}

function ownList(purpose: Section['purpose'], job: Job, words: DocumentWords): Part[] {
  if (purpose === 'skills') return skillParts(job.skills, words);
  if (purpose === 'stages') return stageParts(job, words);
  return [];
}

function skillParts(skills: readonly Skill[], words: DocumentWords): Part[] {
  const named = skills.filter((skill) => skill.name.trim() !== '');
  const must = named.filter((skill) => skill.need === 'must');
  const nice = named.filter((skill) => skill.need === 'nice');
  const list = (of: readonly Skill[]): Part => ({
    type: 'list',
    items: of.map((one) => skillItem(one, words)),
  });
  if (named.length === 0) return [];
  if (must.length === 0 || nice.length === 0) return [list(named)];
  return [
    { type: 'heading', level: 2, text: words.mustHave },
    list(must),
    { type: 'heading', level: 2, text: words.niceToHave },
    list(nice),
  ];
}

function skillItem(skill: Skill, words: DocumentWords): Item {
  const level = words.levels[skill.level] ?? '';
  const said = skill.detail.trim();
  const detail = said && level ? `${said} (${level})` : said || level;
  return { ordered: false, level: 0, runs: explained(skill.name, detail, words), source: skill.id };
}

function stageParts(job: Job, words: DocumentWords): Part[] {
  const items = job.plan.stages
    .filter((stage) => !stage.retired && stage.name.trim() + stage.summary.trim() !== '')
    .map((stage) => ({
      ordered: true,
      level: 0,
      runs: explained(stage.name, stage.summary, words),
      source: stage.id,
    }));
  return items.length > 0 ? [{ type: 'list', items }] : [];
}

function explained(name: string, explanation: string, words: DocumentWords): Run[] {
  const [head, tail] = [name.trim(), explanation.trim()];
  if (head === '' || tail === '') return [{ text: head || tail }];
  return [{ text: head, bold: true }, { text: words.colon + tail }];
}
