import { resolve } from 'node:path';
import type { EngineCalls, Handlers } from '#contract/contract.ts';
import type { ReturnedPreview } from '#contract/forms.ts';
import { Refusal } from '#contract/result.ts';
import { withEngine } from '../engine.ts';
import { previewLines } from '../forms/previewLines.ts';
import type { Report } from '../program.ts';

interface Options {
  readonly accept?: boolean;
  readonly candidate?: string;
  readonly interviewer?: string;
}

type Engine = Handlers<EngineCalls>;

/** What was found in a file, and what became of it. */
interface Outcome {
  readonly file: string;
  readonly outcome: 'refused' | 'preview' | 'draft' | 'submitted' | 'amended' | 'unchanged';
  readonly why?: string;
  readonly preview?: ReturnedPreview;
}

/**
 * `rolebook read-form`: says what forms that came back would change, and takes them when told to. It fails when one is
 * refused, or when something of those that were to be taken was not.
 */
export function readForms(file: string, forms: readonly string[], options: Options): Promise<Report> {
  return withEngine(async (engine) => {
    await engine['workbook:open']({ path: resolve(file) });
    const { ids } = await engine['form:read']({ paths: forms.map((form) => resolve(form)) });
    const outcomes: Outcome[] = [];
    for (const [at, id] of ids.entries()) {
      outcomes.push(await outcomeOf(engine, id, forms[at] ?? '', options));
    }
    const failed = outcomes.some(
      ({ outcome, preview }) =>
        outcome === 'refused' || (options.accept === true && (preview?.waiting ?? 0) > 0),
    );
    return { lines: outcomes.flatMap(linesOf), json: { ok: !failed, forms: outcomes }, failed };
  });
}

async function outcomeOf(engine: Engine, id: string, file: string, options: Options): Promise<Outcome> {
  try {
    await choosePeople(engine, id, options);
    const preview = await engine['form:preview']({ id });
    if (!options.accept) return { file, outcome: 'preview', preview };
    const label = `take the form of ${preview.candidate}`.slice(0, 200);
    const { outcome } = await engine['form:take']({ id, leftOut: [], placed: [], label });
    return { file, outcome, preview };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const isWho = error.code === 'who';
    const why = isWho
      ? 'It does not say whose it is: name them with --interviewer and --candidate.'
      : error.message;
    return { file, outcome: 'refused', why };
  }
}

/** Who filled in a blank form, and about whom, by name or id. */
async function choosePeople(engine: Engine, id: string, { candidate, interviewer }: Options): Promise<void> {
  if (candidate === undefined && interviewer === undefined) return;
  const { candidates, people } = await engine['form:preview']({ id });
  const find = (all: ReturnedPreview['people'], wanted: string | undefined) => {
    if (!all || wanted === undefined) return undefined;
    const found = all.filter(
      (one) => one.id === wanted || one.name.toLocaleLowerCase() === wanted.toLocaleLowerCase(),
    );
    if (found.length === 1) return found[0]?.id;
    throw new Refusal('no-choice', `“${wanted}” is not the name or id of exactly one person there.`);
  };
  const who = { candidate: find(candidates, candidate), interviewer: find(people, interviewer) };
  const chosen = Object.fromEntries(Object.entries(who).filter(([, one]) => one !== undefined));
  await engine['form:choose']({ id, ...chosen });
}

const done = {
  draft: 'Taken as a draft',
  submitted: 'Taken and submitted',
  amended: 'Taken as changes with a reason',
  unchanged: 'Nothing to take',
};

function linesOf({ file, outcome, why, preview }: Outcome): string[] {
  if (outcome === 'refused' || !preview) return [`Refused: ${file}: ${why}`];
  const head = outcome === 'preview' ? 'Would change' : done[outcome];
  return [`${head}: ${file}`, ...previewLines(preview).map((line) => `  ${line}`)];
}
