import type { Job } from '../../schemas/job.ts';
import type { NewId } from '../../schemas/primitives.ts';
import type { Block } from '../../schemas/richText.ts';
import { newSection, type Section } from '../../schemas/section.ts';
import type { DescribedBlock, DescribedSection } from './description.ts';
import { leftOrder } from './match.ts';
import type { Three } from './three.ts';

/** The job with the chosen changes of a document taken, by their ids. */
export function takeChanges(job: Job, three: Three, chosen: ReadonlySet<string>, newId: NewId): Job {
  const { mine, base, theirs } = three;
  const here = new Map(mine.sections.map((one) => [one.id, one]));
  const before = new Map(base.sections.map((one) => [one.id, one]));
  const order = leftOrder(theirs.sections, base.sections, mine.sections);
  const list = new Placed(job.sections);
  for (const [at, section] of theirs.sections.entries()) {
    const { id } = section;
    const now = id === null ? undefined : here.get(id);
    if (id !== null && now) {
      const isChosen = chosen.has(`sm:${id}`);
      list.pass(id, order.moved.has(id), isChosen);
      const was = before.get(id);
      list.change(id, (one) => taken(one, { now, was, section }, chosen, newId));
    } else if (chosen.has(`sa:${at}`)) list.add(added(section, newId));
  }
  const sections = list.members.filter(({ id }) => !chosen.has(`sr:${id}`));
  const items = new Set(sections.flatMap(({ id, body }) => body.map((block) => `${id}/${block.id}`)));
  return {
    ...job,
    title: chosen.has('title') ? theirs.title : job.title,
    tagline: chosen.has('tagline') ? theirs.tagline : job.tagline,
    sections,
    skills: job.skills.map((skill) =>
      skill.askedBy && !items.has(`${skill.askedBy.section}/${skill.askedBy.block}`)
        ? { ...skill, askedBy: null }
        : skill,
    ),
  };
}

interface Versions {
  readonly now: DescribedSection;
  readonly was: DescribedSection | undefined;
  readonly section: DescribedSection;
}

function taken(
  one: Section,
  { now, was, section }: Versions,
  chosen: ReadonlySet<string>,
  newId: NewId,
): Section {
  const here = new Map(now.blocks.map((block) => [block.id, block]));
  const order = leftOrder(section.blocks, was?.blocks ?? [], now.blocks);
  const list = new Placed(one.body);
  for (const [at, block] of section.blocks.entries()) {
    const { id } = block;
    const known = id === null ? undefined : here.get(id);
    if (id !== null && known) {
      list.pass(id, order.moved.has(id), chosen.has(`m:${id}`));
      if (chosen.has(`t:${id}`)) list.change(id, (old) => changed(old, known, block));
    } else if (chosen.has(`a:${one.id}:${at}`)) list.add(asBlock(block, newId));
  }
  return {
    ...one,
    heading: chosen.has(`h:${one.id}`) ? section.heading : one.heading,
    body: list.members.filter(({ id }) => !chosen.has(`r:${id}`)),
  };
}

/** What the document did not touch stays as it is here, even where a document cannot show it. */
function changed(old: Block, known: DescribedBlock, { kind, level, runs }: DescribedBlock): Block {
  const isSameText = JSON.stringify(known.runs) === JSON.stringify(runs);
  return {
    ...old,
    kind,
    level: level === known.level ? old.level : level,
    runs: isSameText ? old.runs : runs,
  };
}

function added({ heading, blocks }: DescribedSection, newId: NewId): Section {
  return { ...newSection(newId, heading), body: blocks.map((block) => asBlock(block, newId)) };
}

function asBlock({ kind, level, runs }: DescribedBlock, newId: NewId): Block {
  return { id: newId(), kind, level, runs };
}

/** A list that is brought into another order, member by member, each after the one that was passed before it. */
class Placed<T extends { readonly id: string }> {
  members: T[];
  #after: string | null = null;

  constructor(members: readonly T[]) {
    this.members = [...members];
  }

  /** Goes on over a member; one that moved comes here if that is wanted, else it is as if it were not there. */
  pass(id: string, isMoved: boolean, isWanted: boolean): void {
    if (isMoved && !isWanted) return;
    const member = this.members.find((one) => one.id === id);
    if (isMoved && member) {
      this.members = this.members.filter((one) => one !== member);
      this.members.splice(this.#next(), 0, member);
    }
    if (member) this.#after = id;
  }

  add(member: T): void {
    this.members.splice(this.#next(), 0, member);
    this.#after = member.id;
  }

  change(id: string, change: (one: T) => T): void {
    this.members = this.members.map((one) => (one.id === id ? change(one) : one));
  }

  #next(): number {
    return this.members.findIndex(({ id }) => id === this.#after) + 1;
  }
}
