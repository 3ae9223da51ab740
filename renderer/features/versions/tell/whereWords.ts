import type { WhereStep } from '#contract/copies.ts';
import type { Words } from '../../../words/words.ts';
import { capitalised, firstOf } from './catalogue.ts';
import { type Spot, spotOf } from './spot.ts';

/** "Application security, level" and "Skill of Back-end Developer". */
export interface WherePlace {
  readonly subject: string;
  readonly context: string;
}

/** Where a difference is, in words. */
export function whereWords(where: readonly WhereStep[], t: Words): WherePlace {
  const spot = spotOf(where);
  return { subject: capitalised(subjectOf(spot, t)), context: contextOf(spot, t) };
}

/** The entity a difference belongs to, for grouping: "Back-end Developer". */
export function topWords(where: readonly WhereStep[], t: Words): string {
  const { top } = spotOf(where);
  if (!top) return t('top.organisation');
  const named = top.name === '' ? t('top.unnamed') : top.name;
  return firstOf(t, [`top.${top.of}`], { name: named }) ?? named;
}

function subjectOf(spot: Spot, t: Words): string {
  const { top, member, list, fields } = spot;
  const field = fields.length === 0 ? '' : fieldWords(list, fields, t);
  if (!member) return field === '' ? t('top.organisation') : field;
  const name = memberWords(spot, t);
  if (member === top) return field === '' ? name : field;
  // An item is its text: to say so again would say nothing.
  if (field === '' || fields[0] === 'runs') return name;
  return `${name}, ${field}`;
}

function contextOf({ top, member, list, fields }: Spot, t: Words): string {
  if (!top) return t('top.organisation');
  if (member === top) return fields.length === 0 ? '' : top.name;
  const of = top.name === '' ? t('top.unnamed') : top.name;
  return firstOf(t, [`context.${list}`], { of }) ?? of;
}

/** What a member is called: “Benefits”, or by its place: "What you will do, item 3". */
function memberWords({ top, member, within }: Spot, t: Words): string {
  if (!member) return '';
  const parent = within === top ? '' : (within?.name ?? '');
  const values = { name: shortened(member.name), place: member.place, parent };
  const keys = [
    ...(parent === '' || member.place === 0 ? [] : [`member.${member.of}_in`]),
    ...(member.name === '' ? [`member.${member.of}_unnamed`] : []),
    `member.${member.of}`,
  ];
  return firstOf(t, keys, values) ?? (member.name === '' ? member.of : member.name);
}

/** "pay range, from"; the field's own name where a newer version added it. */
function fieldWords(list: string, fields: readonly string[], t: Words): string {
  return fields
    .map((field) => firstOf(t, [`field.${list}_${field}`, `field.${field}`]) ?? field)
    .filter((word) => word !== '')
    .join(', ');
}

function shortened(name: string): string {
  return name.length > 60 ? `${name.slice(0, 59).trimEnd()}…` : name;
}
