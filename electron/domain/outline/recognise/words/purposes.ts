import type { Section } from '../../../schemas/section.ts';

type Purpose = Section['purpose'];

/**
 * What headings say, in English, German, French and Spanish. The first that fits holds: "Requirements and skills" asks,
 * "How we assess skills" assesses.
 */
const headings: readonly (readonly [Purpose, RegExp])[] = [
  [
    'stages',
    /\b(assess(ed|ment)?|hiring process|interview(s|ing)? (process|steps|stages|plan)|recruitment process|recruiting process|selection (process|procedure|steps)|application process|process steps|how (we|do we) (hire|choose|select|interview)|our process|what happens next|next steps?|the process|hiring steps|sollicitatieprocedure|processo (de seleção|seletivo|di selezione)|(iter|fasi) di selezione|hoe nu verder|bewerbungs(prozess|ablauf|verfahren)|auswahl(prozess|verfahren)|einstellungsverfahren|so geht('s| es) weiter|wie geht('s| es) weiter|ablauf (der|deiner|ihrer) bewerbung|nächste schritte|processus de (recrutement|sélection)|étapes (du|de) (recrutement|processus)|déroulement du recrutement|(les )?étapes|proceso de (selección|contratación)|cómo (seleccionamos|es el proceso)|etapas|siguientes pasos)\b/iu,
  ],
  [
    'overview',
    /\b(about the (role|job|position|post|opportunity)|what (is|'s) (it|this (job|role)) about|what the (job|role) is about|the project|over de functie|sobre a (função|vaga))\b/iu,
  ],
  [
    'responsibilities',
    /\b((essential|main|key|primary|core|principal) (duties|responsibilities|tasks|functions|accountabilities|job functions)|what (will|would|do|are) you (be )?(do|doing|work|working)( on)?|what you would do|what (will|would|do) i (be )?(do|doing|work|working)( on)?|what you would be doing)\b/iu,
  ],
  [
    'skills',
    /\b((which|what) (specific |key |technical )?skills|specific skills|desired skills and experience|welche (fähigkeiten|kenntnisse|kompetenzen)|quelles compétences|qué (habilidades|competencias))\b/iu,
  ],
  [
    'benefits',
    /\b(benefits?|perks?|we (can )?offer|what('|’)?s in it for (you|me)|you('|’)?(ll| will) (get|receive|enjoy)|what('|’)?s on offer|on offer|the (good stuff|deal)|good stuff|money|pay|why (join|work|you('|’)ll|us)|rewards?|compensation|remuneration|what you('|’)?ll (get|find|enjoy|receive)|what you (get|find)|what (we|you)('|’)?(ll)? (give|provide|get)( you)?|our offer|salary and benefits|package|goodies|our promise|practicalities|lo que damos|(das )?(kannst du|können sie) (von uns )?erwarten|wir bieten|unser dank|was wir (dir |ihnen )?bieten|das bieten wir|unser angebot|deine vorteile|ihre vorteile|vorteile|benefits|darauf (kannst|dürfen)|das erwartet (dich|sie) bei uns|nous (vous )?(offrons|proposons)|ce que nous (vous )?(offrons|proposons)|avantages|rémunération|pourquoi nous rejoindre|(qué )?(te |le )?ofrecemos|beneficios|ventajas|lo que ofrecemos|wat (bieden wij|wij bieden|krijg je)( jou| je)?|wij bieden( jou| je)?|dit bieden wij|arbeidsvoorwaarden|(o que )?oferecemos|benefícios|vantagens|(cosa )?offriamo|benefit)\b/iu,
  ],
  [
    'requirements',
    /\b(requirements?|required|(might|may) be a (good |great |strong )?(fit|match)|a (good|great|strong) (fit|match)|stand out|great if( you)?|love (it )?if|even better|what (do|will) i need|what it takes|what we need|what we('|’)?re (after|hoping for)|extra points|nice extras|brownie points|wünschen wir uns( von (dir|ihnen))?|lo que pedimos|pedimos|qualifications?|what (you|we)('|’)?(ll| will)? (bring|need|have|are looking for|look for|expect)|you('|’)?(ll| will)? (bring|have|need)|you have|who you are|who we('|’)?re looking for|who we are looking for|looking for|about you|your (profile|background|experience|skills)|must[- ]haves?|nice[- ]to[- ]haves?|nice to have|bonus( points)?|preferred|desirable|desired|essential|essentials|person specification|candidate profile|the (ideal|successful) candidate|ideal candidate|experience|education|you should have|we (expect|require)|profile|plus points|it('|’)?s a plus|(would be )?a plus|eligibility|prerequisites|skills (and|&) (experience|qualifications?)|(technical )?skills required|anforderungen|anforderungsprofil|(dein|ihr|unser) profil|profil|qualifikation(en)?|das bringst du mit|das kannst du|das können sie|das bringen sie mit|was du mitbringst|was sie mitbringen|du bringst mit|sie bringen mit|voraussetzungen|wir erwarten|wen wir suchen|von vorteil|wünschenswert|idealerweise|(votre )?profil( recherché)?|prérequis|exigences|vous (avez|êtes)|qualifications requises|ce que nous recherchons|expérience|formation|atouts?|les plus|serait un plus|requisitos|(tu |su )?perfil|qué buscamos|buscamos|lo que necesitas|qué necesitas|experiencia|formación|se valorará|valorable|deseable|imprescindible|wat (vragen|verwachten|zoeken) (wij|we)( van jou| van je)?|wij (vragen|zoeken)|wat (breng|neem) (je|jij) mee|wie ben jij|(jouw |je )?profiel|functie-?eisen|pré|requisiti|(il tuo )?profilo|cosa cerchiamo|valoriza-se|valorizamos|quem procuramos|o teu perfil)\b/iu,
  ],
  [
    'skills',
    /\b(skills?|competenc(y|ies|es)|tech(nology)? stack|technologies|our stack|toolbox|toolkit|kompetenzen|kenntnisse|fähigkeiten|fertigkeiten|compétences|savoir-faire|habilidades|competencias|conocimientos|aptitudes)\b/iu,
  ],
  [
    'responsibilities',
    /\b(responsibilit(y|ies)|responsible for|duties|tasks|what you('|’)?(ll| will)? (do|be doing|work on|own|deliver)|what you do|you('|’)?ll(?! (get|receive|enjoy|need|have|find|bring|love))|you will(?! (get|receive|enjoy|need|have|find|bring|love))|your (role|tasks|mission|responsibilities|day|impact|work)|day[- ]to[- ]day|a (typical )?day|accountabilit(y|ies)|in this role|job duties|key (activities|tasks|duties|result areas)|what's the job|dein job|ihr job|vos (principales )?(missions|tâches|responsabilités)|tus (principales )?(funciones|tareas)|main (activities|tasks|duties)|scope of work|deliverables|(how )?you('|’)?ll contribute|aufgaben(gebiete?|bereiche?|schwerpunkte?|profil)?|tätigkeiten|das machst du|das erwartet (dich|sie)|was (dich|sie) erwartet|deine rolle|verantwortung|missions?|(vos )?responsabilités|tâches|(vos )?activités|ce que vous ferez|vous serez|vous allez|au quotidien|responsabilidades|funciones|tareas|tus funciones|qué harás|lo que harás|tu misión|misión|(wat )?ga (je|jij) doen|(je|jouw|de)?\s?(taken|werkzaamheden)|wat doe (je|jij)|responsabilidades|funções|tarefas|o que vais fazer|mansioni|responsabilità|compiti|cosa farai)\b/iu,
  ],
  [
    'brief',
    /\b(job brief|brief|tl;?dr|in short|in a nutshell|descriptif du poste|(main |overall )?(purpose|aims?|objectives?) of (the |this )?(job|role|post|position|assignment)|(main |job |role )purpose|job (summary|purpose|description)|role (summary|purpose|description)|purpose of the (role|job|post)|position summary|summary|kurzbeschreibung|zusammenfassung|stellenbeschreibung|résumé du poste|en bref|description du poste|resumen|descripción del puesto)\b/iu,
  ],
  [
    'organisation',
    /\b(about (us|the (company|team|organi[sz]ation|business|charity|school|client|employer|firm|trust|practice|service))|who (we are|are we)|working (for|at) (us|our)|our organi[sz]ation|our (company|story|mission|values|culture|client|team)|the (company|team|firm|practice|studio|school|charity|organi[sz]ation|trust|client)|meet the team|company (overview|description|profile)|über uns|wir über uns|das sind wir|wer sind wir|wer wir sind|das unternehmen|unser unternehmen|unser team|wer sind wir|à propos( de nous)?|qui sommes[- ]nous|l('|’)entreprise|notre (entreprise|équipe|société)|l('|’)équipe|sobre nosotros|quiénes somos|la empresa|nuestra empresa|nuestro equipo|acerca de|(descripción de|sobre) la empresa|over ons|wie (zijn wij|wij zijn|we zijn)|over (de organisatie|het bedrijf)|sobre nós|quem somos|a empresa|chi siamo|l'azienda)\b/iu,
  ],
  [
    'overview',
    /\b(overview|what does an? .+ do|about the (role|job|position|post|opportunity)|the (role|position|opportunity|post|vacancy)|introduction|intro|context|background|role overview|überblick|übersicht|die stelle|die rolle|zur stelle|einleitung|le poste|votre rôle|présentation|contexte|el puesto|la posición|el rol|descripción general|visión general|presentación)\b/iu,
  ],
  [
    'other',
    /\b(how to apply|apply( now)?|applications?|to apply|contact|equal opportunit(y|ies)|diversity|further information|additional information|more information|other information|key facts|at a glance|details|job details|notes?|disclaimer|privacy|location|(physical|mental) demands|work(ing)? (environment|conditions)|eeo( statement)?|behaviours?|certifications?|accreditations?|safeguarding|bewerbung|bewirb dich|kontakt|interessiert|jetzt bewerben|weitere informationen|sonstiges|auf einen blick|eckdaten|(pour )?postuler|candidature|comment postuler|contactez|informations?( complémentaires| pratiques)?|autres?|divers|cómo (aplicar|postular|solicitar)|solicitud(es)?|contacto|información adicional|otros?|datos)\b/iu,
  ],
];

const nice =
  /\b(nice[- ]to[- ]haves?|bonus( points)?|preferred|desirable|desired|(would be |is )?a (big |strong |definite )?plus|an advantage|advantageous|ideally|beneficial|not (essential|required)|optional|von vorteil|wünschenswert|idealerweise|gerne auch|ein plus|optional|de préférence|souhaité(e|s|es)?|idéalement|serait un plus|(est |sont )?un (vrai )?(plus|atout)|apprécié(e|s|es)?|les plus|se valorará|valorable|deseable|se valora|es un plus|idealmente|een pré|pré|pluspunt(en)?|is een plus|valoriza-se|preferencial|costituisce titolo preferenziale|gradito|(is|are|be) (very )?(helpful|useful|welcome|appreciated|an? (real |big |great )?(bonus|asset|extra)))\b/iu;

/** JavaScript's \b knows English letters alone: others become such, for the comparison only. */
export function plainLetters(text: string): string {
  return text.normalize('NFC').replace(/[’‘]/g, "'");
}

const niceHeading =
  /\b(extra points|nice extras|brownie points|great if( you)?|even better( if( you)?)?|stand out|pre)\b/iu;

/** Whether a heading says that what is below it is wished for and not asked. */
export function isNiceHeading(text: string): boolean {
  return isNice(text) || unicode(niceHeading).test(plainLetters(text));
}

/** Whether words say that something is wished for and not asked. */
export function isNice(text: string): boolean {
  const said = plainLetters(text);
  return unicode(nice).test(said) && !unicode(asked).test(said);
}

/** "Degree required, MBA preferred" asks all the same. */
const asked =
  /\b((?<!not )(required|essential|mandatory)|zwingend|indispensable|obligatoire|imprescindible)\b/iu;

const made = new Map<RegExp, RegExp>();

/** The same with word ends that know accents. */
function unicode(words: RegExp): RegExp {
  const known = made.get(words);
  if (known) return known;
  const inner = words.source.replace(/^\\b/, '').replace(/\\b$/, '');
  const result = new RegExp(`(?<![\\p{L}\\p{N}])${inner}(?![\\p{L}\\p{N}])`, 'iu');
  made.set(words, result);
  return result;
}

/** Longer than any heading; what a whole paragraph says is not asked here. */
const longestHeading = 300;

/** What a heading's words say its section is for; null when they say nothing. */
export function purposeOf(heading: string): Purpose | null {
  return telling(heading)?.purpose ?? null;
}

/** Whole headings, too common within others to look for there. */
const whole: readonly (readonly [Purpose, RegExp])[] = [
  ['responsibilities', /^(the job|the work|your job|job|work|poste)$/iu],
  ['requirements', /^(you|du|sie|vous|tú|pre)$/iu],
  ['brief', /^(purpose|description|objectives?|aim)$/iu],
  ['benefits', /^(we|wir|nous|conditions|why \p{L}[\p{L}\d&.'-]*)$/iu],
];

/** "About Tidewater": a company by its name. */
const named = /^(?:[Aa]bout|[Ll]ife at|[Üü]ber|[Àà] propos de|[Ss]obre|[Oo]ver) \p{Lu}[\p{L}\d&.' -]{1,40}$/u;

/** What a heading's words say, and how much of it they are. */
export function telling(heading: string): { purpose: Purpose; share: number } | null {
  if (heading.length > longestHeading) return null;
  const text = plainLetters(heading).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const entire = whole.find(([, words]) => words.test(text));
  if (entire) return { purpose: entire[0], share: 1 };
  for (const [purpose, words] of headings) {
    const all = text.match(new RegExp(unicode(words), 'giu'));
    if (all) return { purpose, share: all.join('').length / text.length };
  }
  return named.test(text) ? { purpose: 'organisation', share: 1 } : null;
}

const item =
  /\b(experience|knowledge|expertise|degree|skills?|ability|erfahrung|kenntnisse|expérience|connaissance|experiencia|conocimiento)s? (as|with|in|of|to|mit|in|als|en|avec|de|con|como)\b/iu;

/** Whether words that nothing sets off from the text are a heading all the same. */
export function isPlainHeading(text: string): boolean {
  const told = telling(text);
  const words = text.split(/\s+/).length;
  // "A qualification in law" is one of them, "A typical day" heads many.
  if (/^(an?|any|some|eine?|une?|una?)\s/iu.test(text) && (told?.share ?? 0) < 0.8) return false;
  return (
    told !== null && told.share >= 0.35 && words <= 8 && !/[.;,]$/.test(text) && !unicode(item).test(text)
  );
}
