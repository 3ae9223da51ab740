import { plainText } from '../../schemas/richText.ts';
import { payIn } from './money.ts';
import type { PostedItem, PostedSection } from './posting.ts';

type Purpose = PostedSection['purpose'];

export interface Shaped extends PostedSection {
  readonly nice: boolean;
  readonly isTold: boolean;
}

export function isOneLine({ runs }: PostedItem): boolean {
  const text = plainText(runs);
  return text.length <= 170 && !/[.!?]\s+\p{Lu}/u.test(text) && !text.includes('\n');
}

const asks =
  /\b(experience|degree|knowledge|ability|able to|fluent|fluency|proficien|familiar|skills?|years?|understanding|qualification|qualified|certificate|certified|licen[cs]e|diploma|bachelor|gcse|comfortable|confident|background in|required|native|command of|willing|have (worked|built|led|run|shipped)|you (are|have)|erfahrung|kenntnisse|studium|ausbildung|abschluss|fähigkeit|deutsch|englisch|führerschein|bereitschaft|\p{L}*schein(?!\p{L})|expérience|diplôme|maîtrise|connaissance|capacité|anglais|permis|habilitation|experiencia|conocimiento|titulación|grado|capacidad|inglés|dominio|carné|disponibilidad|ervaring|rijbewijs|diploma|experiência|conhecimento)/iu;
const gives =
  /\b(holidays?|vacation|leave|pension|insurance|bonus|salary|parking|gym|discount|allowance|flexible|flexitime|training budget|budget of|shares|share options|stock options|equity|free |stipend|401|urlaub|gehalt(?!\p{L})|lohn(?!\p{L})|altersvorsorge|jobrad|jobticket|homeoffice|rabatt|unbefristet|urlaubsgeld|mutuelle|tickets?|rtt|télétravail|13e mois|panier|vacaciones|seguro|salario|formación continua|descuento|alojamiento|vakantie|pensioen|férias|desconto)/iu;
const steps =
  /\b(call|interview|conversation|chat|screening|screen|take-home|exercise|assignment|trial|on-?site|presentation|references?|offer|cv|test|telefonat|gespräch|probearbeiten|schnupper|angebot|entretien|échange|rencontre|essai|llamada|entrevista|prueba|oferta|gesprek|proefdag)/iu;

const share = (texts: readonly string[], isOne: (text: string) => boolean): number =>
  texts.length === 0 ? 0 : texts.filter(isOne).length / texts.length;

const gift = (text: string): boolean => gives.test(text) || payIn(text) !== null;

/** What a list is about, by what its items say. */
export function meaning(texts: readonly string[]): 'requirements' | 'benefits' | 'responsibilities' {
  const [given, asked] = [share(texts, gift), share(texts, (text) => asks.test(text))];
  if (given >= 0.5 && given >= asked) return 'benefits';
  return asked >= 0.5 ? 'requirements' : 'responsibilities';
}

/**
 * Headings as no list of words knows them, as "What the night looks like" or "Our promise": their lists tell by what they
 * say, and else by what a posting still lacks at that place. What is no list, or tells nothing, keeps its place under Other.
 */
export function sensed<T extends Shaped>(sections: readonly T[]): T[] {
  const result = [...sections];
  for (const [at, section] of result.entries()) {
    const purpose = section.headings.length === 0 ? null : senseOf(result, at);
    if (purpose) result[at] = { ...section, purpose };
  }
  return result;
}

function senseOf(sections: readonly Shaped[], at: number): Purpose | null {
  const { isTold, purpose, items } = sections[at] as Shaped;
  const has = (wanted: Purpose) => sections.some((section) => section.purpose === wanted);
  const listed = items.filter(({ kind }) => kind === 'bullet' || kind === 'number');
  const isList = listed.length >= 2 && listed.length >= items.length * 0.6;
  if (isTold) {
    // "The role" with a list below, where no other heading names the duties.
    const isBrief = purpose === 'brief' && items.length >= 3 && items.every(isOneLine);
    const isDuties = isBrief || (isList && (purpose === 'overview' || purpose === 'brief'));
    return isDuties && !has('responsibilities') ? 'responsibilities' : null;
  }
  const texts = items.map(({ runs }) => plainText(runs));
  const isShort = items.length >= 2 && items.every(isOneLine);
  if (!isList && !(isShort && share(texts, gift) >= 0.3)) return null;
  const [given, asked] = [share(texts, gift), share(texts, (text) => asks.test(text))];
  // The first list of all is rarely what is offered.
  if (given >= (has('responsibilities') ? 0.3 : 0.5) && given > asked) return 'benefits';
  if (share(texts, (text) => steps.test(text)) >= 0.6 && has('requirements')) return 'stages';
  if (!has('responsibilities')) return asked >= 0.5 ? 'requirements' : 'responsibilities';
  if (asked >= 0.3) return 'requirements';
  const before = sections[at - 1]?.purpose;
  return before === 'responsibilities' && !has('requirements') ? 'requirements' : null;
}
