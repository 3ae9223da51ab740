import type { Pay } from '../../schemas/job.ts';

/** A pay range that a text states, and where in the text. */
export interface FoundPay {
  readonly pay: Pay;
  readonly start: number;
  readonly end: number;
}

const signs: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '€': 'EUR',
  $: 'USD',
  us$: 'USD',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  nz$: 'NZD',
  '₹': 'INR',
  '¥': 'JPY',
  zł: 'PLN',
  euro: 'EUR',
  euros: 'EUR',
};
const codes = 'GBP|EUR|USD|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|INR|JPY|SGD|ZAR|MXN|BRL|ILS|AED';

const currency = `(?:(?:us|au?|ca?|nz)\\$|[£€$₹¥]|zł|euros?\\b|(?:${codes})\\b)`;
const amount = `\\d{1,3}(?:[.,' ’]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?`;
const money = `(${currency})?\\s?(${amount})\\s?(k\\b)?\\s?(${currency})?`;
/** "$34/hr - $44/hr": what both ends say stands between them as well. */
const each = '(?:\\s?(?:/|per|an?)\\s?(?:hours?|hr|h|days?|weeks?|months?|years?|yr|annum)\\b)?';
const range = new RegExp(
  `(?:(from|(?:up )?to|ab|bis zu|bis|von|à partir de|jusqu'à|jusqu’à|desde|hasta|de|entre|between|zwischen)\\s+)?${money}(?:${each}\\s*(?:[-–—/]|to|bis|à|a|and|und|et|y|e|en|tot|until)\\s*${money})?`,
  'giu',
);

