import type { Pay } from '#domain/schemas/job.ts';

/** "13 November 2026", in the words of a locale. */
export function dayText(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** "£45,000 – 55,000"; an open end is left open. */
export function payText(
  pay: Pay,
  locale: string,
  words: { from: (amount: string) => string; upTo: (amount: string) => string },
): string {
  const whole = [pay.from, pay.to].every((amount) => amount === null || Number.isInteger(amount));
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: pay.currency,
    maximumFractionDigits: whole ? 0 : 2,
    minimumFractionDigits: whole ? 0 : 2,
  });
  if (pay.from !== null && pay.to !== null) return format.formatRange(pay.from, pay.to);
  if (pay.from !== null) return words.from(format.format(pay.from));
  return pay.to === null ? '' : words.upTo(format.format(pay.to));
}

/** An amount as one types it: "45,000", "45.000", "45k"; null where nothing is typed, undefined where it is no amount. */
export function typedAmount(text: string, locale: string): number | null | undefined {
  const bare = text.replace(/[\s\u00a0\u202f'’]/g, '');
  if (bare === '') return null;
  const [, digits = '', thousand] = /^([\d.,]+)(k?)$/i.exec(bare) ?? [];
  const decimal =
    new Intl.NumberFormat(locale).formatToParts(1.5).find((part) => part.type === 'decimal')?.value ?? '.';
  // Groups of three are thousands, whichever sign the locale puts between them.
  const plain = /^\d{1,3}([.,]\d{3})+$/.test(digits)
    ? digits.replace(/[.,]/g, '')
    : digits.replaceAll(decimal === ',' ? '.' : ',', '').replace(decimal, '.');
  if (!/^\d+(\.\d+)?$/.test(plain)) return undefined;
  const amount = Number(plain) * (thousand ? 1_000 : 1);
  return amount <= 1_000_000_000 ? amount : undefined;
}

/** The amount as one would type it. */
export function amountText(amount: number | null, locale: string): string {
  return amount === null ? '' : new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(amount);
}

const currencies = [
  ...[
    'EUR',
    'GBP',
    'USD',
    'CHF',
    'SEK',
    'NOK',
    'DKK',
    'PLN',
    'CZK',
    'HUF',
    'RON',
    'BGN',
    'ISK',
    'TRY',
    'UAH',
  ],
  ...[
    'CAD',
    'MXN',
    'BRL',
    'ARS',
    'CLP',
    'COP',
    'AUD',
    'NZD',
    'JPY',
    'CNY',
    'HKD',
    'SGD',
    'KRW',
    'INR',
    'IDR',
  ],
  ...['MYR', 'PHP', 'THB', 'VND', 'AED', 'SAR', 'ILS', 'EGP', 'NGN', 'KES', 'ZAR'],
];

/** Currencies by code and name; `current` is among them even when it is a rare one. */
export function currencyChoices(current: string, locale: string): { id: string; text: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  const codes = currencies.includes(current) ? currencies : [current, ...currencies];
  return codes.map((code) => ({ id: code, text: `${code}  ${names.of(code) ?? ''}` }));
}

const euro = new Set('AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' '));
const byRegion: Readonly<Record<string, string>> = {
  ...{ GB: 'GBP', US: 'USD', CH: 'CHF', SE: 'SEK', NO: 'NOK', DK: 'DKK', PL: 'PLN', CZ: 'CZK', CA: 'CAD' },
  ...{ AU: 'AUD', NZ: 'NZD', IN: 'INR', JP: 'JPY', BR: 'BRL', MX: 'MXN', ZA: 'ZAR' },
};

/** The currency to begin with: that of the document's region, else of the user's. */
export function likelyCurrency(language: string, locale: string): string {
  for (const tag of [language, locale]) {
    const region = new Intl.Locale(tag).maximize().region ?? '';
    const currency = euro.has(region) ? 'EUR' : byRegion[region];
    if (currency) return currency;
  }
  return 'EUR';
}
