import { type Job, Pay } from '../../schemas/job.ts';
import { type DayOrder, dayIn } from './days.ts';
import { payIn } from './money.ts';
import { modeIn, placeAndMode } from './places.ts';
import type { Stated } from './stated.ts';
import type { Label } from './words/labels.ts';

export const types: readonly (readonly [NonNullable<Job['employmentType']>, RegExp])[] = [
  [
    'intern',
    // French for it is an English word as well: "seed stage".
    /\b(internship|intern|praktikum|praktikant(in)?|stagiaire|prácticas|becari[oa])(?!\p{L})|^\s*(contrat de |en )?stage(?=\s*$| (de|d['’]|conventionné))/iu,
  ],
  ['temporary', /\b(temporary|temp|fixed[- ]term|ftc|befristet|cdd|intérim|temporal|interim)(?!\p{L})/iu],
  [
    'contractor',
    /\b(contractor|contract|freelance|freie mitarbeit|freiberuflich|indépendant|autónomo)(?!\p{L})/iu,
  ],
  ['volunteer', /\b(volunteer|voluntary|ehrenamt(lich)?|bénévol(e|at)|voluntari[oa](do)?)(?!\p{L})/iu],
  ['per-diem', /\b(per diem|by the day|tageweise|à la journée|por días?)(?!\p{L})/iu],
  [
    'part-time',
    /\b(0[.,]\d{1,2}\s?fte|part[- ]time|teilzeit|deeltijd|parttime|tempo parcial|temps partiel|media jornada|jornada parcial|tiempo parcial)(?!\p{L})/iu,
  ],
  [
    'full-time',
    /\b(full[- ]time|vollzeit|voltijd|fulltime|tempo inteiro|tempo pieno|temps plein|temps complet|jornada completa|^\s*completa\s*$|tiempo completo)(?!\p{L})/iu,
  ],
  ['other', /^\s*(other|sonstige|autre|otro)\s*$/iu],
];

const longest = 1_000;

/** What a value says under its label; null when nothing of it can be understood. */
export function labelled(
  label: Exclude<Label, 'title'>,
  value: string,
  order: DayOrder = null,
): Stated | null {
  const text = value.trim();
  if (text === '' || text.length > longest) return null;
  switch (label) {
    case 'location':
      return payIn(text) ? pay(text) : placeAndMode(text);
    case 'workMode':
      return modeIn(text) ?? daysAtHome(text);
    case 'employmentType':
      return employmentType(text) ?? modeIn(text);
    case 'pay':
      return pay(text);
    case 'applyBy':
    case 'starts':
      return day(label, text, order);
    case 'openings': {
      const count = /^\d{1,4}$/.test(text) ? Number(text) : 0;
      return count > 0 ? { facts: { openings: count }, whole: true } : null;
    }
    case 'reference':
      return text.length <= 60 ? { facts: { reference: text }, whole: true } : null;
    case 'department':
      return text.length <= 100 && !/[.!?]$/.test(text) ? { facts: { department: text }, whole: true } : null;
  }
}

/** "Télétravail: 2 jours par semaine". */
function daysAtHome(text: string): Stated | null {
  const counts =
    /(\d|one|two|three|four|ein|zwei|drei|vier|deux|trois|quatre|dos|tres|twee|drie) (days?|tage?|jours?|días?|dagen|dias?|giorni)(?!\p{L})/iu;
  return counts.test(text) && text.length <= 80
    ? { facts: { workMode: 'hybrid', workModeNote: text }, whole: true }
    : null;
}

/** "Part-time or full-time" states neither. */
export function isEither(text: string): boolean {
  const stated = types.filter(([name, words]) => /-time$/.test(name) && words.test(text));
  return stated.length > 1;
}

export function employmentType(text: string): Stated | null {
  const type = types.find(([, words]) => words.test(text));
  if (!type || isEither(text)) return null;
  return { facts: { employmentType: type[0] }, whole: isNothing(text.replace(type[1], ' ')) };
}

export function pay(text: string): Stated | null {
  const found = payIn(text);
  if (!found || !Pay.safeParse(found.pay).success) return null;
  return { facts: { pay: found.pay }, whole: isNothing(text.slice(0, found.start) + text.slice(found.end)) };
}

function day(label: 'applyBy' | 'starts', text: string, order: DayOrder): Stated | null {
  const found = dayIn(text, order);
  if (!found) return null;
  const rest = text.slice(0, found.start) + text.slice(found.end);
  return { facts: { [label]: found.day }, whole: isNothing(rest) };
}

export const isNothing = (rest: string): boolean => !/[\p{L}\p{N}]/u.test(rest);
