import { expect, test } from '@playwright/test';
import { edit, flushEdits, onRefused, registerFlush, wasTyped } from '../../../../renderer/api/edits.ts';

type Answer = { ok: true; value: unknown } | { ok: false; error: { code: string; message: string } };

/** A bridge that notes what it is asked and answers when told to. */
function bridge() {
  const asked: string[] = [];
  const waiting: ((answer: Answer) => void)[] = [];
  Object.assign(globalThis, {
    window: {
      bridge: {
        invoke: (_name: string, input: { label: string }) => {
          asked.push(input.label);
          return new Promise<Answer>((resolve) => waiting.push(resolve));
        },
      },
    },
  });
  const settle = async (answer: Answer) => {
    waiting.shift()?.(answer);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { asked, settle };
}

const change = { label: '', changes: [{ remove: ['jobs', 'a'] }] };
const done: Answer = { ok: true, value: null };
const refused: Answer = { ok: false, error: { code: 'gone', message: 'It is gone.' } };
const turn = () => new Promise((resolve) => setTimeout(resolve));

test('edits go one at a time in the order they were made', async () => {
  const { asked, settle } = bridge();
  const sent = [edit({ ...change, label: 'first' }), edit({ ...change, label: 'second' })];
  await turn();
  expect(asked).toEqual(['first']);
  await settle(done);
  expect(asked).toEqual(['first', 'second']);
  await settle(done);
  await Promise.all(sent);
});

test('a refused edit says why, tells those who show the workbook, and lets the next one through', async () => {
  const { asked, settle } = bridge();
  let told = 0;
  const stop = onRefused(() => {
    told += 1;
  });
  const first = edit({ ...change, label: 'first' }).catch((error: Error) => error.message);
  const second = edit({ ...change, label: 'second' });
  await turn();
  await settle(refused);
  await settle(done);
  expect(await first).toBe('It is gone.');
  await second;
  expect(asked).toEqual(['first', 'second']);
  expect(told).toBe(1);
  stop();
});

test('flushing sends what is held back and waits for every answer', async () => {
  const { asked, settle } = bridge();
  const stop = registerFlush(() => void edit({ ...change, label: 'held back' }));
  let flushed = false;
  const flushing = flushEdits().then(() => {
    flushed = true;
  });
  await turn();
  expect(asked).toEqual(['held back']);
  expect(flushed).toBe(false);
  await settle(done);
  await flushing;
  stop();
});

test('typing is told from deeds by its key', async () => {
  const { settle } = bridge();
  const sent = [
    edit({ ...change, label: 'edit title', key: 'title' }),
    edit({ ...change, label: 'remove job' }),
  ];
  expect(wasTyped('edit title')).toBe(true);
  expect(wasTyped('remove job')).toBe(false);
  await turn();
  await settle(done);
  await settle(done);
  await Promise.all(sent);
});
