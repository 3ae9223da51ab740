import { type Job, Pay } from '../../schemas/job.ts';
import { dayIn } from './days.ts';
import { payIn } from './money.ts';
import { capitalised, isShouted } from './shouting.ts';
import type { Label } from './words/labels.ts';

export const factFields = [
  'locations',
  'workMode',
  'workModeNote',
  'employmentType',
  'pay',
  'applyBy',
  'starts',
  'openings',
  'reference',
  'department',
] as const satisfies readonly (keyof Job)[];
export type FactField = (typeof factFields)[number];
export type Facts = Partial<Pick<Job, FactField>>;

/** What a text states; `whole` when it says nothing beside. */
export interface Stated {
  readonly facts: Facts;
  readonly whole: boolean;
}

const modes: readonly (readonly [NonNullable<Job['workMode']>, RegExp])[] = [
  [
    'hybrid',
    /\b(hybrid(e|es)?|híbrido|híbrida|teilweise (remote|homeoffice)|partial(ly)? remote|télétravail partiel|part[- ]remote)(?!\p{L})/iu,
  ],
  [
    'remote',
    /\b(fully remote|100\s?% remote|remote(ly)?|work from home|home[- ]?based|homeoffice|home office|télétravail( complet| total)?|à distance|full remote|teletrabajo|remoto|remota|en remoto)(?!\p{L})/iu,
  ],
  [
    'on-site',
    /\b(on[- ]?site|in[- ]office|office[- ]based|in person|vor ort|präsenz|sur site|présentiel|sur place|presencial)(?!\p{L})/iu,
  ],
];

const types: readonly (readonly [NonNullable<Job['employmentType']>, RegExp])[] = [
  [
    'intern',
    /\b(internship|intern|praktikum|praktikant(in)?|stage|stagiaire|prácticas|becari[oa])(?!\p{L})/iu,
  ],
  ['temporary', /\b(temporary|temp|fixed[- ]term|befristet|cdd|intérim|temporal|interim)(?!\p{L})/iu],
  [
    'contractor',
    /\b(contractor|contract|freelance|freie mitarbeit|freiberuflich|indépendant|autónomo)(?!\p{L})/iu,
  ],
  ['volunteer', /\b(volunteer|voluntary|ehrenamt(lich)?|bénévol(e|at)|voluntari[oa](do)?)(?!\p{L})/iu],
  ['per-diem', /\b(per diem|by the day|tageweise|à la journée|por días?)(?!\p{L})/iu],
  [
    'part-time',
    /\b(part[- ]time|teilzeit|temps partiel|media jornada|jornada parcial|tiempo parcial)(?!\p{L})/iu,
  ],
  [
    'full-time',
    /\b(full[- ]time|vollzeit|temps plein|temps complet|jornada completa|tiempo completo)(?!\p{L})/iu,
  ],
  ['other', /^\s*(other|sonstige|autre|otro)\s*$/iu],
];

const longest = 1_000;

