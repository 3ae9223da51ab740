import { plainText } from '../../schemas/richText.ts';
import type { Skill } from '../../schemas/skill.ts';
import { wordsFor } from '../words/words.ts';
import { markOf } from './marks.ts';
import type { PostedItem } from './posting.ts';
import { isNice, purposeOf } from './words/purposes.ts';

/** A skill as a text asks for it. */
export interface SaidSkill extends Pick<Skill, 'name' | 'detail' | 'level' | 'need'> {
  /** The source blocks it was made of. */
  readonly sources: readonly number[];
}

const levels: readonly (readonly [Skill['level'], RegExp])[] = [
  [
    'basic',
    /\b(basics?|familiar(ity)?|some (knowledge|experience|exposure)|exposure to|awareness|grundkenntnisse|grundlagen|erste erfahrung(en)?|notions|bases|básic[oa]s?|nociones|débutant)(?!\p{L})/iu,
  ],
  [
    'expert',
    /\b(expert(ise|in|e)?|mastery|deep|in-depth|extensive|world-class|expertenniveau|tiefgehende|umfassende|maîtrise parfaite|approfondie?s?|experto|profund[oa]s?)(?!\p{L})/iu,
  ],
  [
    'strong',
    /\b(strong|excellent|solid|advanced|proven|proficien(t|cy)|good command|fluent|thorough|sehr gute|fundierte?|sichere[rn]?|ausgeprägte?|verhandlungssicher|solides?|excellente?s?|bonne maîtrise|maîtrise|sólid[oa]s?|excelentes?|dominio|avanzad[oa]s?)(?!\p{L})/iu,
  ],
];

/** How well something must be known, by the words it is asked with. */
export function levelOf(text: string): Skill['level'] {
  return levels.find(([, words]) => words.test(text))?.[0] ?? 'working';
}

/** The items of a list of skills, each as a skill; items under another explain it. Null for what is too long for one. */
export function skillsOf(items: readonly PostedItem[], language: string): SaidSkill[] | null {
  const skills: SaidSkill[] = [];
  for (const item of items) {
    const last = skills.at(-1);
    if (item.level > 0 && last) {
      const text = plainText(item.runs).trim();
      const detail = last.detail === '' ? text : `${last.detail}; ${text}`;
      skills[skills.length - 1] = { ...last, detail, sources: [...last.sources, item.source] };
    } else skills.push(skillOf(item, language));
  }
  return skills.every(({ name, detail }) => name.length <= 300 && detail.length <= 1_000) ? skills : null;
}

function skillOf({ runs, source, nice }: PostedItem, language: string): SaidSkill {
  const text = plainText(runs).replace(/\s+/g, ' ').trim();
  const said = ownLevel(text, language);
  const { name, detail } = nameAndDetail(said?.rest ?? text);
  return {
    name,
    detail,
    level: said?.level ?? levelOf(text),
    need: nice ? 'nice' : 'must',
    sources: [source],
  };
}

/** "SQL: reporting (expert)" is how documents of ours say a level. */
function ownLevel(text: string, language: string): { rest: string; level: Skill['level'] } | null {
  for (const [level, words] of Object.entries(wordsFor(language).levels)) {
    if (words === null) continue;
    for (const end of [` (${words})`, `: ${words}`, `\u00a0: ${words}`]) {
      if (text.endsWith(end)) return { rest: text.slice(0, -end.length), level: level as Skill['level'] };
    }
  }
  return null;
}

