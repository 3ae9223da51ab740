import type { Fact } from '../outline.ts';
import type { NotTaken } from './comparison.ts';
import type { DescribedItem } from './description.ts';
import { matched } from './match.ts';

/** Facts that the document has otherwise: they have types and places of their own in the job. */
export function notTakenFacts(
  base: readonly Fact[],
  mine: readonly Fact[],
  theirs: readonly Fact[],
): NotTaken[] {
  const [was, here, now] = [base, mine, theirs].map(
    (facts) => new Map(facts.map((one) => [one.label, one.value])),
  );
  if (!was || !here || !now) return [];
  const said = (label: string, value: string | undefined) =>
    value === undefined ? '' : `${label}: ${value}`;
  return [...new Set([...now.keys(), ...was.keys()])].flatMap((label) => {
    const value = now.get(label);
    if (value === was.get(label) || value === here.get(label)) return [];
    const before = said(label, here.get(label) ?? was.get(label));
    return [{ what: 'fact' as const, before, after: said(label, value) }];
  });
}

/** Skills or stages that the document has otherwise: what is rated and decided by them is not changed by a text. */
export function notTakenOwn(
  base: readonly DescribedItem[],
  mine: readonly DescribedItem[],
  theirs: readonly DescribedItem[],
): NotTaken[] {
  const texts = (items: readonly DescribedItem[]) => JSON.stringify(items.map(({ text }) => text));
  if (texts(base) === texts(theirs) || texts(mine) === texts(theirs)) return [];
  // A heading over skills has no id; its text is name enough.
  const nameds = (items: readonly DescribedItem[]) =>
    items.map(({ id, text }) => ({ id: id ?? `text-${text}`, text }));
  const was = nameds(base);
  const ids = matched(theirs, was, []);
  const before = new Map(was.map(({ id, text }) => [id, text]));
  const changed = theirs.flatMap(({ text }, at): NotTaken[] => {
    const old = before.get(ids[at] ?? '') ?? '';
    return old === text ? [] : [{ what: 'own', before: old, after: text }];
  });
  const removed = was
    .filter(({ id }) => !ids.includes(id))
    .map(({ text }): NotTaken => ({ what: 'own', before: text, after: '' }));
  if (changed.length + removed.length > 0) return [...changed, ...removed];
  return [{ what: 'order', before: listed(base), after: listed(theirs) }];
}

const listed = (items: readonly DescribedItem[]) => items.map(({ text }) => text).join('\n');
