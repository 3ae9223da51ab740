import { expect, test } from '@playwright/test';
import { troubleOf } from '#engine/storage/failures.ts';
import { type SavedFacts, savedStateOf } from '#engine/storage/savedState.ts';
import { errno } from '../../../support/faultyDisk.ts';

const well: SavedFacts = {
  refusesEdits: null,
  readOnly: false,
  outside: null,
  fileTrouble: null,
  journalTrouble: null,
  busy: false,
  pending: true,
  at: '2026-11-23T12:03:00.000Z',
};
const full = troubleOf(errno('ENOSPC'));
const said = (facts: Partial<SavedFacts>) => savedStateOf({ ...well, ...facts });

test('"saved" is said when the disk has every edit, in the file or in the journal', () => {
  expect(said({})).toEqual({ state: 'saved', at: well.at });
  expect(said({ busy: true })).toEqual({ state: 'saving' });
});

test('a full disk is told in the words of the design', () => {
  expect(said({ fileTrouble: full })).toEqual({
    state: 'not-saved',
    reason: 'the disk is full. Your changes are kept on this computer; free some space or Save As.',
  });
});

test('edits that no disk has are never said to be kept', () => {
  for (const busy of [true, false]) {
    const state = said({ journalTrouble: full, fileTrouble: full, busy });
    expect(state).toEqual({
      state: 'not-saved',
      reason: 'the disk is full. Your latest changes are in memory only; free some space or Save As.',
    });
  }
});

test('a file that is gone, changed, or read-only is told as that', () => {
  expect(said({ outside: 'missing' })).toMatchObject({
    state: 'not-saved',
    reason: expect.stringMatching(/no longer there/),
  });
  expect(said({ outside: 'missing', pending: false })).toMatchObject({ state: 'not-saved' });
  expect(said({ outside: 'changed' })).toMatchObject({
    state: 'not-saved',
    reason: expect.stringMatching(/Nothing was overwritten/),
  });
  expect(said({ outside: 'changed', pending: false })).toMatchObject({ state: 'saved' });
  expect(said({ readOnly: true })).toMatchObject({
    state: 'read-only',
    reason: expect.stringMatching(/Your changes .* Save As/),
  });
  expect(said({ refusesEdits: 'No.' })).toEqual({
    state: 'read-only',
    reason: 'No.',
    takesEdits: false,
  });
});