const separators: readonly RegExp[] = [
  /^(.{2,80}?)\s?[:：]\s+(.+)$/u,
  /^(.{2,60}?)\s+[–—-]\s+(.+)$/u,
  /^(.{2,60}?)\s+(\(.+)$/u,
  /^(.{2,80}?),?\s+((?:such as|including|like|e\.g\.|for example|wie|z\. ?B\.|einschließlich|tel(?:le)?s? que|comme|par exemple|como|por ejemplo|tales como)\s.+)$/u,
];

/** A name to talk of it by, and the rest. Together they hold every word. */
export function nameAndDetail(text: string): { name: string; detail: string } {
  for (const separator of separators) {
    const [, name, detail] = separator.exec(text) ?? [];
    if (name && detail) return { name: name.replace(/\s*[;.]$/, ''), detail };
  }
  if (text.length <= 80) return { name: text.replace(/\s*[;.]$/, ''), detail: '' };
  const [, name, detail] = /^(.{10,80}?)[,;]\s+(.+)$/u.exec(text) ?? [];
  return name && detail ? { name, detail } : { name: text, detail: '' };
}

const leads =
  /^(?:(?:at least|minimum(?: of)?|over|more than|mindestens|au moins|al menos|mínimo)\s+)?(?:(?:\d+|one|two|three|five)\s?\+?(?:\s?[-–to]+\s?\d+)?\+?\s+(?:years?|jahre|ans|años)(?:['’])?\s+(?:of\s+|d(?:e\s|'|’))?)?(?:(?:confident|hands-on|practical|professional|commercial|relevant|proven|strong|excellent|solid|good|very good|advanced|deep|basic|some|extensive|in-depth|working|sound|thorough|sehr gute|gute|fundierte|sichere|erste|solide|bonne|excellente|très bonne|buen|buena|buenos|sólidos?|sólida|amplia|amplios)[,]?\s+(?:and\s+)?)*(?:knowledge|experience|expertise|proficiency|proficient|familiarity|familiar|understanding|command|skills?|use|background|fluency|fluent|kenntnisse|erfahrung(?:en)?|umgang|grundkenntnisse|connaissances?|expérience|maîtrise|notions|conocimientos?|experiencia|dominio|nociones)\s+(?:(?:(?:of|with|in|using|working with|und|in den bereichen|mit|im|von|der|des|du|de|la|las|en|dans|avec|con|del)(?=\s)|d['’])\s*)*/iu;
const adjectives =
  /^(?:(?:strong|excellent|solid|deep|advanced|basic|good|confident|fluent|sehr gute[rn]?|gute[rn]?|sichere[rn]?|fundierte|solides?|buen[oa]?s?)\s+)+(?=\S)/iu;
const technology =
  /\b(python|java(script)?|typescript|ruby|php|go(lang)?|rust|c\+\+|c#|\.net|sql|postgres(ql)?|mysql|oracle|html5?|css3?|react|angular|vue(\.js)?|node(\.js)?|django|flask|spring|laravel|aws|azure|gcp|docker|kubernetes|terraform|linux|git|excel|word|powerpoint|ms office|microsoft office|sap|datev|salesforce|hubspot|photoshop|figma|illustrator|indesign|autocad|tableau|power bi|jira|scrum|xero|sage|quickbooks|seo|google analytics|rest(ful)?|graphql|less|sass|owasp|spss|matlab|solidworks|wordpress|shopify|forklift|haccp)(?![\p{L}\d])/iu;
const noSkill =
  /\b(degree|bachelor|master's|diploma|gcse|licen[cs]e|right to work|years old|studium|abschluss|ausbildung|führerschein|diplôme|bac|permis|titulación|grado|carné|willing|travel|reisebereit)(?!\p{L})/iu;

/** What follows "experience" and is no skill: as a cook, at sea, behind a bar. */
const noName =
  /^(as|at|on|behind|from|before|under|within|als|bei|comme|chez|como|desde|similar|that|which)\s/iu;

/** The skill that a requirement names; null where it asks for something else, or names none. */
export function namedSkill(item: PostedItem): SaidSkill | null {
  const text = plainText(item.runs).replace(/\s+/g, ' ').trim();
  if (noSkill.test(text) || text.length > 300 || item.level > 0) return null;
  const lead = leads.exec(text);
  const before = /^(.{2,50}?)\s?[:：]\s+\S/u.exec(text)?.[1];
  const label = before !== undefined && (isNice(before) || purposeOf(before) !== null) ? undefined : before;
  if (!lead && !label && !technology.test(text)) return null;
  const said = label ?? (lead ? text.slice(lead[0].length) : text.slice(before?.length ?? 0));
  const rest = said
    .replace(/^[\s:：]+/u, '')
    .replace(adjectives, '')
    .replace(/^(?:an?|the|eine?[mnr]?|une?|una?)\s+/iu, '');
  const name = rest
    .split(
      /\s*(?:[;:(–—]|,\s|\.\s|\s(?:such as|including|e\.g\.|preferably|is|are|would|ideally|and the ability|wie|z\. ?B\.|von vorteil|idéalement|como|es|wünschenswert|are essential|gained|at|serait|souhaité|se valora)\b)/iu,
    )[0]
    ?.replace(/\s*[.;,]$/, '')
    .trim();
  if (!name || name.length < 2 || name.length > 60 || noName.test(name)) return null;
  const capital = name.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase());
  const need = item.nice ? 'nice' : 'must';
  return { name: capital, detail: '', level: levelOf(text), need, sources: [item.source] };
}

/** A text without the mark that was typed before it. */
export function unmarked(text: string): string {
  const mark = markOf(text);
  return mark ? text.slice(mark.length) : text;
}
