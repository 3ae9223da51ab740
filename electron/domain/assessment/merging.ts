import { alike } from '../merge/json.ts';
import type { Assessment } from '../schemas/assessment.ts';
import type { Id } from '../schemas/primitives.ts';
import type { Workbook } from '../schemas/workbook.ts';

/** What becomes of a scorecard in either copy, given what it is there; null takes it out. */
type Agreed = (there: Assessment | undefined) => Assessment | null;

/**
 * Two copies of a workbook as `me` may be asked about them: scorecards that are no question are the same in both
 * afterwards. A scorecard is taken whole, for half of one and half of another was nobody's word:
 * - What was submitted in one copy stands against a draft in the other.
 * - Of somebody else's, what the other copy has is taken: they wrote it there and not here.
 * - Changes made after submission are kept from both; what one's own rating is now remains a question.
 * - One that is only in one copy stays, unless its candidate is gone from the other.
 * What is left to choose is one's own.
 */
export function agreedScorecards(
  base: Workbook,
  mine: Workbook,
  theirs: Workbook,
  me: Id | null,
): { mine: Workbook; theirs: Workbook } {
  if (mine.assessments === base.assessments || theirs.assessments === base.assessments)
    return { mine, theirs };
  const [was, here, there] = [byId(base), byId(mine), byId(theirs)];
  const agreed = new Map<Id, Agreed>();
  for (const id of new Set([...here.keys(), ...there.keys()])) {
    const [my, their] = [here.get(id), there.get(id)];
    const outcome = my && their ? both(my, their, me) : alone(was.get(id), my, their, { mine, theirs }, me);
    if (outcome) agreed.set(id, outcome);
  }
  return agreed.size === 0
    ? { mine, theirs }
    : { mine: holding(mine, agreed), theirs: holding(theirs, agreed) };
}

function both(my: Assessment, their: Assessment, me: Id | null): Agreed | null {
  if (alike(my, their)) return null;
  if (my.status !== their.status) return always(my.status === 'submitted' ? my : their);
  const isOwn = my.interviewer === me;
  if (my.status === 'draft') return isOwn ? null : always(their);
  const changes = allChanges(my, their);
  if (isOwn) return (there) => ({ ...(there ?? their), changes });
  return always({ ...(my.changes.length > their.changes.length ? my : their), changes });
}

/** Where one copy has it no more, or never had it. */
function alone(
  was: Assessment | undefined,
  my: Assessment | undefined,
  their: Assessment | undefined,
  { mine, theirs }: { mine: Workbook; theirs: Workbook },
  me: Id | null,
): Agreed | null {
  const left = my ?? their;
  if (!was || !left || alike(was, left)) return null;
  const without = my ? theirs : mine;
  if (!without.candidates.some(({ id }) => id === left.candidate)) return () => null;
  return left.status === 'draft' && left.interviewer === me ? null : always(left);
}

function always(assessment: Assessment): Agreed {
  return () => assessment;
}

function allChanges(my: Assessment, their: Assessment): Assessment['changes'] {
  const more = my.changes.filter((change) => !their.changes.some((other) => alike(change, other)));
  return [...their.changes, ...more].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function byId({ assessments }: Workbook): Map<Id, Assessment> {
  return new Map(assessments.map((assessment) => [assessment.id, assessment]));
}

/** The workbook with what was agreed about, in place or after the others. */
function holding(workbook: Workbook, agreed: ReadonlyMap<Id, Agreed>): Workbook {
  const known = byId(workbook);
  const kept = workbook.assessments.map((assessment) => {
    const outcome = agreed.get(assessment.id);
    return outcome ? outcome(assessment) : assessment;
  });
  const added = [...agreed].map(([id, outcome]) => (known.has(id) ? null : outcome(undefined)));
  return { ...workbook, assessments: [...kept, ...added].filter((one) => one !== null) };
}
