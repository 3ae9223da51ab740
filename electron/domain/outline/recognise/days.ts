const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'janvier', 'enero'],
  ['february', 'feb', 'februar', 'février', 'febrero'],
  ['march', 'mar', 'märz', 'mars', 'marzo'],
  ['april', 'apr', 'avril', 'abril'],
  ['may', 'mai', 'mayo'],
  ['june', 'jun', 'juni', 'juin', 'junio'],
  ['july', 'jul', 'juli', 'juillet', 'julio'],
  ['august', 'aug', 'août', 'agosto'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre'],
  ['november', 'nov', 'novembre', 'noviembre'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'diciembre'],
];
const numberOf = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const dayFirst =
  /\b(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:of\s+|de\s+)?(\p{L}+)\.?,?\s+(?:de\s+|del\s+)?(\d{4})\b/u;
const monthFirst = /\b(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u;
const figures = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4})\b/;

/** A day that a text states, ISO 8601; null for none, and for 03/04/2026, which means two days. */
export function dayIn(text: string): { day: string; start: number; end: number } | null {
  const found = isoDay(text) ?? written(text) ?? inFigures(text);
  if (!found) return null;
  const { match, parts } = found;
  const day = sound(parts);
  return day === null ? null : { day, start: match.index, end: match.index + match[0].length };
}

type Parts = readonly [year: number, month: number, day: number];
interface Found {
  readonly match: RegExpExecArray;
  readonly parts: Parts;
}

function isoDay(text: string): Found | null {
  const match = iso.exec(text);
  return match && { match, parts: [Number(match[1]), Number(match[2]), Number(match[3])] };
}

function written(text: string): Found | null {
  const first = dayFirst.exec(text);
  const month = numberOf.get(first?.[2]?.toLocaleLowerCase() ?? '');
  if (first && month) return { match: first, parts: [Number(first[3]), month, Number(first[1])] };
  const second = monthFirst.exec(text);
  const other = numberOf.get(second?.[1]?.toLocaleLowerCase() ?? '');
  return second && other ? { match: second, parts: [Number(second[3]), other, Number(second[2])] } : null;
}

/** With points a day comes first; else only a figure above twelve tells. */
function inFigures(text: string): Found | null {
  const match = figures.exec(text);
  if (!match) return null;
  const [one, other, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (match[2] === '.' || one > 12 || one === other) return { match, parts: [year, other, one] };
  return other > 12 ? { match, parts: [year, one, other] } : null;
}

function sound([year, month, day]: Parts): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
