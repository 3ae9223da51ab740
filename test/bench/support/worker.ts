import { createEngine } from '#engine/createEngine.ts';
import { edits } from './work/edits.ts';
import { opening, parsing } from './work/opening.ts';
import { postings } from './work/postings.ts';
import { saves } from './work/saves.ts';
import { scores } from './work/scores.ts';
import { searches } from './work/searches.ts';

/**
 * A process of its own for one measurement, on the runtime that the engine runs on.
 * worker.js WORK FILE DATA ROUNDS; tells on standard output, as JSON, what it measured.
 */
const [work = '', file = '', data = '', rounds = '1'] = process.argv.slice(2);

const works: Record<string, () => Promise<unknown>> = {
  opening: () =>
    opening(
      createEngine(data, () => undefined),
      file,
    ),
  parsing: () => parsing(file),
  edits: () =>
    edits(
      createEngine(data, () => undefined),
      file,
      Number(rounds),
    ),
  postings: () => postings(Number(rounds)),
  saves: () =>
    saves(
      createEngine(data, () => undefined),
      file,
      Number(rounds),
    ),
  scores: () => scores(Number(rounds)),
  searches: () =>
    searches(
      createEngine(data, () => undefined),
      file,
      Number(rounds),
    ),
};

const measured = await works[work]?.();
process.stdout.write(JSON.stringify(measured), () => process.exit());
