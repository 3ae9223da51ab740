import type { FormChoices, FormRequest } from '#contract/forms.ts';

export type Who = 'assigned' | 'blank' | 'people';

/** What is chosen in the dialog. */
export interface Wanted {
  readonly stages: ReadonlySet<string>;
  readonly candidates: ReadonlySet<string>;
  /** A form without a candidate beside, or instead of, those for some. */
  readonly blankCandidate: boolean;
  readonly who: Who;
  readonly people: ReadonlySet<string>;
}

/** What is likely wanted: the first stage that somebody stands in, with all who stand there. */
export function likely({ stages, candidates }: FormChoices): Wanted {
  const usable = stages.filter(({ criteria }) => criteria > 0);
  const first = usable.find(({ id }) => candidates.some(({ stage }) => stage === id)) ?? usable[0];
  return {
    stages: new Set(first ? [first.id] : []),
    candidates: standingIn(candidates, new Set(first ? [first.id] : [])),
    blankCandidate: false,
    who: 'assigned',
    people: new Set(),
  };
}

/** The candidates who stand in one of these stages. */
export function standingIn(
  candidates: FormChoices['candidates'],
  stages: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set(candidates.filter(({ stage }) => stage !== null && stages.has(stage)).map(({ id }) => id));
}

/** One form for each stage, candidate and interviewer; where nobody is assigned, a blank one. */
export function requestsOf(job: string, choices: FormChoices, wanted: Wanted): FormRequest[] {
  const candidates = [
    ...choices.candidates.filter(({ id }) => wanted.candidates.has(id)).map(({ id }) => id),
    ...(wanted.blankCandidate ? [null] : []),
  ];
  return choices.stages
    .filter(({ id }) => wanted.stages.has(id))
    .flatMap(({ id: stage, assessors }) =>
      candidates.flatMap((candidate) =>
        interviewersOf(choices, wanted, assessors).map((interviewer) => ({
          job,
          stage,
          candidate,
          interviewer,
        })),
      ),
    );
}

function interviewersOf(
  { people }: FormChoices,
  { who, people: chosen }: Wanted,
  assessors: readonly string[],
): (string | null)[] {
  const wanted = who === 'people' ? chosen : new Set(who === 'assigned' ? assessors : []);
  const found = people.filter(({ id }) => wanted.has(id)).map(({ id }) => id);
  return found.length > 0 || who === 'people' ? found : [null];
}
