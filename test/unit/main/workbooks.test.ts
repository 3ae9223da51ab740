import { expect, test } from '@playwright/test';
import { Refusal } from '../../../electron/contract/result.ts';
import type { WorkbookState } from '../../../electron/contract/state.ts';
import { workbooks } from '../../../electron/main/workbooks.ts';

const full = { state: 'not-saved', reason: 'The disk is full.' } as const;
const saved = { state: 'saved', at: '2026-11-23T12:03:00Z' } as const;

function stateOf(name: string): WorkbookState {
  const counts = { jobs: 1, candidates: 0, people: 0, due: 0 };
  return {
    id: name,
    name,
    place: '',
    organisation: '',
    saved,
    undo: null,
    redo: null,
    counts,
    recovered: null,
    locked: false,
    other: null,
    clashes: 0,
    leftovers: 0,
  };
}

/** A desk whose engine and user answer as told; `log` holds what happened in order. */
function desk(answers: {
  save?: () => unknown;
  notSaved?: ('saveAs' | 'keep' | 'cancel')[];
  saveAs?: (string | null)[];
  refuse?: string;
  /** Closing is refused this often, because edits are on no disk. */
  onNoDisk?: number;
  lose?: ('saveAs' | 'lose' | 'cancel')[];
}) {
  let refusals = answers.onNoDisk ?? 0;
  const log: string[] = [];
  const engine = {
    start() {},
    stop() {},
    ask: async (name: string, input?: { path: string; losing?: boolean }) => {
      log.push(input?.path ? `${name} ${input.path}` : name);
      if (name === 'workbook:close') {
        if (input?.losing) log.push('losing');
        else if (refusals-- > 0) throw new Refusal('not-saved', 'It is on no disk.');
        return undefined;
      }
      if (answers.refuse && `${name} ${input?.path}` === answers.refuse)
        throw new Refusal('no', 'Not that one.');
      if (name === 'workbook:save') return answers.save?.() ?? saved;
      return input ? stateOf(input.path) : undefined;
    },
  };
  const page = {
    window: () => null,
    show() {},
    tell: (event: string) => log.push(`tell ${event}`),
    flush: async () => log.push('flush'),
    flushed() {},
  };
  const dialogs = {
    notSaved: async () => {
      const choice = answers.notSaved?.shift() ?? 'cancel';
      log.push(`ask user: ${choice}`);
      return choice;
    },
    onNoDisk: async (_name: string, reason: string) => {
      const choice = answers.lose?.shift() ?? 'cancel';
      log.push(`${reason} ${choice}`);
      return choice;
    },
    saveAs: async () => answers.saveAs?.shift() ?? null,
    problem: async (message: string) => log.push(`problem: ${message}`),
  };
  const recents = { add: () => {}, count: () => {} };
  const locked = (path: string) => log.push(`locked ${path}`);
  const open = workbooks({ engine, page, dialogs, recents, locked, changed: () => {} } as never);
  return { open, log };
}

test('closing what is saved asks nothing, and sends what was typed last before saving', async () => {
  const { open, log } = desk({});
  await open.openAt('/a');
  expect(await open.leave()).toBe(true);
  expect(log).toEqual(['workbook:open /a', 'flush', 'workbook:save', 'workbook:close']);
  expect(open.open).toBeNull();
});

test('without a workbook there is nothing to close', async () => {
  const { open, log } = desk({});
  expect(await open.leave()).toBe(true);
  expect(log).toEqual([]);
});

test('what could not be saved is asked about; cancelling keeps the workbook open', async () => {
  const { open, log } = desk({ save: () => full, notSaved: ['cancel'] });
  await open.openAt('/a');
  expect(await open.leave()).toBe(false);
  expect(log).not.toContain('workbook:close');
  expect(open.open?.path).toBe('/a');
});

test('what could not be saved may be kept on this computer', async () => {
  const { open, log } = desk({ save: () => full, notSaved: ['keep'] });
  await open.openAt('/a');
  expect(await open.leave()).toBe(true);
  expect(log.at(-1)).toBe('workbook:close');
});

