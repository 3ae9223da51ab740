import { type Job, newJob } from '../../schemas/job.ts';
import { newStage } from '../../schemas/plan.ts';
import type { NewId } from '../../schemas/primitives.ts';
import { type Block, plainText } from '../../schemas/richText.ts';
import { newSection, type Section } from '../../schemas/section.ts';
import { newSkill, type Skill } from '../../schemas/skill.ts';
import { type Content, contentOf } from './content.ts';
import type { PostedItem, PostedSection, Posting } from './posting.ts';
import { namedSkill, type SaidSkill } from './skills.ts';
import type { Facts } from './stated.ts';

/** As many as the format allows. */
const most = { skills: 200, stages: 50 } as const;

/** What each section holds; a list for which a job has no room stays text. */
function contentsOf({ sections, language }: Posting): Content[] {
  let [skills, stages] = [0, 0];
  return sections.map((section) => {
    const content = contentOf(section, language);
    const fits =
      skills + content.skills.length <= most.skills && stages + content.stages.length <= most.stages;
    if (!fits) return { body: section.items, skills: [], stages: [] };
    skills += content.skills.length;
    stages += content.stages.length;
    return content;
  });
}

/** The job that a posting describes, as a draft. */
export function jobOf(posting: Posting, newId: NewId): Job {
  const job = newJob(newId, posting.title.trim(), posting.language);
  const contents = contentsOf(posting);
  const blocks = new Map<number, Skill['askedBy']>();
  const sections = posting.sections.map((said, index): Section => {
    const section = newSection(newId, said.heading, said.purpose);
    const body = (contents[index]?.body ?? []).map((item): Block => {
      const { kind, level, runs } = item;
      const block = { id: newId(), kind, level, runs };
      if (said.purpose === 'requirements') blocks.set(item.source, { section: section.id, block: block.id });
      return block;
    });
    return { ...section, body, inPosting: !isBeside(said) };
  });
  const listed = contents.flatMap(({ skills }) => skills);
  const named = listed.length > 0 ? [] : namedSkills(posting);
  const skills = [...listed, ...named].slice(0, most.skills).map((said): Skill => {
    const { sources, ...skill } = said;
    const askedBy = blocks.get(sources[0] ?? -1) ?? askedIn(said, posting, blocks);
    return { ...newSkill(newId, ''), ...skill, askedBy };
  });
  const stages = contents
    .flatMap(({ stages: said }) => said)
    .map(({ name, summary }) => ({ ...newStage(newId, name), summary }));
  return {
    ...job,
    ...(posting.facts as Facts),
    tagline: posting.tagline.slice(0, 1_000),
    sections,
    skills,
    plan: { ...job.plan, stages },
  };
}

/** Mail heads and scraps of a page are kept, and not shown to candidates. */
function isBeside({ purpose, headings }: PostedSection): boolean {
  return purpose === 'other' && headings.length === 0;
}

/** Skills that requirements name, each once; a posting without a list of its own has them there. */
export function namedSkills({ sections }: Posting): SaidSkill[] {
  const found = new Map<string, SaidSkill>();
  for (const { purpose, items } of sections) {
    if (purpose !== 'requirements') continue;
    for (const item of items) {
      const skill = item.kind === 'bullet' || item.kind === 'number' ? namedSkill(item) : null;
      if (skill && !found.has(skill.name.toLocaleLowerCase()))
        found.set(skill.name.toLocaleLowerCase(), skill);
    }
  }
  return [...found.values()];
}

/** The requirement whose words hold a skill's name. */
function askedIn(
  { name }: SaidSkill,
  { sections }: Posting,
  blocks: ReadonlyMap<number, Skill['askedBy']>,
): Skill['askedBy'] {
  const wanted = name.toLocaleLowerCase();
  const holds = ({ runs }: PostedItem) => plainText(runs).toLocaleLowerCase().includes(wanted);
  const item = sections
    .find(({ purpose, items }) => purpose === 'requirements' && items.some(holds))
    ?.items.find(holds);
  return (item && blocks.get(item.source)) ?? null;
}
