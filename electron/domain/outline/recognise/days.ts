const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'janvier', 'enero', 'januari', 'janeiro', 'gennaio'],
  ['february', 'feb', 'februar', 'février', 'febrero', 'februari', 'fevereiro', 'febbraio'],
  ['march', 'mar', 'märz', 'mars', 'marzo', 'maart', 'março'],
  ['april', 'apr', 'avril', 'abril', 'aprile'],
  ['may', 'mai', 'mayo', 'mei', 'maio', 'maggio'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'junho', 'giugno'],
  ['july', 'jul', 'juli', 'juillet', 'julio', 'julho', 'luglio'],
  ['august', 'aug', 'août', 'agosto', 'augustus'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre', 'setembro', 'settembre'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'outubro', 'ottobre'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'diciembre', 'dezembro', 'dicembre'],
];
const numberOf = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const dayFirst =
  /\b(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:of\s+|de\s+)?(\p{L}+)\.?,?\s+(?:de\s+|del\s+)?(\d{4})\b/u;
const monthFirst = /\b(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u;
const figures = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/;

/** What comes first where a day is written in figures; null while nothing tells. */
export type DayOrder = 'day' | 'month' | null;

/** How a text writes its days: as another of its days tells, else as in its language, or where its money is from. */
export function dayOrderOf(text: string, language: string): DayOrder {
  const told = new Set<DayOrder>();
  for (const [, one, , other] of text.matchAll(new RegExp(figures, 'g'))) {
    if (Number(one) > 12 && Number(other) <= 12) told.add('day');
    if (Number(other) > 12 && Number(one) <= 12) told.add('month');
  }
  if (told.size > 0) return told.size === 1 ? ([...told][0] ?? null) : null;
  return !language.startsWith('en') || (/[£€]/.test(text) && !text.includes('$')) ? 'day' : null;
}

/** A day that a text states, ISO 8601; null for none, and for 03/04/2026 while nothing tells which of two it means. */
export function dayIn(
  text: string,
  order: DayOrder = null,
): { day: string; start: number; end: number } | null {
  const found = isoDay(text) ?? written(text) ?? inFigures(text, order);
  if (!found) return null;
  const { match, parts } = found;
  const day = sound(parts);
  return day === null ? null : { day, start: match.index, end: match.index + match[0].length };
}

const lastDay =
  /(?<!\p{L})(apply (by|before|no later than)|(applications?|vacancy|advert)[^.!?]{0,30}?(accepted|open|clos\p{L}+|received|submitted|by)|clos(es|ing)( date)?|deadline|bewerbungs(schluss|frist)|bewerb\p{L}*[^.!?]{0,60}?\bbis|candidatures?[^.!?]{0,40}?(avant|jusqu['’]au)|(candidat|solicit|postul)\p{L}*[^.!?]{0,40}?(antes|hasta|até)|(cv|résumé|resume|letter|send|apply|envoyez|envoyer|manda|envía|unterlagen)(?!\p{L})[^.!?]{0,80}?(by|before|until|avant|bis|antes|hasta|até|voor)|(solliciteer|solliciteren|reageer|reageren)[^.!?]{0,30}?(voor|vóór|tot))(?!\p{L})[^.!?]{0,40}$/iu;

/** The last day to apply, where a sentence names it. */
export function lastDayIn(text: string, order: DayOrder): string | null {
  const found = dayIn(text, order);
  return found && lastDay.test(text.slice(0, found.start).replace(/\S+@\S+/g, '@')) ? found.day : null;
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

/** With points a day comes first; else a figure above twelve tells, or what else is known. */
function inFigures(text: string, order: DayOrder): Found | null {
  const match = figures.exec(text);
  if (!match) return null;
  const [one, other, said] = [Number(match[1]), Number(match[3]), match[4] ?? ''];
  const year = Number(said) + (said.length === 2 ? 2_000 : 0);
  const isDayFirst = match[2] === '.' || one > 12 || one === other || (order === 'day' && other <= 12);
  if (isDayFirst) return { match, parts: [year, other, one] };
  return other > 12 || order === 'month' ? { match, parts: [year, one, other] } : null;
}

function sound([year, month, day]: Parts): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
