/** What of a job a label can name; `title` is no fact but as often labelled. */
export type Label =
  | 'title'
  | 'location'
  | 'workMode'
  | 'employmentType'
  | 'pay'
  | 'applyBy'
  | 'starts'
  | 'openings'
  | 'reference'
  | 'department';

const labels: Readonly<Record<Label, string>> = {
  title:
    'job title|title|position|the position|the role|die stelle|le poste|el puesto|role|job|vacancy|post|post title|position title|stelle|stellenbezeichnung|jobtitel|berufsbezeichnung|poste|intitulé du poste|intitulé|titre|titre du poste|puesto|cargo|título|título del puesto|vacante',
  location:
    'location|locations|place|place of work|job location|work location|where|based in|base|office|offices|city|town|city/state|ort|orte|standort|standorte|arbeitsort|einsatzort|dienstort|lieu|lieux|lieu de travail|localisation|ville|ubicación|ubicaciones|lugar|lugares|lugar de trabajo|localidad|ciudad|localización|locatie|standplaats|werklocatie|local|localização|local de trabalho|sede|luogo di lavoro',
  workMode:
    'work mode|working model|work model|workplace|workplace type|workplace policy|remote|remote status|work arrangement|arbeitsform|arbeitsmodell|homeoffice|home-office|télétravail|mode de travail|organisation du travail|modalidad|modalidad de trabajo|forma de trabajo|teletrabajo|thuiswerken|smart working',
  employmentType:
    "employment type|employment|type|job type|contract|contract type|type of contract|hours|working pattern|working hours|position type|schedule|time type|status|anstellung|anstellungsart|beschäftigungsart|beschäftigung|vertragsart|arbeitszeit|vertrag|contrat|type de contrat|type d'emploi|temps de travail|contrato|tipo de contrato|tipo de empleo|jornada|dienstverband|soort contract|regime|tipo di contratto",
  pay: 'pay|pay range|salary|salary range|compensation|rate|day rate|hourly rate|wage|remuneration|package|gehalt|vergütung|gehaltsspanne|jahresgehalt|bezahlung|lohn|stundenlohn|salaire|rémunération|fourchette salariale|salaire annuel|tjm|salario|sueldo|retribución|rango salarial|banda salarial|base|base pay|base salary|pay rate|salaris|salarisindicatie|remuneração|salário|stipendio',
  applyBy:
    'apply by|closing date|closing|application deadline|deadline|applications close|closes|apply before|bewerben bis|bewerbungsfrist|bewerbungsschluss|frist|date limite|date limite de candidature|candidater avant|postuler avant|clôture des candidatures|fecha límite|plazo|plazo de solicitud|solicitar antes de|solicitudes hasta|cierre|application closing date|closing date and time|reageren vóór|reageren voor|reageer voor|solliciteren voor|sluitingsdatum|candidaturas até|prazo|scadenza',
  starts:
    'starts|start|start date|starting|starting date|beginn|eintritt|eintrittsdatum|startdatum|ab|arbeitsbeginn|début|date de début|prise de poste|date de prise de poste|inicio|comienzo|fecha de inicio|incorporación|fecha de incorporación|startdatum|início|data de início|data di inizio|stellenantritt|prise de fonction',
  openings:
    'openings|number of openings|vacancies|positions|number of positions|number of vacancies|number of posts|number of jobs|number of jobs available|number of positions available|offene stellen|anzahl|anzahl stellen|postes ouverts|postes à pourvoir|nombre de postes|vacantes|número de vacantes|plazas',
  reference:
    'reference|reference number|ref|ref no|job reference|job ref|job id|requisition|requisition id|requisition number|req|req id|req no|req number|job number|job req|vacancy reference|kennziffer|referenz|referenznummer|stellen-id|job-id|chiffre|référence|réf|référence du poste|referencia|ref|código|número de referencia',
  department:
    'department|dept|directorate|team|business unit|function|division|faculty|job family|abteilung|bereich|fachbereich|service|département|équipe|direction|departamento|equipo|área',
};

const named = new Map<string, Label>();
for (const [label, words] of Object.entries(labels)) {
  for (const word of words.split('|')) if (!named.has(word)) named.set(word, label as Label);
}

/** Labels of what a posting often says beside the text, and a job has no field for. */
const others =
  /^(company|employer|organi[sz]ation|reports to|reporting to|établissement|standort der firma|line manager|grade|level|seniority|posted|date posted|industry|travel|contact|website|web|e-?mail|phone|tel|visa|clearance|benefits|firma|arbeitgeber|unternehmen|vorgesetzter|berichtet an|ansprechpartner(in)?|telefon|entgeltgruppe|eingruppierung|branche|entreprise|employeur|société|rattachement|secteur|téléphone|contact|empresa|reporta a|sector|teléfono|contacto|salary period|job grade|type of (role|post)|interview dates?|interviews?|worker type|employer type|ir35|duration|ote|on[- ]target earnings|shifts?|responsible (to|for)|uren|uren per week|horário|from|to|cc|sent|date|subject|von|an|gesendet|betreff|de|à|objet|envoyé|para|asunto|enviado)$/iu;

/** The label's meaning, by its words alone. */
export function labelOf(text: string): Label | null {
  return named.get(normal(text)) ?? null;
}

/** Whether the words are such as label a line of facts, without a field for them here. */
export function isOtherLabel(text: string): boolean {
  return others.test(normal(text));
}

function normal(text: string): string {
  return text
    .toLocaleLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[\s:.*#]+$/u, '')
    .trim();
}
