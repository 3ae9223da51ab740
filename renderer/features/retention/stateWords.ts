import type { ClockRow } from '#contract/erasure.ts';
import { dayOf } from '#domain/erasure/due.ts';
import { longDay } from '../../words/days.ts';
import type { Words } from '../../words/words.ts';

/** How somebody stands by their clocks, in words. */
export function stateWords(row: ClockRow, t: Words, today = dayOf(Date.now())): string {
  const { state, eraseBy, keepUntil, consentUntil } = row;
  switch (state) {
    case 'due':
      return eraseBy === today ? t('state.dueToday') : t('state.due', { day: longDay(eraseBy) });
    case 'consent':
      return t('state.consent', { day: longDay(consentUntil) });
    case 'kept': {
      const kept = t('state.kept', { day: longDay(keepUntil) });
      // Two clocks that contradict each other are worth a word.
      const isPast = eraseBy !== null && eraseBy <= today;
      return isPast ? `${kept}; ${t('keptDue', { day: longDay(eraseBy) })}` : kept;
    }
    case 'soon':
    case 'later':
      return t(`state.${state}`, { day: longDay(eraseBy) });
    default:
      return t(`state.${state}`);
  }
}
