import type { Job } from '../../schemas/job.ts';
import type { Stated } from './stated.ts';

export const modes: readonly (readonly [NonNullable<Job['workMode']>, RegExp])[] = [
  [
    'hybrid',
    /\b(hybrid(e|es)?|híbrido|híbrida|ibrido|teilweise (remote|homeoffice)|partial(ly)? remote|télétravail partiel|part[- ]remote)(?!\p{L})/iu,
  ],
  [
    'remote',
    /\b(fully remote|100\s?% remote|remote(ly)?|work from home|home[- ]?based|homeoffice|home office|télétravail( complet| total)?|à distance|full remote|teletrabajo|remoto|remota|en remoto|thuiswerken|da remoto)(?!\p{L})/iu,
  ],
  [
    'on-site',
    /\b(on[- ]?site|in[- ]office|office[- ]based|in person|vor ort|präsenz|sur site|présentiel|sur place|presencial|op kantoor|in sede)(?!\p{L})/iu,
  ],
];

/** Where it stands in a text how one works, with the brackets and signs around it. */
function modeOf(text: string): { name: NonNullable<Job['workMode']>; before: string; after: string } | null {
  const mode = modes.find(([, words]) => words.test(text));
  const found = mode?.[1].exec(text);
  if (!mode || !found) return null;
  return {
    name: mode[0],
    before: text.slice(0, found.index),
    after: text.slice(found.index + found[0].length),
  };
}

const ends = /^[\s,;:·|/–—-]+|[\s,;:·|/–—-]+$/g;

/** Without signs at its ends, and without a bracket that has no other half. */
function trimmedPart(text: string): string {
  const bare = text
    .replace(/\s(or|oder|ou|o|of)\s*$/iu, '')
    .replace(ends, '')
    .trim();
  const inner = /^\(([^()]*)\)?$/.exec(bare)?.[1] ?? bare;
  const count = (sign: string) => inner.split(sign).length - 1;
  const closed = count('(') < count(')') ? inner.replace(/\)/, '') : inner;
  return (count('(') > count(')') ? closed.replace(/\(/, '') : closed).replace(ends, '').trim();
}

/** "Hybrid (3 days in the office)": how one works, and what is said about it. */
export function modeIn(text: string): Stated | null {
  const mode = modeOf(text);
  if (!mode) return null;
  const parts = [mode.before, mode.after].map(trimmedPart).filter(Boolean);
  const note = parts.join(' ');
  return { facts: { workMode: mode.name, ...(note ? { workModeNote: note } : {}) }, whole: true };
}

const mostPlace = 80;
const howOften =
  /\d|(?<!\p{L})(days?|weeks?|office|mon|tue|wed|thu|fri|tage?|woche|büro|jours?|semaine|bureau|días?|semana|oficina|dagen|dias?|giorni|flexible|optional|possible|negotiable|friendly|first|only|within|preferred|möglich|available)(?!\p{L})/iu;

/** "Austin, TX (hybrid, two days in the office)": the place, how one works there, and what is said about that. */
export function placeAndMode(text: string): Stated | null {
  const mode = modeOf(text);
  const parts = mode ? [mode.before, mode.after].map(trimmedPart) : [trimmedPart(text)];
  const [places = '', notes = ''] = [true, false].map((isPlace) =>
    parts.filter((part) => part !== '' && (mode === null || !howOften.test(part)) === isPlace).join(', '),
  );
  if (/[:：]/.test(places) || (/[.!?]$/.test(places) && places.length > 40)) return null;
  const locations = placesIn(places);
  if (locations.some((place) => place.length > mostPlace) || locations.length > 20) return null;
  if (locations.length === 0 && !mode) return null;
  return {
    facts: {
      ...(locations.length > 0 ? { locations } : {}),
      ...(mode ? { workMode: mode.name, ...(notes ? { workModeNote: notes } : {}) } : {}),
    },
    whole: true,
  };
}

/** Two places of one word each, "Bonn, Köln", might be one as well, and stay one. */
function placesIn(text: string): string[] {
  return text
    .split(/\s*[;|·]\s*|\s+(?:or|oder|ou|o|of)\s+|\s+\/\s+/)
    .map((place) => place.trim())
    .filter(Boolean);
}

const wider =
  /(?<!\p{L})(uk|usa?|eu|england|scotland|wales|ireland|kingdom|states|germany|deutschland|austria|österreich|switzerland|schweiz|france|spain|españa|netherlands|nederland|belgium|canada|australia|italy|portugal|europe|[A-Z]{2})(?!\p{L})/u;

/** "Offices: London, Leeds, Dublin" under a label of many; not "Leeds, West Yorkshire, England". */
export function manyPlaces(places: readonly string[]): string[] {
  const all = places.flatMap((place) => place.split(/,\s+/));
  const areTowns = all.length >= 3 && all.every((one) => /^\p{Lu}\D{1,29}$/u.test(one));
  const isOneAddress = all.some((one) => wider.test(one) || wider.test(one.toLocaleLowerCase()));
  return areTowns && !isOneAddress ? all : [...places];
}
