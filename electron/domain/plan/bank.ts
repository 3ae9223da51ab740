import { z } from 'zod';
import { plain } from '../candidates/plain.ts';
import type { Criterion, Plan, Question, Stage } from '../schemas/plan.ts';
import { Id } from '../schemas/primitives.ts';
import { activeCriteria, activeStages } from './active.ts';

/** What can be taken over from another plan. */
export const bankKinds = ['stage', 'criterion', 'question'] as const;
export type BankKind = (typeof bankKinds)[number];

/** A plan to take from. */
export interface BankSource {
  readonly from: 'job' | 'template';
  readonly id: Id;
  readonly title: string;
  readonly plan: Plan;
}

/** A stage, criterion or question of another plan, and where it is from. */
export const BankRow = z.strictObject({
  from: z.enum(['job', 'template']),
  source: Id,
  title: z.string(),
  stage: z.string(),
  /** Whose question it is; empty for questions of a whole stage, and for what is no question. */
  criterion: z.string(),
  id: Id,
  /** The question itself, or the name. */
  text: z.string(),
  /** Criteria of a stage, questions of a criterion; 0 for a question. */
  holds: z.int(),
  minutes: z.number(),
  /** How many plans have just the same. */
  plans: z.int(),
});
export type BankRow = z.infer<typeof BankRow>;

/**
 * What other plans hold of a kind, each once however many plans have it, without what `own` has already and without what
 * is retired or empty. In the order of the sources; every word of `typed` must stand in it or in what it belongs to.
 */
export function bankRows(
  sources: readonly BankSource[],
  own: Plan,
  kind: BankKind,
  typed: string,
): BankRow[] {
  const had = new Set(partsOf(own, kind).map(({ part }) => contentOf(part)));
  const rows = new Map<string, BankRow>();
  for (const { from, id: source, title, plan } of sources) {
    const seenHere = new Set<string>();
    for (const { part, stage, criterion } of partsOf(plan, kind)) {
      const content = contentOf(part);
      const text = textOf(part).trim();
      if (text === '' || had.has(content) || seenHere.has(content)) continue;
      seenHere.add(content);
      const known = rows.get(content);
      if (known) known.plans += 1;
      else {
        const of = { stage: stage.name.trim(), criterion: criterion?.name.trim() ?? '' };
        rows.set(content, {
          from,
          source,
          title: title.trim(),
          ...of,
          id: part.id,
          text,
          ...sizeOf(part),
          plans: 1,
        });
      }
    }
  }
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return [...rows.values()].filter(({ text, stage, criterion, title }) => {
    const all = plain([text, stage, criterion, title].join(' '));
    return words.every((word) => all.includes(word));
  });
}

export type Part = Stage | Criterion | Question;

interface Placed {
  readonly part: Part;
  readonly stage: Stage;
  readonly criterion: Criterion | null;
}

/** What is in use in a plan, of one kind. */
export function partsOf(plan: Plan, kind: BankKind): Placed[] {
  return activeStages(plan).flatMap((stage): Placed[] => {
    if (kind === 'stage') return [{ part: stage, stage, criterion: null }];
    const criteria = activeCriteria(stage);
    if (kind === 'criterion') return criteria.map((part) => ({ part, stage, criterion: null }));
    return [
      ...criteria.flatMap((criterion) => criterion.questions.map((part) => ({ part, stage, criterion }))),
      ...stage.questions.map((part) => ({ part, stage, criterion: null })),
    ];
  });
}

export const isStage = (part: Part): part is Stage => 'criteria' in part;
export const isCriterion = (part: Part): part is Criterion => 'scale' in part;

function textOf(part: Part): string {
  return isStage(part) || isCriterion(part) ? part.name : part.text;
}

function sizeOf(part: Part): { holds: number; minutes: number } {
  if (isStage(part)) return { holds: activeCriteria(part).length, minutes: part.minutes };
  if (!isCriterion(part)) return { holds: 0, minutes: part.minutes };
  return {
    holds: part.questions.length,
    minutes: part.questions.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}

/** What makes two of a kind the same thing to take over: their words, not their ids, weights or times. */
function contentOf(part: Part): string {
  if (isStage(part)) {
    return JSON.stringify([
      said(part.name),
      part.questions.map(contentOf),
      activeCriteria(part).map(contentOf),
    ]);
  }
  if (!isCriterion(part)) return said(part.text);
  return JSON.stringify([
    said(part.name),
    part.scale.map(({ anchor }) => said(anchor)),
    part.questions.map(contentOf),
  ]);
}

function said(text: string): string {
  return plain(text).trim().replace(/\s+/g, ' ');
}