/** What a value says under its label; null when nothing of it can be understood. */
export function labelled(label: Exclude<Label, 'title'>, value: string): Stated | null {
  const text = value.trim();
  if (text === '' || text.length > longest) return null;
  switch (label) {
    case 'location':
      return location(text);
    case 'workMode':
      return workMode(text);
    case 'employmentType':
      return employmentType(text) ?? workMode(text);
    case 'pay':
      return pay(text);
    case 'applyBy':
    case 'starts':
      return day(label, text);
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

const mostPlace = 80;

function location(text: string): Stated | null {
  const mode = workMode(text);
  const rest = (mode ? withoutMode(text) : text).replace(/^[\s,;:·|/–-]+|[\s,;:·|/–-]+$/g, '');
  if (rest === '') return mode;
  if ((/[.!?]$/.test(rest) && rest.length > 40) || /[:：]/.test(rest)) return null;
  const places = rest
    .split(/\s*[;|·]\s*|\s+(?:or|oder|ou|o)\s+|\s+\/\s+/)
    .map((place) => place.trim())
    .filter(Boolean);
  // Two places of one word each: "Bonn, Köln" might be one as well, and stays one.
  if (places.some((place) => place.length > mostPlace) || places.length > 20) return null;
  return {
    facts: { locations: places, ...(mode ? { workMode: mode.facts.workMode ?? null } : {}) },
    whole: true,
  };
}

/** "Hybrid (3 days in the office)" and "York (hybrid)" without the mode and the brackets around it. */
function withoutMode(text: string): string {
  const mode = modes.find(([, words]) => words.test(text));
  if (!mode) return text;
  return text
    .replace(mode[1], ' ')
    .replace(/[([]\s*[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function workMode(text: string): Stated | null {
  const mode = modes.find(([, words]) => words.test(text));
  if (!mode) return null;
  const note = withoutMode(text)
    .replace(/^[\s,;:·|/–()-]+|[\s,;:·|/–(-]+$/g, '')
    .replace(/^([^(]*)\)$/, '$1')
    .trim();
  return { facts: { workMode: mode[0], ...(note ? { workModeNote: note } : {}) }, whole: true };
}

function employmentType(text: string): Stated | null {
  const type = types.find(([, words]) => words.test(text));
  if (!type) return null;
  return { facts: { employmentType: type[0] }, whole: isNothing(text.replace(type[1], ' ')) };
}

function pay(text: string): Stated | null {
  const found = payIn(text);
  if (!found || !Pay.safeParse(found.pay).success) return null;
  return { facts: { pay: found.pay }, whole: isNothing(text.slice(0, found.start) + text.slice(found.end)) };
}

function day(label: 'applyBy' | 'starts', text: string): Stated | null {
  const found = dayIn(text);
  if (!found) return null;
  const rest = text.slice(0, found.start) + text.slice(found.end);
  return { facts: { [label]: found.day }, whole: isNothing(rest) };
}

const isNothing = (rest: string): boolean => !/[\p{L}\p{N}]/u.test(rest);

/** What a line states without a label: "Full-time", "£42,000 a year", "York · Hybrid · Full-time". */
export function unlabelled(line: string): Stated | null {
  if (line.length > 160 || /[.!?]\s+\p{Lu}/u.test(line)) return null;
  const strong = line.split(/\s*[|•·●;]\s*|\s+[–—/-]\s+(?=\p{L})/u).filter(Boolean);
  const pieces = strong.length > 1 ? strong : line.split(/,\s+(?=\p{L})/u).filter(Boolean);
  let facts: Facts = {};
  let whole = true;
  const rest = pieces.filter((piece) => pieceStates(piece) === null);
  const place =
    rest.length === 1 && pieces.length > 1 && isPlace(rest[0] ?? '') ? rest[0]?.trim() : undefined;
  if (place !== undefined) facts = { locations: [isShouted(place) ? capitalised(place) : place] };
  for (const piece of pieces) {
    const stated = pieceStates(piece);
    if (!stated) whole &&= piece.trim() === place;
    else {
      facts = { ...stated.facts, ...facts };
      whole &&= stated.whole;
    }
  }
  return Object.keys(facts).length > 0 ? { facts, whole } : null;
}

const notPlaces =
  /\b(ltd|limited|inc|llc|gmbh|ag|sa|sarl|plc|bv|permanent|unbefristet|festanstellung|cdi|indefinido|asap|immediate(ly)?|competitive|negotiable|salary|team|grade|level|shift|weekends?|jobs?|hours?)\b/iu;

/** What stands alone beside facts and looks like a place: "York", "Leeds, UK". */
function isPlace(piece: string): boolean {
  const text = piece.trim();
  return /^\p{Lu}[^\d.!?:]{1,39}$/u.test(text) && text.split(/\s+/).length <= 4 && !notPlaces.test(text);
}

const mostWords = 6;

function pieceStates(piece: string): Stated | null {
  const money = pay(piece);
  if (money && piece.length <= 80) return money;
  if (piece.trim().split(/\s+/).length > mostWords) return null;
  const type = types.find(([name, words]) => name !== 'other' && name !== 'contractor' && words.test(piece));
  if (type) return { facts: { employmentType: type[0] }, whole: isNothing(piece.replace(type[1], ' ')) };
  const mode = modes.find(([, words]) => words.test(piece));
  if (!mode) return null;
  const note = /^\s*\(([^()]{2,40})\)\s*$/.exec(piece.replace(mode[1], ' ').trim())?.[1];
  if (note) return { facts: { workMode: mode[0], workModeNote: note }, whole: true };
  return { facts: { workMode: mode[0] }, whole: isNothing(piece.replace(mode[1], ' ')) };
}
