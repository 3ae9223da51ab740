import type { Pay } from '#domain/schemas/job.ts';
import { plainText, type Run } from '#domain/schemas/richText.ts';
import { locale, type Words } from '../../../words/words.ts';
import { firstOf } from './catalogue.ts';
import { idFields, texts } from './fields.ts';
import { moneyWords, payWords } from './money.ts';
import type { Names } from './names.ts';
import { fieldOf, type Spot } from './spot.ts';

/** A value of the workbook; what it is depends on the field it stands in. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [field: string]: Value };

/** What is needed to put a value in words. */
export interface Telling {
  readonly t: Words;
  readonly names: Names;
}

/** A value in the user's words: "13 November 2026", "Strong", the text of an item, the name of a person. */
export function valueWords(value: Value, spot: Spot, telling: Telling): string {
  return say(value, fieldOf(spot) ?? '', spot.list, telling);
}

function say(value: Value, field: string, list: string, telling: Telling): string {
  const { t, names } = telling;
  if (value === null || value === '') return t('value.nothing');
  if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no');
  if (typeof value === 'number') return numberWords(value, field);
  if (typeof value === 'string') {
    // In a decision `to` is a stage, in a pay range a figure.
    if (idFields.has(field) || (field === 'to' && list === 'decisions'))
      return names.get(value) ?? t('value.another');
    if (field === 'data') return t('value.picture');
    return enumWords(value, field, list, t) ?? dateWords(value) ?? value;
  }
  if (isList(value)) return listWords(value, field, list, telling);
  if (field === 'pay') return payWords(value as unknown as Pay, t);
  const lines = linesOf(value, telling);
  return lines.length === 0 ? t('value.nothing') : lines.join('\n');
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** The words for one of a few values; undefined for free text. */
export function enumWords(value: string, field: string, list: string, t: Words): string | undefined {
  // A stage has a purpose in its own words.
  if (field === 'purpose' && list !== 'sections') return undefined;
  return /^[a-zA-Z0-9-]{1,20}$/.test(value) ? firstOf(t, [`value.${field}.${value}`]) : undefined;
}

/** A day or a moment as the user writes them; undefined for what is neither. */
export function dateWords(value: string): string | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) {
    const date = new Date(`${value}T00:00:00Z`);
    return Number.isNaN(date.getTime())
      ? undefined
      : date.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
  }
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value)) return undefined;
  const date = new Date(value);
  return Number.isNaN(date.getTime())
    ? undefined
    : date.toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' });
}

function numberWords(value: number, field: string): string {
  if (field === 'from' || field === 'to') return moneyWords(value, null);
  return value.toLocaleString(locale, { maximumFractionDigits: 6 });
}

function listWords(value: readonly Value[], field: string, list: string, telling: Telling): string {
  if (value.length === 0) return telling.t('value.nothing');
  if (field === 'runs') return plainText(value as unknown as Run[]) || telling.t('value.nothing');
  if (value.every((one) => typeof one === 'string')) {
    // Skills, assessors and others told apart are lists of ids; tags and places are words.
    const isIds =
      field === 'assessors' || field === 'distinctFrom' || (field === 'skills' && list === 'criteria');
    return value
      .map((one) => (isIds ? (telling.names.get(one) ?? telling.t('value.another')) : one))
      .join('\n');
  }
  return value.map((one) => say(one, '', field, telling)).join('\n');
}

/** The texts of an entity, one a line: its name first, then what is in it. */
function linesOf(value: { readonly [field: string]: Value }, telling: Telling): string[] {
  const { t, names } = telling;
  if (Array.isArray(value.runs)) return [plainText(value.runs as unknown as Run[])].filter(Boolean);
  if (typeof value.anchor === 'string') return [`${value.value}: ${value.anchor || t('value.nothing')}`];
  if (typeof value.criterion === 'string') return [ratingLine(value, telling)];
  if (typeof value.section === 'string' && typeof value.block === 'string') {
    return [names.get(value.block) ?? names.get(value.section) ?? t('value.another')];
  }
  return Object.entries(value).flatMap(([field, one]) => {
    if (texts.has(field) && typeof one === 'string' && one !== '') {
      return enumWords(one, field, '', t) === undefined ? [one] : [];
    }
    if (field === 'candidate' && typeof one === 'string') return [names.get(one) ?? []].flat();
    if (field === 'kind' && typeof one === 'string') return [enumWords(one, field, '', t) ?? []].flat();
    if (!Array.isArray(one)) return [];
    return one.flatMap((inner: Value) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? linesOf(inner as { readonly [field: string]: Value }, telling)
        : [],
    );
  });
}

function ratingLine(value: { readonly [field: string]: Value }, { t, names }: Telling): string {
  const name = names.get(String(value.criterion)) ?? t('value.criterion');
  const figure = value.value === null ? t('value.notRated') : String(value.value);
  return [`${name}: ${figure}`, value.evidence].filter(Boolean).join('. ');
}
