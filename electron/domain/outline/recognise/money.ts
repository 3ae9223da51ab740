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
const range = new RegExp(
  `(?:(from|up to|ab|bis zu|bis|von|à partir de|jusqu'à|jusqu’à|desde|hasta|de|entre|between|zwischen)\\s+)?${money}(?:\\s*(?:[-–—/]|to|bis|à|a|and|und|et|y|until)\\s*${money})?`,
  'giu',
);

const periods: readonly (readonly [Pay['period'], RegExp])[] = [
  [
    'hour',
    /\b(an|per|a|each|pro|je|par|de l'|por|la)\s?(hour|stunde|heure|hora)|\bhourly|stündlich|\/\s?(h|hr|hour|std|heure|hora)\b|stundenlohn|\bp\.?h\.?\b|horaire/iu,
  ],
  [
    'day',
    /\b(a|per|pro|par|por|al)\s?(day|tag|jour|día)\b|\bdaily\b|day rate|\/\s?(day|tag|jour|día)\b|tagessatz|tjm|journalier/iu,
  ],
  ['week', /\b(a|per|pro|par|por|a la)\s?(week|woche|semaine|semana)\b|\bweekly\b|\/\s?(week|woche)\b/iu],
  [
    'month',
    /\b(a|per|pro|im|par|por|al)\s?(month|monat|mois|mes)\b|\bmonthly\b|monatlich|mensuel|mensual|\/\s?(month|monat|mois|mes)\b|monats/iu,
  ],
  [
    'year',
    /\b(a|per|pro|im|par|por|al)\s?(year|annum|jahr|an|año)\b|\bp\.?\s?a\.?(?![\p{L}])|annual|annually|yearly|jährlich|jahres|brutto\/jahr|annuel|\bbruts? annuels?|anual|\/\s?(year|yr|jahr|an|año)\b/iu,
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

function payOf(match: RegExpMatchArray, text: string): FoundPay | null {
  const [whole, opening, sign1, number1, k1, sign2, sign3, number2, k2, sign4] = match;
  const code = [sign1, sign2, sign3, sign4].find(Boolean);
  if (code === undefined || number1 === undefined) return null;
  const low = numberOf(number1, k1 ?? (number2 && k2 && Number(number1) < 1_000 ? k2 : undefined));
  const high = number2 === undefined ? null : numberOf(number2, k2);
  const start = match.index ?? 0;
  const period = periodOf(text, start, start + whole.length, high ?? low);
  if (!period || (high !== null && high < low)) return null;
  const upTo = /^(up to|bis|jusqu|hasta)/i.test(opening ?? '');
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
