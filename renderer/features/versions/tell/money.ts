import type { Pay } from '#domain/schemas/job.ts';
import { locale, type Words } from '../../../words/words.ts';

/** "£45,000"; without a currency the figure alone. */
export function moneyWords(amount: number, currency: string | null): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  return new Intl.NumberFormat(locale, {
    ...(currency === null ? {} : { style: 'currency', currency }),
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
}

/** "£45,000 to £55,000 a year". */
export function payWords({ from, to, currency, period }: Pay, t: Words): string {
  const money = (amount: number) => moneyWords(amount, currency);
  const range =
    from !== null && to !== null
      ? t('pay.range', { from: money(from), to: money(to) })
      : from !== null
        ? t('pay.from', { from: money(from) })
        : to !== null
          ? t('pay.upTo', { to: money(to) })
          : currency;
  return t(`pay.${period}`, { range });
}
