import type { Handlers } from '#contract/contract.ts';
import type { importPeopleCalls, importPeopleEngineCalls } from '#contract/importPeople.ts';
import { Refusal } from '#contract/result.ts';
import { countsOf } from '#domain/candidates/import/outcomes.ts';
import { changesFor } from '#domain/candidates/import/take.ts';
import type { NewId } from '#domain/schemas/primitives.ts';
import type { Desk } from '../desk.ts';
import { Intake } from '../tables/intake.ts';
import { duplicateRows, peopleRows, problemRows } from '../tables/intakeRows.ts';
import { stateOf } from '../tables/intakeState.ts';
import { today } from '../today.ts';

/** Candidates of files: read, settled with the user, and taken as one edit. */
export function importPeopleHandlers(
  desk: Desk,
  newId: NewId,
): Handlers<typeof importPeopleCalls & typeof importPeopleEngineCalls> {
  // Goes with the file: nobody on their way into one workbook comes into another.
  const intakes = new WeakMap<object, Intake>();
  const intake = () => {
    const found = intakes.get(desk.file) ?? new Intake();
    intakes.set(desk.file, found);
    return found;
  };
  const state = () => stateOf(intake(), desk.workbook);

  return {
    'importPeople:add': ({ paths }) => intake().add(paths),
    'importPeople:state': state,
    'importPeople:people': (window) => peopleRows(intake(), desk.workbook, window),
    'importPeople:problems': (window) => problemRows(intake(), desk.workbook, window),
    'importPeople:duplicates': (window) => duplicateRows(intake(), desk.workbook, window),
    'importPeople:read': ({ source, ...said }) => {
      intake().change(source, (one) => one.read(said));
      return state();
    },
    'importPeople:map': ({ source, column, target }) => {
      intake().change(source, (one) => one.map(column, target));
      return state();
    },
    'importPeople:order': ({ source, order }) => {
      intake().change(source, (one) => one.order(order));
      return state();
    },
    'importPeople:job': ({ job }) => {
      intake().job = job;
      return state();
    },
    'importPeople:choose': ({ key, choice }) => {
      intake().choose(key, choice);
      return state();
    },
    'importPeople:leave': ({ source }) => {
      intake().leave(source);
      return state();
    },
    'importPeople:cancel': () => {
      intakes.delete(desk.file);
    },
    'importPeople:take': async ({ label }) => {
      const { waitsFor } = state();
      if (waitsFor !== null) throw new Refusal(`import-${waitsFor}`, sentences[waitsFor]);
      const { drafts, outcomes } = intake().read(desk.workbook);
      const { candidates, jobs } = desk.workbook;
      const changes = changesFor({
        drafts,
        outcomes,
        candidates,
        jobs,
        job: intake().job,
        today: today(),
        newId,
      });
      if (changes.length > 0) await desk.applyUnasked({ label, changes });
      intakes.delete(desk.file);
      return countsOf(outcomes);
    },
  };
}

const sentences = {
  files: 'There is no file to import from. Add one first.',
  'day-order': 'It is not clear which figure of the days is the month. Say so first.',
  anybody: 'Nobody is left to import: all rows stay out, or are there already.',
  fewer: 'These are more than 50,000 candidates. Import them in several parts.',
} as const;
