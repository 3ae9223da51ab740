import type { BatchChoice, BatchProgress, batchCalls, batchEngineCalls } from '#contract/batches.ts';
import type { Handlers } from '#contract/contract.ts';
import { Batches } from '../batch/batches.ts';
import { fileNames, itemsOf, leftOutOf, problemOf } from '../batch/items.ts';
import { outlineOf } from '../batch/making.ts';
import type { Desk } from '../desk.ts';
import type { GivenOut } from '../givenOut.ts';
import { occasionAt } from '../occasion.ts';
import { today } from '../today.ts';

/** Documents for many: only of what whoever sits here may see. */
export function batchHandlers(
  desk: Desk,
  announce: (event: 'batch:progress', progress: BatchProgress) => void,
  givenOut: GivenOut,
): Handlers<typeof batchCalls & typeof batchEngineCalls> {
  const batches = new Batches(desk, (progress) => announce('batch:progress', progress), givenOut);
  const firstOf = (choice: BatchChoice) => itemsOf(desk, choice)[0];
  return {
    'batch:names': (choice) => {
      const items = itemsOf(desk, choice);
      const names = fileNames(desk.visible, items, choice, today());
      return {
        documents: items.length,
        files: names.length,
        first: names[0] ?? null,
        problem: problemOf(choice, items)?.message ?? null,
        leftOut: leftOutOf(desk.workbook, choice),
      };
    },
    'batch:outline': (choice) => {
      const first = firstOf(choice);
      const source = { visible: desk.visible, name: desk.state.name };
      return { outline: first ? outlineOf(source, choice, first, occasionAt(desk)) : null };
    },
    'batch:state': () => batches.state,
    'batch:cancel': () => batches.cancel(),
    'batch:again': () => batches.again(),
    'batch:run': ({ choice, folder }) => batches.start(choice, folder, today()),
    'batch:end': () => batches.end(),
  };
}
