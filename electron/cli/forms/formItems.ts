import type { EngineCalls, Handlers } from '#contract/contract.ts';
import type { FormChoices, FormRequest } from '#contract/forms.ts';
import { Refusal } from '#contract/result.ts';
import type { JobRow } from '#contract/state.ts';
import type { Item } from '../commands/documents.ts';

/** Which forms; without a choice for all stages, those who stand in them, and those who are assigned. */
export interface FormWish {
  readonly candidate?: readonly string[] | undefined;
  readonly stage?: readonly string[] | undefined;
  readonly interviewer?: readonly string[] | undefined;
}

/** A word instead of a name: leaves a field to be filled in. */
const blank = 'blank';

/** Interview forms: one for each stage, candidate and interviewer. Throws a Refusal for names that are not there. */
export async function formItems(
  engine: Handlers<EngineCalls>,
  jobs: readonly JobRow[],
  wish: FormWish,
): Promise<Item[]> {
  const requests: FormRequest[] = [];
  const found = new Set<string>();
  for (const { id: job } of jobs) {
    requests.push(...requestsOf(job, await engine['form:choices']({ job }), wish, found));
  }
  for (const [option, names] of Object.entries(wish)) {
    for (const name of names ?? []) {
      if (found.has(name) || name === blank) continue;
      throw new Refusal(
        'no-choice',
        `There is no ${option} “${name}” there. Give the full name or the id, or “${blank}”.`,
      );
    }
  }
  return Promise.all(
    requests.map(async (request) => ({
      about: { job: request.job, ...(request.candidate && { candidate: request.candidate }) },
      name: (await engine['form:name'](request)).name,
      write: (path: string) => engine['form:write']({ request, path }),
    })),
  );
}

function requestsOf(
  job: string,
  { stages, candidates, people }: FormChoices,
  wish: FormWish,
  found: Set<string>,
): FormRequest[] {
  const named = <T extends { id: string; name: string }>(all: readonly T[], names: readonly string[]) =>
    names.flatMap((name): (T | null)[] => {
      if (name === blank) return [null];
      const own = all.filter(
        (one) => one.id === name || one.name.toLocaleLowerCase() === name.toLocaleLowerCase(),
      );
      if (own.length > 0) found.add(name);
      return own;
    });
  const usable = stages.filter(({ criteria }) => criteria > 0);
  const wanted = wish.stage ? named(usable, wish.stage).filter((stage) => stage !== null) : usable;
  const who = wish.candidate && named(candidates, wish.candidate);
  const by = wish.interviewer && named(people, wish.interviewer);
  return wanted.flatMap((stage) => {
    const about = who ?? candidates.filter((one) => one.stage === stage.id);
    const assigned = people.filter(({ id }) => stage.assessors.includes(id));
    const interviewers = by ?? (assigned.length > 0 ? assigned : [null]);
    return about.flatMap((candidate) =>
      interviewers.map((interviewer) => ({
        job,
        stage: stage.id,
        candidate: candidate?.id ?? null,
        interviewer: interviewer?.id ?? null,
      })),
    );
  });
}
