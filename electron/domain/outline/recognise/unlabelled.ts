import { isEither, isNothing, pay, types } from './facts.ts';
import { isOtherMoney, payIn } from './money.ts';
import { modes } from './places.ts';
import { capitalised, isShouted } from './shouting.ts';
import type { Facts, Stated } from './stated.ts';

/** What job boards write beside a place. */
const boardTalk =
  /(?<!\p{L})(ago|applicants?|applied|reposted|promoted|easy apply|be (among|an early)|actively (hiring|recruiting)|vor \d+ (tagen|wochen)|il y a)(?!\p{L})/iu;

/** What a line states without a label: "Full-time", "£42,000 a year", "York · Hybrid · Full-time". */
export function unlabelled(line: string): Stated | null {
  if (line.length > 160 || /[.!?]\s+\p{Lu}/u.test(line)) return null;
  const strong = line.split(/\s*[|•·●]\s*|\s+[–—/-]\s+(?=\p{L})/u).filter(Boolean);
  const pieces = strong.length > 1 ? strong : line.split(/[,;]\s+(?=\p{L})/u).filter(Boolean);
  const isOnBoard = pieces.length > 1 && pieces.some((piece) => boardTalk.test(piece));
  let facts: Facts = {};
  let whole = true;
  const rest = pieces.filter((piece) => pieceStates(piece) === null && !boardTalk.test(piece));
  const place = pieces.length > 1 ? placesOf(rest, isOnBoard) : null;
  if (place) facts = { locations: place.map((one) => (isShouted(one) ? capitalised(one) : one)) };
  for (const piece of pieces) {
    const stated = pieceStates(piece);
    if (!stated) whole &&= rest.length === 1 && rest[0] === piece && place !== null;
    else {
      facts = { ...stated.facts, ...facts };
      whole &&= stated.whole;
    }
  }
  return Object.keys(facts).length > 0 ? { facts, whole } : null;
}

const cityAndState = /^\p{Lu}[\p{L}.' -]{1,30}, [A-Z]{2}$/u;

/** The one piece that is no other fact and looks like a place, or one that holds nothing but cities with their states. */
function placesOf(rest: readonly string[], isOnBoard: boolean): string[] | null {
  for (const piece of rest) {
    const cities = piece.trim().split(/\s*;\s*/);
    if (cities.every((city) => cityAndState.test(city))) return cities;
  }
  const [only] = rest;
  if (rest.length !== 1 || only === undefined) return null;
  return isPlace(only) || (isOnBoard && /^\p{Lu}[^\d.!?:]{1,79}$/u.test(only.trim())) ? [only.trim()] : null;
}

const notPlaces =
  /\b(ltd|limited|inc|llc|gmbh|ag|sa|sarl|plc|bv|permanent|unbefristet|festanstellung|cdi|indefinido|asap|immediate(ly)?|competitive|negotiable|salary|team|grade|level|shift|weekends?|jobs?|hours?|group|solutions|partners|studios?|agency|bank|hospital|school|university|universität|council|trust|clinic|services|systems|labs?|stiftung|verein|company|stage|bonus|equity|travel|overtime)\b|&/iu;

/** What stands alone beside facts and looks like a place: "York", "Leeds, UK". */
function isPlace(piece: string): boolean {
  const text = piece.trim();
  return /^\p{Lu}[^\d.!?:]{1,39}$/u.test(text) && text.split(/\s+/).length <= 4 && !notPlaces.test(text);
}

const mostWords = 6;
const numbered =
  /^(?:job (?:id|ref(?:erence)?)|ref(?:erence)?(?: no)?|req(?:uisition)?(?: id| no)?|kennziffer|référence|referencia)\.?\s*[#:]?\s*([\p{L}\d/_.-]*\d[\p{L}\d/_.-]*)$/iu;

function pieceStates(piece: string): Stated | null {
  const found = isOtherMoney(piece) ? null : payIn(piece);
  const money = found && piece.length <= 80 ? pay(piece) : null;
  if (found && money) {
    const beside = money.whole ? null : pieceStates(piece.slice(found.end));
    if (!beside || beside.facts.pay) return money;
    return {
      facts: { ...beside.facts, ...money.facts },
      whole: beside.whole && isNothing(piece.slice(0, found.start)),
    };
  }
  if (piece.trim().split(/\s+/).length > mostWords) return null;
  const reference = numbered.exec(piece.trim())?.[1];
  if (reference) return { facts: { reference }, whole: true };
  const type = isEither(piece)
    ? undefined
    : types.find(([name, words]) => name !== 'other' && name !== 'contractor' && words.test(piece));
  const mode = modes.find(([, words]) => words.test(piece));
  const left = [type, mode].reduce((text, found) => (found ? text.replace(found[1], ' ') : text), piece);
  if (!type && !mode) return null;
  const note = mode ? /^\s*\(([^()]{2,40})\)\s*$/.exec(left.trim())?.[1] : undefined;
  return {
    facts: {
      ...(type ? { employmentType: type[0] } : {}),
      ...(mode ? { workMode: mode[0] } : {}),
      ...(note ? { workModeNote: note } : {}),
    },
    whole: note !== undefined || isNothing(left),
  };
}
