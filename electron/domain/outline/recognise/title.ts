import { lineOf } from './headings.ts';
import { pairsOf } from './pairs.ts';
import { capitalised, isShouted } from './shouting.ts';
import { type SourceBlock, textOf } from './source.ts';
import { unlabelled } from './unlabelled.ts';
import { labelOf } from './words/labels.ts';
import { purposeOf } from './words/purposes.ts';

export interface FoundTitle {
  readonly title: string;
  /** The block it stands in; null when it was read out of a sentence or a name. */
  readonly at: number | null;
  /** The block says nothing else. */
  readonly whole: boolean;
}

const longest = 120;
const sentenceTitles: readonly RegExp[] = [
  /\b(?:looking for|seeking|hiring|recruiting|recruit|need|find|searching for|join us as|role of|role for|position of|position for|vacancy for|opening for)\s+(?:(?:an?|the|our|one|two|three|several|first|next|new|experienced|talented|motivated|enthusiastic|passionate|skilled|friendly|reliable)\s+)*((?:[\p{L}\d/&+#.'’()-]+ ){0,6}?[\p{L}\d/&+#'’()-]+?)(?=\s+(?:to|who|with|in|for|at|on|and|based|from|that)\b|[,.;:!?]|$)/iu,
  /\b(?:suchen|sucht|suche)\s+(?:(?:wir|zum|ab|für|in|per|sofort|nächstmöglichen|zeitpunkt|unser(?:en|e)?|team)\s+)*(?:eine?n?|dich als|sie als)\s+([\p{L}\d/*:()-]+(?: [\p{L}\d/*:()-]+){0,5}?)(?=\s+(?:für|mit|der|die|in|zur|zum|am|bei|ab)\s|[,.;:!?]|$)/iu,
  /(?:recherch(?:ons|e)|recrut(?:ons|e))\s+(?:une?|notre|des?)\s+([\p{L}\d/'’()·-]+(?: [\p{L}\d/'’()·-]+){0,5}?)(?=\s+(?:pour|afin|en|à|qui|avec|dans|au|basée?)\s|[,.;:!?]|$)/iu,
  /\b(?:buscamos|busca|seleccionamos|incorporar)\s+(?:a\s+)?(?:una?|nuestr[oa])\s+([\p{L}\d/'()-]+(?: [\p{L}\d/'()-]+){0,5}?)(?=\s+(?:para|con|que|en|a)\s|[,.;:!?]|$)/iu,
];

const anybody = /^(someone|somebody|people|person|you|help|jemand\w*|quelqu'un|alguien)\b/i;
const subject = /^(subject|betreff|objet|asunto)\s*[:：]\s*(.+)$/i;
const lead =
  /^(?:(?:re|fw|fwd|aw|wg|tr|rv)\s*:\s*)*(?:(?:new\s+)?(?:job|vacancy|role|opening|position)(?:\s+(?:alert|opportunity|posting|ad|description|spec))?|job title|terms of reference|jd|we(?:'|’)?re hiring|now hiring|hiring|wanted|se busca|wir suchen|gesucht|on recrute|stellenanzeige|neue stelle|offre d(?:'|’)emploi|oferta de (?:empleo|trabajo))\s*[!:–—-]+\s*/i;
const greeting =
  /^(hi|hello|dear|show (more|less)|see more|…see more|promoted|reposted|< ?back|we use cookies|this (web)?site uses cookies|accept( all)?$|reject( all)?$|settings$|cookie|hey|good (morning|afternoon)|hallo|liebe|sehr geehrte|guten|bonjour|cher|hola|estimad[oa]s?|home\b|jobs? (at|board)|careers?\b|skip to|menu\b|back to|search|apply\b|share|save|log ?in|sign in|view|posted)\b/i;
const names =
  /^(about\s.*|über\s.*|à propos.*|sobre\s.*|job (description|posting|advert(isement)?|ad|spec(ification)?)|vacancy( notice)?|position description|role profile|stellenanzeige|stellenausschreibung|stellenangebot|offre d'emploi|annonce|fiche de poste|oferta de (empleo|trabajo)|we(’|'| a)?re hiring[!\s]*|now hiring[!\s]*|(careers?|jobs?|working|work|vacancies) (at|with) .*|careers?|jobs?|(internal|external)( (&|and|\/) (internal|external))?|draft|confidential)$/i;

/** The job's title: by its label, by its place, out of a sentence, and at last by the file's name. */
export function titleOf(blocks: readonly SourceBlock[], name: string): FoundTitle {
  return labelledTitle(blocks) ?? placedTitle(blocks) ?? spokenTitle(blocks) ?? namedTitle(name);
}

function labelledTitle(blocks: readonly SourceBlock[]): FoundTitle | null {
  for (const [at, block] of blocks.slice(0, 40).entries()) {
    const pair = pairsOf(block)?.find(({ label }) => labelOf(label) === 'title');
    if (pair && pair.value.length <= longest && !/[.!?]$/.test(pair.value)) {
      return { title: pair.value, at, whole: pairsOf(block)?.length === 1 };
    }
  }
  return null;
}

/** "Die Stadt sucht eine", and the title on a line of its own below. */
const opensTitle =
  /(?<!\p{L})(looking for|seeks?|seeking|hiring|recruiting|sucht|suchen|recherche|recherchons|busca|buscamos|zoekt|zoeken|wij zoeken|procura|cerca)(?!\p{L}).*\s(an?|our|the|eine?n?(?:\/[nr])?|eine\(n\)|une?|una?|een|uma?)$/iu;

function placedTitle(blocks: readonly SourceBlock[]): FoundTitle | null {
  const early = blocks.slice(0, 25);
  const real = early.findIndex(
    (block) =>
      (block.kind === 'title' && textOf(block).length <= 300) ||
      (block.kind === 'heading' && block.level === 1 && isTitle(block)),
  );
  const above = early.findIndex((block) => isTitle(block) && namesRole(textOf(block)) && !pairsOf(block));
  const isAbove = above >= 0 && above < real && early[above]?.kind === 'text';
  if (real >= 0 && !(isAbove && !namesRole(textOf(blocks[real] as SourceBlock)))) return found(blocks, real);
  const mail = early.findIndex((block) => subject.test(textOf(block)));
  if (mail >= 0) {
    const text = subject.exec(textOf(blocks[mail] as SourceBlock))?.[2] ?? '';
    return { title: bare(text), at: mail, whole: true };
  }
  for (const [at, block] of early.entries()) {
    const text = textOf(block);
    if (block.kind === 'row' || pairsOf(block) || isNoise(text) || opensTitle.test(text)) continue;
    const pictured = logo(early[0]);
    if (pictured !== null && (pictured === text || pictured === logo(block))) continue;
    // The first thing that is said: a title, or the text itself.
    if (!isTitle(block) || block.kind === 'item') return markedTitle(early);
    return found(blocks, namesRole(text) ? at : (roleBelow(early, at) ?? at));
  }
  return null;
}

const forAll =
  /\((?:[mwfdxhiv]|div|all genders|alle)(?:\s?[/|*,]\s?(?:[mwfdxhiv]|div|gn))*\)|\*in(?!\p{L})/iu;

/** Below an introduction: a line of its own that is marked as meant for everybody. */
function markedTitle(early: readonly SourceBlock[]): FoundTitle | null {
  const at = early.findIndex(
    (block, index) =>
      block.kind !== 'item' &&
      (block.gap || opensTitle.test(textOf(early[index - 1] ?? block))) &&
      forAll.test(textOf(block)) &&
      textOf(block).split(/\s+/).length <= 10 &&
      isTitle(block),
  );
  return at > 0 ? found(early, at) : null;
}

/** "Pallet & Plum logo" is how a picture reads that was copied along. */
const logo = (block: SourceBlock | undefined): string | null =>
  block ? (/^(.{2,60}) logo$/i.exec(textOf(block))?.[1] ?? null) : null;

/** Who recruits often stands above the title: a line that names a trade is the title then. */
function roleBelow(early: readonly SourceBlock[], from: number): number | null {
  for (const [at, block] of early.entries()) {
    const text = textOf(block);
    if (at <= from || block.kind === 'row' || greeting.test(text)) continue;
    const isText = block.kind === 'item' || text.length > 90 || /[.!?:]$/.test(text);
    if (isText || (purposeOf(text) !== null && !namesRole(text))) return null;
    if (namesRole(text) && isTitle(block) && !pairsOf(block) && text.split(/\s+/).length <= 8) return at;
  }
  return null;
}

/** What a document is, rather than the job: "Job description", "We're hiring!". */
export const isKind = (text: string): boolean => names.test(text.replace(/^[[(]|[\s:!*#\])]+$/g, ''));

/** Greetings and the buttons of a page. */
export const isScrap = (text: string): boolean => text.length <= 60 && greeting.test(text);

const isNoise = (text: string): boolean =>
  text.length <= 300 &&
  (isKind(text) || greeting.test(text) || unlabelled(text)?.whole === true || / [>›»] /.test(text));

function isTitle(block: SourceBlock): boolean {
  const said = textOf(block);
  const text = said.length > 1_000 ? '' : bare(said);
  if (text === '' || text.length > longest || names.test(text)) return false;
  if (/[.;,:]$/.test(text) || /[.!?]\s+\p{Lu}/u.test(text)) return false;
  if (text.split(/\s+/).length > 14) return false;
  return purposeOf(text) === null || namesRole(text);
}

/** "Requirements" is no title; "Experience Designer" is one, though experience is a heading's word. */
function namesRole(text: string): boolean {
  return /\b(engineer|developer|designer|manager|analyst|officer|assistant|lead|head|director|specialist|consultant|nurse|teacher|clerk|technician|coordinator|executive|administrator|architect|scientist|representative|agent|intern|partner|associate|supervisor|driver|operator|chef|accountant|advis[eo]r|planner|therapist|plumber|electrician|mechanic|carpenter|welder|researcher|lecturer|professor|fellow|auditor|bookkeeper|receptionist|secretary|cleaner|cook\b|waiter|barista|trainer|tutor|coach|worker|carer|midwife|pharmacist|physician|dentist|paramedic|librarian|surveyor|solicitor|lawyer|paralegal|counsel|recruiter|strategist|producer|photographer|journalist|translator|controller|buchhalter|ingenieur|techniker|pfleger|berater|kaufmann|kauffrau|leitung|mitarbeiter|baker|picker|packer|guard|porter|butcher|gardener|keeper|curator|conservator|registrar|inspector|instructor|fundraiser|custodian|steward|warden|ranger|stylist|hairdresser|buyer|writer|editor|entwickler|leiter|referent|sachbearbeiter|développeu|responsable|chargée?|chef|ingénieur|técnico|gerente|analista|desarrollador|asistente)/i.test(
    text,
  );
}

function found(blocks: readonly SourceBlock[], at: number): FoundTitle {
  const text = lineOf((blocks[at] as SourceBlock).runs);
  // What stands behind the job stays a line of its own.
  const [, job] = /^(.{4,60}?)(?:\s+[|@]\s+|\s+(?:wanted|gesucht)\s*[,:–—-]\s*).+$/iu.exec(text) ?? [];
  if (job && (namesRole(job) || / (wanted|gesucht)/i.test(text)))
    return { title: bare(job), at, whole: false };
  return { title: bare(text) || text, at, whole: true };
}

/** "Job description: Store manager" is the store manager's. */
function bare(text: string): string {
  const title = text
    .replace(lead, '')
    .replace(/^[#*=~\s[\]>–—-]+|[#*=~\s[\]<–—-]+$/g, '')
    .replace(/\s+/g, ' ');
  return isShouted(title) && title.length > 6 ? capitalised(title) : title;
}

function spokenTitle(blocks: readonly SourceBlock[]): FoundTitle | null {
  for (const block of blocks.slice(0, 12)) {
    for (const words of sentenceTitles) {
      const title = words.exec(textOf(block))?.[1]?.trim();
      if (title && title.length >= 4 && title.length <= 80 && !anybody.test(title)) {
        return { title: title.replace(/^\p{L}/u, (one) => one.toLocaleUpperCase()), at: null, whole: false };
      }
    }
  }
  return null;
}

/** The file's name, without its ending and the signs that stand for spaces. */
function namedTitle(name: string): FoundTitle {
  const title = name
    .replace(/\.[a-z]{2,5}$/i, '')
    .replace(/[_\s]+/g, ' ')
    .trim();
  return { title: title.slice(0, longest), at: null, whole: false };
}
