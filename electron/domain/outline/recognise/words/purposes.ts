import type { Section } from '../../../schemas/section.ts';

type Purpose = Section['purpose'];

/**
 * What headings say, in English, German, French and Spanish. The first that fits holds: "Requirements and skills" asks,
 * "How we assess skills" assesses.
 */
const headings: readonly (readonly [Purpose, RegExp])[] = [
  [
    'stages',
    /\b(assess(ed|ment)?|hiring process|interview(s|ing)? (process|steps|stages|plan)|recruitment process|recruiting process|selection (process|procedure|steps)|application process|process steps|how (we|do we) (hire|choose|select|interview)|our process|what happens next|next steps|the process|bewerbungs(prozess|ablauf|verfahren)|auswahl(prozess|verfahren)|einstellungsverfahren|so geht es weiter|wie geht es weiter|ablauf (der|deiner|ihrer) bewerbung|nächste schritte|processus de (recrutement|sélection)|étapes (du|de) (recrutement|processus)|déroulement du recrutement|(les )?étapes|proceso de (selección|contratación)|cómo (seleccionamos|es el proceso)|etapas|siguientes pasos)\b/iu,
  ],
  [
    'overview',
    /\b(about the (role|job|position|post|opportunity)|what (is|'s) (it|this (job|role)) about|what the (job|role) is about)\b/iu,
  ],
  [
    'responsibilities',
    /\b((essential|main|key|primary|core|principal) (duties|responsibilities|tasks|functions|accountabilities|job functions)|what (will|would|do|are) you (be )?(do|doing|work|working)( on)?|what you would do)\b/iu,
  ],
  [
    'skills',
    /\b((which|what) (specific |key |technical )?skills|specific skills|welche (fähigkeiten|kenntnisse|kompetenzen)|quelles compétences|qué (habilidades|competencias))\b/iu,
  ],
  [
    'benefits',
    /\b(benefits?|perks?|we (can )?offer|what('|’)?s in it for you|why (join|work|you('|’)ll|us)|rewards?|compensation|remuneration|what you('|’)?ll (get|find|enjoy|receive)|what you (get|find)|our offer|salary and benefits|package|goodies|wir bieten|unser dank|was wir (dir |ihnen )?bieten|das bieten wir|unser angebot|deine vorteile|ihre vorteile|vorteile|benefits|darauf (kannst|dürfen)|das erwartet (dich|sie) bei uns|nous (vous )?(offrons|proposons)|ce que nous (vous )?(offrons|proposons)|avantages|rémunération|pourquoi nous rejoindre|(qué )?(te |le )?ofrecemos|beneficios|ventajas|lo que ofrecemos)\b/iu,
  ],
  [
    'requirements',
    /\b(requirements?|required|qualifications?|what (you|we)('|’)?(ll| will)? (bring|need|have|are looking for|look for|expect)|you('|’)?(ll| will)? (bring|have|need)|you have|who you are|who we('|’)?re looking for|who we are looking for|looking for|about you|your (profile|background|experience|skills)|must[- ]haves?|nice[- ]to[- ]haves?|nice to have|bonus( points)?|preferred|desirable|desired|essential|essentials|person specification|candidate profile|the (ideal|successful) candidate|ideal candidate|experience|education|you should have|we (expect|require)|profile|plus points|it('|’)?s a plus|(would be )?a plus|eligibility|prerequisites|skills (and|&) (experience|qualifications?)|(technical )?skills required|anforderungen|anforderungsprofil|(dein|ihr|unser) profil|profil|qualifikation(en)?|das bringst du mit|das kannst du|das können sie|das bringen sie mit|was du mitbringst|was sie mitbringen|du bringst mit|sie bringen mit|voraussetzungen|wir erwarten|wen wir suchen|von vorteil|wünschenswert|idealerweise|(votre )?profil( recherché)?|prérequis|exigences|vous (avez|êtes)|qualifications requises|ce que nous recherchons|expérience|formation|atouts?|les plus|serait un plus|requisitos|(tu |su )?perfil|qué buscamos|buscamos|lo que necesitas|qué necesitas|experiencia|formación|se valorará|valorable|deseable|imprescindible)\b/iu,
  ],
  [
    'skills',
    /\b(skills?|competenc(y|ies|es)|tech(nology)? stack|technologies|our stack|toolbox|toolkit|kompetenzen|kenntnisse|fähigkeiten|fertigkeiten|compétences|savoir-faire|habilidades|competencias|conocimientos|aptitudes)\b/iu,
  ],
  [
    'responsibilities',
    /\b(responsibilit(y|ies)|duties|tasks|what you('|’)?(ll| will)? (do|be doing|work on|own|deliver)|what you do|you('|’)?ll|you will|your (role|tasks|mission|responsibilities|day|impact|work)|day[- ]to[- ]day|a (typical )?day|accountabilit(y|ies)|in this role|job duties|key (activities|tasks|duties|result areas)|what's the job|dein job|ihr job|vos (principales )?(missions|tâches|responsabilités)|tus (principales )?(funciones|tareas)|main (activities|tasks|duties)|scope of work|deliverables|aufgaben|aufgabengebiet|aufgabenbereich|tätigkeiten|das machst du|das erwartet (dich|sie)|was (dich|sie) erwartet|deine rolle|verantwortung|missions?|(vos )?responsabilités|tâches|(vos )?activités|ce que vous ferez|vous serez|vous allez|au quotidien|responsabilidades|funciones|tareas|tus funciones|qué harás|lo que harás|tu misión|misión)\b/iu,
  ],
  [
    'brief',
    /\b(job brief|brief|descriptif du poste|(main |overall )?purpose of (the )?(job|role|post|position)|(main |job |role )purpose|job (summary|purpose|description)|role (summary|purpose|description)|purpose of the (role|job|post)|position summary|summary|kurzbeschreibung|zusammenfassung|stellenbeschreibung|résumé du poste|en bref|description du poste|resumen|descripción del puesto)\b/iu,
  ],
  [
    'organisation',
    /\b(about (us|the (company|team|organi[sz]ation|business|charity|school|client))|who we are|our (company|story|mission|values|culture|client|team)|the (company|team)|meet the team|company (overview|description|profile)|über uns|wir über uns|wer wir sind|das unternehmen|unser unternehmen|unser team|wer sind wir|à propos( de nous)?|qui sommes[- ]nous|l('|’)entreprise|notre (entreprise|équipe|société)|l('|’)équipe|sobre nosotros|quiénes somos|la empresa|nuestra empresa|nuestro equipo|acerca de)\b/iu,
  ],
  [
    'overview',
    /\b(overview|what does an? .+ do|about the (role|job|position|post|opportunity)|the (role|position|opportunity|post|vacancy)|introduction|intro|role overview|überblick|übersicht|die stelle|die rolle|zur stelle|einleitung|le poste|votre rôle|présentation|contexte|el puesto|la posición|el rol|descripción general|visión general|presentación)\b/iu,
  ],
  [
    'other',
    /\b(how to apply|apply( now)?|applications?|to apply|contact|equal opportunit(y|ies)|diversity|further information|additional information|more information|other information|key facts|at a glance|details|job details|notes?|disclaimer|privacy|location|bewerbung|bewirb dich|kontakt|interessiert|jetzt bewerben|weitere informationen|sonstiges|auf einen blick|eckdaten|(pour )?postuler|candidature|comment postuler|contactez|informations?( complémentaires| pratiques)?|autres?|divers|cómo (aplicar|postular|solicitar)|solicitud(es)?|contacto|información adicional|otros?|datos)\b/iu,
  ],
];

const nice =
  /\b(nice[- ]to[- ]haves?|bonus( points)?|preferred|desirable|desired|(would be |is )?a (big |strong |definite )?plus|an advantage|advantageous|ideally|beneficial|not (essential|required)|optional|von vorteil|wünschenswert|idealerweise|gerne auch|ein plus|optional|de préférence|souhaité(e|s|es)?|idéalement|serait un plus|(est |sont )?un (vrai )?(plus|atout)|apprécié(e|s|es)?|les plus|se valorará|valorable|deseable|se valora|es un plus|idealmente)\b/iu;

/** JavaScript's \b knows English letters alone: others become such, for the comparison only. */
export function plainLetters(text: string): string {
  return text.normalize('NFC').replace(/[’‘]/g, "'");
}

/** Whether words say that something is wished for and not asked. */
export function isNice(text: string): boolean {
  return unicode(nice).test(plainLetters(text));
}

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

/** What a heading's words say its section is for; null when they say nothing. */
export function purposeOf(heading: string): Purpose | null {
  return telling(heading)?.purpose ?? null;
}

/** Whole headings, too common within others to look for there. */
const whole: readonly (readonly [Purpose, RegExp])[] = [
  ['responsibilities', /^(the job|the work|your job|job|work)$/iu],
  ['requirements', /^(you|du|sie|vous|tú)$/iu],
  ['benefits', /^(we|wir|nous)$/iu],
];

/** "About Tidewater": a company by its name. */
const named = /^(about|über|à propos de|sobre) \p{Lu}[\p{L}\d&.' -]{1,40}$/u;

/** What a heading's words say, and how much of it they are. */
export function telling(heading: string): { purpose: Purpose; share: number } | null {
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
  return (
    told !== null && told.share >= 0.35 && words <= 8 && !/[.;,]$/.test(text) && !unicode(item).test(text)
  );
}