test('what could not be saved may go to another file; a place that fails too is said, and asked about again', async () => {
  const saves = [full, full, saved];
  const { open, log } = desk({
    save: () => saves.shift(),
    notSaved: ['saveAs', 'saveAs'],
    saveAs: ['/b', '/c'],
    refuse: 'workbook:saveAs /b',
  });
  await open.openAt('/a');
  expect(await open.leave()).toBe(true);
  expect(log).toContain('problem: Not that one.');
});

test('edits that are on no disk keep the workbook open, unless the user saves them elsewhere or gives them up', async () => {
  const stays = desk({ onNoDisk: 1, lose: ['cancel'] });
  await stays.open.openAt('/a');
  expect(await stays.open.leave()).toBe(false);
  expect(stays.open.open?.path).toBe('/a');
  expect(stays.log.at(-1)).toBe('It is on no disk. cancel');

  const saves = desk({ onNoDisk: 1, lose: ['saveAs'], saveAs: ['/b'] });
  await saves.open.openAt('/a');
  expect(await saves.open.leave()).toBe(true);
  expect(saves.log.slice(-3)).toEqual(['workbook:saveAs /b', 'tell workbook:changed', 'workbook:close']);

  const loses = desk({ onNoDisk: 1, lose: ['lose'] });
  await loses.open.openAt('/a');
  expect(await loses.open.leave()).toBe(true);
  expect(loses.log.at(-1)).toBe('losing');
});

test('putting a workbook away asks nothing, sends what was typed last, and fails while edits are on no disk', async () => {
  const { open, log } = desk({ onNoDisk: 1 });
  await open.openAt('/a');
  await expect(open.putAway('/a')).rejects.toMatchObject({ code: 'not-saved' });
  expect(open.open?.path).toBe('/a');
  expect(await open.putAway('/other')).toBe(false);
  expect(await open.putAway('/a')).toBe(true);
  expect(open.open).toBeNull();
  expect(log).toEqual(['workbook:open /a', 'flush', 'workbook:close', 'flush', 'workbook:close']);
});

test('a workbook takes the place of another only when that one is settled', async () => {
  const { open, log } = desk({ save: () => full, notSaved: ['cancel'] });
  await open.openAt('/a');
  expect(await open.openAt('/b')).toBeNull();
  expect(log).not.toContain('workbook:open /b');
});

test('a workbook that cannot be opened leaves the one that is open', async () => {
  const { open } = desk({ refuse: 'workbook:open /b' });
  await open.openAt('/a');
  await expect(open.openAt('/b')).rejects.toThrow('Not that one.');
  expect(open.open?.path).toBe('/a');
});

test('opening what is open already only tells its state', async () => {
  const { open, log } = desk({});
  await open.openAt('/a');
  await open.openAt('/a');
  expect(log).toEqual(['workbook:open /a', 'workbook:state']);
});

test('two workbooks asked for at once are opened one after the other', async () => {
  const { open, log } = desk({});
  await Promise.all([open.openAt('/a'), open.openAt('/b')]);
  expect(log).toEqual(['workbook:open /a', 'flush', 'workbook:save', 'workbook:open /b']);
  expect(open.open?.path).toBe('/b');
});

test('an engine that was started again gets the workbook back', async () => {
  const { open, log } = desk({});
  await open.openAt('/a');
  const asked: string[] = [];
  const back = await open.reopen((async (name: string, { path }: { path: string }) => {
    asked.push(`${name} ${path}`);
    return stateOf(path);
  }) as never);
  expect([back, asked, log.at(-1)]).toEqual([true, ['workbook:open /a'], 'tell workbook:changed']);
});

test('a workbook that does not come back is said to be closed', async () => {
  const { open, log } = desk({});
  await open.openAt('/a');
  const { error } = console;
  console.error = () => {};
  const back = await open.reopen(async () => {
    throw new Refusal('gone', 'It is gone.');
  });
  console.error = error;
  expect([back, open.open, log.at(-1)]).toEqual([false, null, 'tell workbook:closed']);
});

test('a workbook with a password is locked when the engine comes back: the password is kept nowhere', async () => {
  const { open, log } = desk({});
  await open.openAt('/a');
  const back = await open.reopen(async () => {
    throw new Refusal('locked', 'Type its password.');
  });
  expect([back, open.open, log.slice(-2)]).toEqual([true, null, ['tell workbook:closed', 'locked /a']]);
});
