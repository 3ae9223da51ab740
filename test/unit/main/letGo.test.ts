import { expect, test } from '@playwright/test';
import { Refusal } from '../../../electron/contract/result.ts';
import { onceLetGo } from '../../../electron/main/letGo.ts';

const none = () => Promise.resolve();

test('a workbook that a dying engine still holds is opened once it is free', async () => {
  let held = 3;
  const open = async () => {
    if (held-- > 0) throw new Refusal('in-use', 'It is open here.');
    return 'open';
  };
  expect(await onceLetGo(open, none)).toBe('open');
});

test('one that is never let go is refused in the end', async () => {
  let asked = 0;
  const open = async () => {
    asked++;
    throw new Refusal('in-use', 'It is open here.');
  };
  await expect(onceLetGo(open, none)).rejects.toThrow('It is open here.');
  expect(asked).toBeGreaterThan(5);
});

test('every other refusal stands at once', async () => {
  let asked = 0;
  const open = async () => {
    asked++;
    throw new Refusal('locked', 'Type its password.');
  };
  await expect(onceLetGo(open, none)).rejects.toMatchObject({ code: 'locked' });
  expect(asked).toBe(1);
});
