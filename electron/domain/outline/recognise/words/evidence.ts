import { payIn } from '../money.ts';

/** What single lines say, whatever stands above them: a duty, a demand, a gift, a step, a call to write. */

const asks =
  /\b(experience|degree|knowledge|ability|able to|fluent|fluency|proficien\p{L}*|familiar|skills?|years?(?=['’]? (of|in|as|with|experience|post))|\d ?\+? years|understanding|qualification|qualified|certificate|certified|licen[cs]ed?|diploma|bachelor|gcse|teacher status|registration|registered with|comfortable|confident|background in|required|native|command of|willing|driving|sense of humour|interest in|have (worked|built|led|run|shipped)|erfahrung|kenntnisse|studium|ausbildung|abschluss|fähigkeit|deutsch|englisch|führerschein|bereitschaft|expérience|diplôme|maîtrise|connaissance|capacité|anglais|permis|habilitation|experiencia|conocimiento|titulación|grado|capacidad|inglés|dominio|carné|disponibilidad|ervaring|rijbewijs|experiência|conhecimento)|schein(?!\p{L})/iu;
/** "You have", "has shipped", "must be": said of a person, not of the work. */
const isSaidOfYou =
  /^(you(?!['’]?(ll|d)? (will|would|get|receive|work|join|report|be paid))(?!['’](ll|d)\b)|has|have|having|is|are|can|knows?|must|should|needs?|will (be|have)|would have|enjoys?|loves?|thinks?|speaks?|able|an? (natural|good|great|strong|genuine|keen|real|high|clean|current|full|valid|proven|relevant|eye|ear|head|love|passion|flair|degree)|high|comfortable|confident|curious|calm|kind|not afraid|happy to|willing|flexible|well[- ]organised|organised|patient|reliable|honest|punctual|du (bist|hast|kannst|sprichst)|sie (sind|haben|können|sprechen)|vous (êtes|avez|savez)|tienes|eres|sabes|je (bent|hebt|kunt)|jij (bent|hebt))(?!\p{L})/iu;
const gives =
  /\b(holidays?|vacation|annual leave|paid leave|parental leave|days of leave|sick pay|pension|insurance|medical|dental|assurance|counselling|bonus|salary|salaries|parking|gym|discount|allowance|flexible|flexitime|budget of|training budget|a budget for|shares|share options|stock options|equity|of the company|free |paid |half[- ]price|subsidised|stipend|401|tuition|day week|days off|promise|laptop|mentor|lunch|urlaub\p{L}*|gehalt(?!\p{L})|lohn(?!\p{L})|altersvorsorge|jobrad|jobticket|homeoffice|firmenwagen|rabatt|unbefristet|mutuelle|season ticket|tickets? restaurant|rtt|télétravail|13e mois|panier|vacaciones|seguro|salario|formación continua|descuento|alojamiento|vakantie|pensioen|férias|desconto)|\d ?% (match|bonus|of the)|^(we|wir|nous) (pay|give|offer|cover|contribute|match|zahlen|bieten|offrons)\b/iu;
const steps =
  /\b(call|interview|conversation|chat|screening|screen|take-home|exercise|assignment|trial|on-?site|presentation|references?|offer|cv|test|telefonat|gespräch|probearbeiten|schnupper|angebot|entretien|échange|rencontre|essai|llamada|entrevista|prueba|oferta|gesprek|proefdag|send us|coffee with|paid day|meet the)/iu;
const writes =
  /\b(apply|applications?|get in touch|tell (me|us)|write to|send (us|me)|send (a|your)|your (cv|résumé|resume)|drop (me|us)|email|ring|call (us|me)|contact|agenc(y|ies)|equal opportunit(y|ies)|(without|regardless of|irrespective of) (regard|race|age|disability)|discriminat\p{L}*|safeguarding|bewerbung|bewerben|unterlagen|candidature|postule[rz]?|envía|solicitud|solliciteer)(?!\p{L})|\S@\S/iu;
/** How duties begin: the bare verb, its -s, or its -ing. */
const verbs =
  'accompan|act|adapt|address|administer|advis|agre|analy[sz]|answer|appl|arrang|assess|assist|attend|audit|balanc|book|brief|bring|build|calculat|car|carr|challeng|chair|chas|check|clean|clos|coach|collaborat|collect|communicat|compil|complet|conduct|configur|contribut|control|convert|cook|coordinat|co-ordinat|creat|cut|debug|defin|deliver|deploy|design|develop|deput|diagnos|direct|document|draft|draw|driv|edit|enabl|encourag|enforc|ensur|enter|establish|evaluat|execut|explain|explor|facilitat|feed|file|fill|find|fit|fix|follow|forecast|foster|gather|generat|giv|greet|grow|guid|handl|help|hit|host|identif|implement|improv|influenc|inspect|install|interpret|introduc|investigat|invoic|issu|keep|launch|lead|learn|liais|list|listen|load|log|look|maintain|mak|manag|measur|mentor|migrat|monitor|mov|negotiat|observ|offer|open|operat|optimi[sz]|order|organi[sz]|overse|own|pack|pair|partner|perform|pick|plan|play|pour|precept|prepar|present|price|prioriti[sz]|process|produc|promot|propos|protect|prov|provid|pull|raise?|rais|reach|read|reconcil|record|recruit|reduc|repair|report|represent|research|resolv|respond|restock|review|run|sav|say|schedul|secur|sell|serv|set|shap|ship|show|solv|sort|spot|stay|steer|stock|supervis|suppl|support|take|tak|talk|teach|tell|test|track|train|translat|troubleshoot|turn|undertak|unload|updat|us|visit|walk|wash|watch|weld|welcom|work|writ';
const does = new RegExp(
  `^(?:you(?:['’]ll| will) |will |to )?(?:\\p{L}+ly )?(?:${verbs})(?:e|s|es|y|ies|ing|(\\p{L})\\1?ing)?(?= )|^\\p{L}{4,}ing(?= )`,
  'iu',
);
/** The infinitives and nouns that other languages begin with; in capitals, as they stand at a line's start. */
const doesElsewhere = /^\p{Lu}\p{L}+(?:ung|ieren|ion)(?!\p{L})|^\p{Lu}\p{Ll}+(?:er|ir|ar)(?= )/u;
/** Nouns for work: "acquisitions and disposals of", "Kontrolle der". */
const works = /^(?:\p{Ll}|\p{Lu})\p{Ll}+(?:ions?|als?|ment|ance)(?= (?:and|of|der|von|des|de|del)\b)/u;
const isWork =
  /^(you['’](ll|d)|you (will|would)|du wirst|vous (serez|allez)|(sie|du|vous|tu|je|jij|usted) (?!sind|bist|haben|hast|können|kannst|sprechen|sprichst|bringen|bringst|êtes|es|avez|as|savez|bent|hebt|kunt|tiene)\p{Ll}+(en|st|ez|t|es|a)(?!\p{L}))(?! (get|receive|have|be paid|earn|need|enjoy)(?!\p{L}))/iu;
const prose =
  /\b((we|wir|nous) (are|were|have|sind|haben|sommes)|we['’](re|ve)|founded|since (19|20)\d\d|seit (19|20)\d\d|depuis (19|20)\d\d|employees|mitarbeitende\p{L}*|mitarbeiter\p{L}*|our (mission|story|values|customers|clients|team)|family[- ]owned|not-for-profit)(?!\p{L})/iu;

const share = (texts: readonly string[], isOne: (text: string) => boolean): number =>
  texts.length === 0 ? 0 : texts.filter(isOne).length / texts.length;

export const isGift = (text: string): boolean => gives.test(text) || payIn(text) !== null;
export const isAsked = (text: string): boolean => asks.test(text) || isSaidOfYou.test(text);
export const isDuty = (text: string): boolean =>
  does.test(text) || doesElsewhere.test(text) || works.test(text) || isWork.test(text);
const demands =
  /^(must|you (must|need|have|should)|applicants? must|(a )?(driving|full|valid|current|clean) \p{L}+ licen[cs]e|experience (in|of|with))(?!\p{L})/iu;

/** "You'll pick orders", "Must be able to lift": what a line alone says that it is. */
export function linePurpose(text: string): 'responsibilities' | 'requirements' | 'benefits' | null {
  if (demands.test(text)) return 'requirements';
  if (isWork.test(text)) return 'responsibilities';
  return gives.test(text) ? 'benefits' : null;
}

export const callsToWrite = (text: string): boolean => writes.test(text);

/** How much of some lines says what. */
export interface Shares {
  readonly given: number;
  readonly asked: number;
  readonly done: number;
  readonly stepped: number;
  readonly written: number;
  readonly told: number;
}

export function sharesOf(texts: readonly string[]): Shares {
  return {
    given: share(texts, isGift),
    asked: share(texts, isAsked),
    done: share(texts, (text) => isDuty(text) && !isSaidOfYou.test(text)),
    stepped: share(texts, (text) => steps.test(text)),
    written: share(texts, callsToWrite),
    told: share(texts, (text) => prose.test(text)),
  };
}

/** How a heading is built says who it speaks of: "Our new colleague will", "Someone who", "In return". */
export interface Hints {
  readonly does: number;
  readonly asks: number;
  readonly gives: number;
  readonly steps: number;
  readonly tells: number;
}

const endsInWork =
  /(?<!\p{L})(will|you['’]ll|would|include[sd]?|includes|involves?|to|responsible for|areas? of work( will be)?|to do|doing|wirst du|werden sie|consiste)$/iu;
const endsInDemand =
  /(?<!\p{L})((should|must|will|do|can) (have|need|bring|be|possess)|someone who|somebody who|people who|person who|candidate who|have|had|need|bring|if you|you are|you have|mit|mitbringen|avez|êtes)$/iu;
const ofWork =
  /(?<!\p{L})(do|doing|done|work|working|days?|week|shift|role|job|tasks?|duties|mission|missions|challenges?|impact|helping|todo|to-do|aufgaben?|tun|alltag|quotidien|harás|trabajo|werk)(?!\p{L})/iu;
const ofYou =
  /(?<!\p{L})(who|you|you['’]re|yourself|someone|somebody|applicants?|candidates?|appointee|post ?holder|person|human|kind of|bring|need|needs|fit|thrive|succeed|success|sort of|attributes|du|dich|sie|vous|toi|tú|perfil|jij)(?!\p{L})/iu;
const ofUs =
  /(?<!\p{L})(we|us|our|give|giving|promise|return|thank|thanks|treats?|bribes?|rewards?|get|terms|conditions|remuneration|deal|look after|sweeten\p{L}*|why|extras|for you|in it|für (dich|sie|euch)|drin|pour (toi|vous)|gagnez|para ti|wir|uns|dafür|gegenleistung|nous|nosotros|cambio|wij|ons)(?!\p{L})/iu;
const ofSteps =
  /(?<!\p{L})(process|steps?|next|apply|joining|get in|path|route|journey|ablauf|weg|proceso|processus)(?!\p{L})/iu;

const ofJob =
  /(?<!\p{L})(role|job|post|position|vacancy|opportunity|project|stelle|rolle|poste|puesto|functie|vaga)(?!\p{L})/iu;

export function hintsOf(heading: string): Hints {
  const demand = endsInDemand.test(heading);
  return {
    does: (!demand && endsInWork.test(heading) ? 1.2 : 0) + (ofWork.test(heading) ? 0.6 : 0),
    asks: (demand ? 1.2 : 0) + (ofYou.test(heading) ? 0.4 : 0),
    gives: ofUs.test(heading) ? 0.4 : 0,
    steps: ofSteps.test(heading) ? 0.6 : 0,
    tells: ofJob.test(heading) ? 0.5 : 0,
  };
}

/** No list item begins so, or ends so: what stands above something. */
const leads =
  /^(not (required|essential)|nice to have|even better|what|how|why|who|where|was|wie|warum|wer|wen|womit|pourquoi|comment|ce (que|qui)|qui|qué|cómo|por qué|quién|lo que|wat|hoe|waarom|o que)(?!\p{L})|^[^,]*(?<!\p{L})(will|you['’]ll|who|to|have|had|should|would|must|include[sd]?|includes|involves?|if|if you|someone|need|bring|for|with|wir|wirst du|mit)$/iu;

export const leadsOn = (text: string): boolean =>
  leads.test(text.replace(/\s*(:|…|\.{3})$/, '')) && !/(?<!\.\.)[.;,!]$/.test(text);
