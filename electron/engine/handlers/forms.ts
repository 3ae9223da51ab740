import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Handlers } from '#contract/contract.ts';
import type { formCalls, formEngineCalls } from '#contract/forms.ts';
import { Refusal } from '#contract/result.ts';
import type { Change } from '#domain/edits/change.ts';
import { type Choices, type Taken, takeAll, takenForm } from '#domain/forms/changes.ts';
import { activeCriteria, activeStages } from '#domain/plan/active.ts';
import type { Stage } from '#domain/schemas/plan.ts';
import type { NewId } from '#domain/schemas/primitives.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import type { Desk } from '../desk.ts';
import { isClearHere, lookAt, previewFor, rowOf } from '../forms/look.ts';
import { type Entry, ReturnedForms } from '../forms/returnedForms.ts';
import { now } from '../today.ts';
import { jobWithId } from './jobs.ts';
import { heldBy } from './ownScorecard.ts';

/** Interview forms: handed out as Word documents, and taken when they come back. */
export function formHandlers(desk: Desk, newId: NewId): Handlers<typeof formCalls & typeof formEngineCalls> {
  const returned = new ReturnedForms();
  const all = () => returned.of(desk.file);
  const entryWith = (id: string): Entry => {
    const entry = all().find((one) => one.id === id);
    if (entry) return entry;
    throw new Refusal('gone', 'This form is no longer in the list. Drop its file again.');
  };
  const looked = (id: string) => {
    const entry = entryWith(id);
    const look = lookAt(desk, entry, all());
    if ('refusal' in look) throw new Refusal('form-refused', look.refusal);
    return { entry, ...look };
  };
  const take = (workbook: Workbook, id: string, choices: Choices): Taken => {
    const { entry, preview } = looked(id);
    const taken = takenForm(workbook, {
      place: preview.place,
      answers: preview.answers,
      choices,
      reason: `From the returned form “${entry.file}”`,
      now: now(),
      newId,
    });
    if (taken) return taken;
    throw new Refusal('who', 'Choose first whose form it is and about whom.');
  };

  return {
    'form:choices': ({ job: id }) => {
      const { workbook } = desk;
      const job = jobWithId(workbook, id);
      return {
        stages: activeStages(job.plan).map((stage) => ({
          id: stage.id,
          name: stage.name,
          assessors: stage.assessors,
          criteria: activeCriteria(stage).length,
        })),
        candidates: workbook.candidates.flatMap(({ id, name, applications }) => {
          const application = applications.find((one) => one.job === job.id);
          return application ? [{ id, name, stage: application.stage }] : [];
        }),
        people: workbook.people.map(({ id, name }) => ({ id, name })),
      };
    },
    'form:list': () => all().map((entry) => rowOf(entry, lookAt(desk, entry, all()))),
    'form:preview': ({ id }) => {
      const { entry, preview, twin } = looked(id);
      return previewFor(desk, entry, { preview, twin });
    },
    'form:choose': ({ id, ...who }) => {
      Object.assign(entryWith(id), who);
      return {};
    },
    'form:leaveOut': ({ id, unplaced }) => {
      entryWith(id).settled.add(unplaced);
      return {};
    },
    'form:take': async ({ id, label, leftOut, placed }) => {
      const entry = entryWith(id);
      const open = placed.filter(({ unplaced }) => !entry.settled.has(unplaced));
      refuseOffScale(looked(id).preview.place.stage, open);
      const taken = take(desk.workbook, id, { leftOut, placed: open });
      if (taken.outcome !== 'unchanged') {
        await desk.applyFinal({ label, changes: [put(taken)] }, heldBy(taken.card));
      }
      for (const { unplaced } of open) entry.settled.add(unplaced);
      entry.leftOut = leftOut;
      entry.isTaken = true;
      return { outcome: taken.outcome };
    },
    'form:takeClear': async ({ label }) => {
      const clear = all().filter((entry) => isClearHere(entry, lookAt(desk, entry, all())));
      const taken = clear.map(({ id }) => take(desk.workbook, id, takeAll));
      if (taken.length > 0) {
        await desk.applyFinal(
          { label, changes: taken.map(put) },
          taken.flatMap(({ card }) => heldBy(card)),
        );
      }
      for (const entry of clear) entry.isTaken = true;
      return { taken: taken.length };
    },
    'form:forget': ({ id }) => {
      returned.forget(desk.file, entryWith(id).id);
      return {};
    },
    'form:read': async ({ paths }) => {
      const ids: string[] = [];
      const { file } = desk;
      for (const path of paths) {
        const entry = await entryOf(path, newId());
        returned.add(file, entry);
        ids.push(entry.id);
      }
      return { ids };
    },
  };
}

function refuseOffScale({ criteria }: Stage, placed: Choices['placed']): void {
  for (const one of placed) {
    if (!('criterion' in one) || typeof one.value !== 'number') continue;
    const criterion = criteria.find(({ id }) => id === one.criterion);
    if (criterion?.scale.some(({ value }) => value === one.value)) continue;
    throw new Refusal('off-scale', `${one.value} is no point of the scale of “${criterion?.name ?? ''}”.`);
  }
}

function put({ card }: Taken): Change {
  return { put: ['assessments', card.id], value: card as never };
}

/** Nothing larger is read at all. */
const largest = 50 << 20;

async function entryOf(path: string, id: string): Promise<Entry> {
  const entry = { id, file: basename(path), settled: new Set<string>(), leftOut: [], isTaken: false };
  try {
    const { size } = await stat(path);
    if (size > largest) throw new Refusal('too-large', 'It is larger than 50 MB, and so no form of ours.');
    const { readForm } = await import('../word/forms/readForm.ts');
    return { ...entry, form: readForm(await readFile(path)), refusal: '' };
  } catch (error) {
    const refusal =
      error instanceof Refusal ? error.message : 'It cannot be read. See whether it is still where it was.';
    return { ...entry, form: null, refusal };
  }
}
