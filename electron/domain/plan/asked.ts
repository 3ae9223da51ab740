import type { Job } from '../schemas/job.ts';
import { plainText } from '../schemas/richText.ts';
import type { Skill } from '../schemas/skill.ts';

/** Something in a section that can ask for a skill. */
export interface Asking {
  readonly section: string;
  readonly block: string;
  readonly heading: string;
  /** Counted within the section, as readers would. */
  readonly number: number;
  readonly text: string;
}

/** Everything that can ask for a skill: list items, or the paragraphs of a section without a list. */
export function asking(job: Job): Asking[] {
  return job.sections.flatMap((section) => {
    const filled = section.body.filter((block) => plainText(block.runs).trim() !== '');
    const items = filled.filter((block) => block.kind === 'bullet' || block.kind === 'number');
    return (items.length > 0 ? items : filled).map((block, index) => ({
      section: section.id,
      block: block.id,
      heading: section.heading.trim(),
      number: index + 1,
      text: plainText(block.runs).trim(),
    }));
  });
}

/** Who asks for a skill: somebody, nobody, or an item that is no longer there. */
export type Asker = Asking | 'nobody' | 'gone';

/** Finds out who asks for a skill. */
export function askedBy(skill: Skill, all: readonly Asking[]): Asker {
  const { askedBy: reference } = skill;
  if (reference === null) return 'nobody';
  return all.find((one) => one.section === reference.section && one.block === reference.block) ?? 'gone';
}
