import { z } from 'zod';
import { Evidence } from '#domain/comparison/evidence.ts';
import { Column, Overview, TriedWeights } from '#domain/comparison/overview.ts';
import { Id } from '#domain/schemas/primitives.ts';

/** The comparison as the screen asks for it: the whole without cells, the cells in view, the words behind one. */
export const comparisonCalls = {
  /** `weights` are tried in place of the plan's own; nothing is changed. */
  'comparison:overview': { input: z.strictObject({ job: Id, weights: TriedWeights }), output: Overview },
  'comparison:columns': {
    input: z.strictObject({ job: Id, candidates: z.array(Id).max(100), weights: TriedWeights }),
    output: z.array(Column),
  },
  'comparison:evidence': {
    input: z.strictObject({ job: Id, candidate: Id, criterion: Id }),
    output: Evidence,
  },
} as const;
