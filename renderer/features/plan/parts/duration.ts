import type { Words } from '../../../words/words.ts';

/** A length of time as one says it: "5 h 35 min". */
export function duration(minutes: number, t: Words): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return t('time.minutes', { rest });
  return rest === 0 ? t('time.hours', { hours }) : t('time.both', { hours, rest });
}
