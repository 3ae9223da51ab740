import { plainText } from '../../schemas/richText.ts';
import type { PostedItem, PostedSection } from './posting.ts';
import { nameAndDetail, type SaidSkill, skillsOf, unmarked } from './skills.ts';

/** A step of the plan as a text tells of it. */
export interface SaidStage {
  readonly name: string;
  readonly summary: string;
  readonly sources: readonly number[];
}

/** What of a section stays text, and what becomes skills or stages of the job. */
export interface Content {
  readonly body: readonly PostedItem[];
  readonly skills: readonly SaidSkill[];
  readonly stages: readonly SaidStage[];
}

/** Sorts a section's items by what the section is for. */
export function contentOf(section: PostedSection, language: string): Content {
  const all: Content = { body: section.items, skills: [], stages: [] };
  if (section.purpose === 'skills') {
    const items = section.items.filter(isListed);
    const skills = skillsOf(items, language);
    if (skills && items.length > 0)
      return { ...all, body: section.items.filter((one) => !isListed(one)), skills };
    return items.length > 0 ? all : enumerated(section.items, all);
  }
  return section.purpose === 'stages' ? staged(section.items, all) : all;
}

const isListed = ({ kind }: PostedItem): boolean => kind === 'bullet' || kind === 'number';

/** "Python, Django, SQL": a paragraph that is a list. */
function enumerated(items: readonly PostedItem[], all: Content): Content {
  const skills: SaidSkill[] = [];
  const body: PostedItem[] = [];
  for (const item of items) {
    const names = plainText(item.runs)
      .trim()
      .replace(/\.$/, '')
      .split(/\s*[,;|•·]\s*/u);
    const isList =
      names.length >= 3 && names.every((name) => name.length > 0 && name.split(/\s+/).length <= 4);
    if (!isList) body.push(item);
    else
      skills.push(
        ...names.map((name) => ({
          name,
          detail: '',
          level: 'working' as const,
          need: item.nice ? ('nice' as const) : ('must' as const),
          sources: [item.source],
        })),
      );
  }
  return skills.length > 0 ? { ...all, body, skills } : all;
}

const step =
  /^(?:(?:step|stage|round|phase|schritt|stufe|runde|étape|etape|tour|paso|etapa|fase|ronda)\s*(?:\d{1,2}|one|two|three|four|five)\s*[:.)–—-]\s*)(\S.*)$/isu;
const mostStages = 45;

function staged(items: readonly PostedItem[], all: Content): Content {
  const isStart = startOf(items);
  const stages: SaidStage[] = [];
  const body: PostedItem[] = [];
  for (const item of items) {
    const last = stages.at(-1);
    const text = plainText(item.runs).replace(/\s+/g, ' ').trim();
    if (isStart(item) && stages.length < mostStages)
      stages.push({ ...named(item, text), sources: [item.source] });
    else if (last && (item.level > 0 || isStart === asks)) {
      const summary = last.summary === '' ? text : `${last.summary}${item.level > 0 ? '; ' : ' '}${text}`;
      stages[stages.length - 1] = { ...last, summary, sources: [...last.sources, item.source] };
    } else body.push(item);
  }
  const fits = stages.every(({ name, summary }) => name.length <= 1_000 && summary.length <= 1_000);
  return fits && stages.length > 0 ? { ...all, body, stages } : all;
}

const asks = ({ kind }: PostedItem): boolean => kind === 'question';
const isTop = (item: PostedItem): boolean => isListed(item) && item.level === 0;
const isStep = ({ runs }: PostedItem): boolean => step.test(plainText(runs).trim());

/** What begins a step here: items of a list, lines that say "Step 1", or headings. */
function startOf(items: readonly PostedItem[]): (item: PostedItem) => boolean {
  if (items.some(isTop)) return isTop;
  if (items.filter(isStep).length >= 2) return isStep;
  return items.filter(asks).length >= 2 ? asks : isStep;
}

function named({ runs }: PostedItem, text: string): { name: string; summary: string } {
  const said = unmarked(text);
  const [first] = runs;
  const bold = first?.bold && runs.length > 1 ? first.text.replace(/[\s:.–—-]+$/u, '').trim() : '';
  if (bold.length >= 2 && bold.length <= 100 && said.startsWith(bold)) {
    return { name: bold, summary: said.slice(bold.length).replace(/^[\s:.–—-]+/u, '') };
  }
  const numbered = /^(?:step|stage|schritt|étape|paso|etapa|fase|phase|round)\s*\d{1,2}\s*[:.)–—-]\s*/iu.exec(
    said,
  );
  const { name, detail } = nameAndDetail(numbered ? said.slice(numbered[0].length) : said);
  if (detail !== '') return { name, summary: detail };
  const [, short, rest] = /^(.{3,70}?)\.\s+(.+)$/u.exec(name) ?? [];
  return short && rest ? { name: short, summary: rest } : { name, summary: '' };
}