const periods: readonly (readonly [Pay['period'], RegExp])[] = [
  [
    'hour',
    /\b(an|per|a|each|pro|je|par|de l'|por|per|la)\s?(hour|stunde|heure|hora|uur|ora)|\bhourly|stündlich|\/\s?(h|hr|hour|std|heure|hora)\b|stundenlohn|\bp\.?h\.?\b|horaire/iu,
  ],
  [
    'day',
    /\b(a|per|pro|par|por|al)\s?(day|tag|jour|día)\b|\bdaily\b|day rate|\/\s?(day|tag|jour|día)\b|tagessatz|tjm|journalier/iu,
  ],
  ['week', /\b(a|per|pro|par|por|a la)\s?(week|woche|semaine|semana)\b|\bweekly\b|\/\s?(week|woche)\b/iu],
  [
    'month',
    /\b(a|per|pro|im|par|por|al|ao)\s?(month|monat|mois|mes|mês|maand|mese)(?!\p{L})|\bmonthly\b|monatlich|mensuel|mensual|\/\s?(month|monat|mois|mes)\b|monats/iu,
  ],
  [
    'year',
    /\b(a|per|pro|im|par|por|al|all')\s?(year|annum|jahr|an|año|ano|jaar|anno)(?!\p{L})|\bp\.?\s?a\.?(?![\p{L}])|annual|annually|yearly|jährlich|jahres|brutto\/jahr|annuel|\bbruts? annuels?|anual|\/\s?(year|yr|jahr|an|año)\b/iu,
  ],
];

/** The first pay range in a text; its currency must be said, and its period said or plain from its height. */
export function payIn(text: string): FoundPay | null {
  for (const match of text.matchAll(range)) {
    const found = payOf(match, text);
    if (found) return found;
  }
  return null;
}

const paid =
  /(?<!\p{L})(pay(?! for)|paid|salary|salaries|earn(ing)?s?|wages?|compensation|remuneration|rate|gehalt|lohn|verdienst|brutto|netto|vergüt\p{L}+|salaire|brut|net|rémunération|salario|sueldo|brutos?|retribución|salaris|bruto|remuneração|stipendio|lordi|doe|depending on experience|depending on your experience)(?!\p{L})/iu;
const notPaid =
  /(?<!\p{L})(budgets?|revenues?|turnover|portfolio|sales|funding|raised|bonus(es)?|commission|equity|allowance|stipend|sign(ing)?[- ]on|relocation|ote|on[- ]target|referral|spend|valued?|worth|assets|caseload|deals?|umsatz|budgetverantwortung|chiffre d'affaires|facturación|volum\p{L}+|prämie|prime|zuschuss|voucher|invest\p{L}*|contracts? of|projects? of)(?!\p{L})/iu;

/** Right before a sum for which nothing says the time. */
const isAnnounced =
  /(?<!\p{L})(we pay|(salary|pay|gehalt|salaire|salario)( of| is| von| de)?)\s*[:–—-]?\s*$/iu;

const grade = /^(grade|band|scale|spine|tier|level)(?!\p{L})/iu;

/** A sum that a line calls something else than pay, as "Referral bonus: £500" does. */
export function isOtherMoney(line: string): boolean {
  const label = /^([^:]{2,40}):\s/u.exec(line)?.[1];
  return (
    notPaid.test(line.split(/\d/)[0] ?? '') ||
    (label !== undefined && !paid.test(label) && !grade.test(label))
  );
}

/** What somebody may be paid for that time; five pounds a day is what the parking costs. */
const least: Readonly<Record<Pay['period'], number>> = {
  hour: 3,
  day: 30,
  week: 80,
  month: 250,
  year: 3_000,
};

function isLikely({ from, to, period }: Pay): boolean {
  const amount = to ?? from ?? 0;
  return amount >= least[period] && amount <= 5_000_000;
}

/** A paragraph with more of them is a price list. */
const mostSums = 20;

const gross = /gross|brutto|bruto|brut|net(to)?/giu;

/**
 * Pay that nothing announces: a range, or one amount for a time, in a sentence that speaks of pay. Many other sums stand
 * in postings, and a wrong one is worse than none.
 */
export function payInSentence(text: string): FoundPay | null {
  for (const match of [...text.matchAll(range)].slice(0, mostSums)) {
    const found = payOf(match, text);
    if (!found || !isLikely(found.pay)) continue;
    const before = /[^.!?;\n]*$/.exec(text.slice(0, found.start))?.[0] ?? '';
    const behind = /^(?:[^.!?;\n]|[.!?;](?!\s|$))*/.exec(text.slice(found.end))?.[0] ?? '';
    const next = behind.slice(0, 24).replace(/(?<!\p{L})(plus|and|with|\+|und|et|y)\s[\s\S]*/iu, '');
    if (notPaid.test(before) || notPaid.test(next)) continue;
    const sentence = text.slice(found.start - before.length, found.end + behind.length);
    const isRange = found.pay.from !== found.pay.to;
    const saysTime = first(sentence) !== null;
    // A line that says nothing else, as items of "We offer" do.
    const isBare = isRange ? sentence.length <= 60 : !/\p{L}{3,}/u.test(behind.replace(gross, ''));
    const standsAlone = isBare && !/[\p{L}\d]/u.test(before);
    const isPay = paid.test(sentence) || standsAlone;
    if (isPay && (isRange || saysTime || (isAnnounced.test(before) && found.pay.period === 'year')))
      return found;
  }
  return null;
}

function payOf(match: RegExpMatchArray, text: string): FoundPay | null {
  const [whole, opening, sign1, number1, k1, sign2, sign3, number2, k2, sign4] = match;
  const code = [sign1, sign2, sign3, sign4].find(Boolean);
  if (code === undefined || number1 === undefined) return null;
  const low = numberOf(number1, k1 ?? (number2 && k2 && Number(number1) < 1_000 ? k2 : undefined));
  const high = number2 === undefined ? null : numberOf(number2, k2);
  const start = match.index ?? 0;
  const period = periodOf(text, start, start + whole.length, high ?? low);
  if (!period || (high !== null && high < low)) return null;
  const upTo = /^((up )?to|bis|jusqu|hasta)/i.test(opening ?? '');
  const open = /^(from|ab|à partir|desde)/i.test(opening ?? '');
  return {
    pay: {
      from: upTo && high === null ? null : low,
      to: high ?? (open ? null : low),
      currency: signs[code.toLowerCase()] ?? code.toUpperCase(),
      period: period.name,
    },
    start: Math.min(start, period.start),
    end: Math.max(start + whole.trimEnd().length, period.end),
  };
}

/** "42,000", "42.000", "42 000", "42'000", "15.50", "42k". */
function numberOf(text: string, k: string | undefined): number {
  const digits = /[.,]\d{1,2}$/.test(text)
    ? `${text.slice(0, text.search(/[.,]\d{1,2}$/)).replace(/\D/g, '')}.${text.match(/\d{1,2}$/)?.[0]}`
    : text.replace(/\D/g, '');
  return Number(digits) * (k ? 1_000 : 1);
}

interface Period {
  readonly name: Pay['period'];
  readonly start: number;
  readonly end: number;
}

/** Right behind the amount, else anywhere in the line, else a year for what nobody is paid in less. */
function periodOf(text: string, start: number, end: number, height: number): Period | null {
  const behind = text.slice(end, end + 24);
  const found = first(behind);
  if (found) return { name: found.name, start, end: end + found.end };
  const line = text.slice(Math.max(0, start - 60), end + 60);
  const near = first(line);
  if (near) return { name: near.name, start, end };
  return height >= 15_000 && height < 2_000_000 ? { name: 'year', start, end } : null;
}

function first(text: string): { name: Pay['period']; end: number } | null {
  let best: { name: Pay['period']; at: number; end: number } | null = null;
  for (const [name, words] of periods) {
    const match = words.exec(text);
    if (match && (best === null || match.index < best.at))
      best = { name, at: match.index, end: match.index + match[0].length };
  }
  return best;
}
