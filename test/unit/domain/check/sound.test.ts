import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { z } from 'zod';
import { soundnessOf } from '#domain/check/sound.ts';
import { Workbook } from '#domain/schemas/workbook.ts';
import { anyWorkbook } from '../../../support/arbitraries.ts';

const isSound = soundnessOf(Workbook);

test('every workbook in the order of the file is found sound, so that the quick way is the usual one', () => {
  fc.assert(
    fc.property(anyWorkbook, (workbook) => isSound(JSON.parse(JSON.stringify(workbook)))),
    { numRuns: 100 },
  );
});

const odd = fc.oneof(
  fc.constantFrom<unknown[]>(
    null,
    '',
    0,
    -1,
    11,
    1e9,
    0.5,
    true,
    [],
    {},
    'x'.repeat(1_001),
    'javascript:0',
    '2026-02-30',
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

test('whatever is called sound, the schema takes and gives back as it is', () => {
  let called = 0;
  fc.assert(
    fc.property(
      anyWorkbook,
      fc.nat(),
      fc.constantFrom('set', 'drop', 'add', 'turn'),
      odd,
      (workbook, at, how, value) => {
        const data: unknown = JSON.parse(JSON.stringify(workbook));
        spoil(data, at, how, value);
        if (!isSound(data)) return;
        called += 1;
        const parsed = Workbook.safeParse(data);
        expect(parsed.success).toBe(true);
        expect(JSON.stringify(parsed.data)).toBe(JSON.stringify(data));
      },
    ),
    { numRuns: 200 },
  );
  expect(called).toBeGreaterThan(0);
});

test('an entity that the quick way does not know is left to the schema', () => {
  const even = soundnessOf(z.object({ n: z.number().refine((n) => n % 2 === 0) }).strip());
  expect([even({ n: 2 }), even({ n: 3 }), even({ n: 2, more: 1 }), even(null)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

/** Changes one field somewhere. */
function spoil(data: unknown, at: number, how: string, value: unknown): void {
  const nodes: Record<string, unknown>[] = [];
  const collect = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    nodes.push(node as Record<string, unknown>);
    for (const child of Object.values(node)) collect(child);
  };
  collect(data);
  const node = nodes[at % nodes.length] as Record<string, unknown>;
  const names = Object.keys(node);
  const name = names[at % Math.max(1, names.length)];
  if (how === 'add') node.added = value;
  if (name === undefined || Array.isArray(node)) return;
  const before = node[name];
  if (how !== 'add') delete node[name];
  if (how === 'set') Object.assign(node, { [name]: value });
  if (how === 'turn') Object.assign(node, { [name]: before });
}
