import type { SourceState } from '#contract/importPeople.ts';
import { dayOf, dayOrders, type DayOrder as Order } from '#domain/candidates/import/dates.ts';
import { call } from '../../../api/client.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { locale, useWords } from '../../../words/words.ts';
import type { Show } from '../useImport.ts';
import styles from './files.module.css';

/** Asks which figure of a day is the month, where the file has days that could be either. */
export function DayOrder({ source, show }: { source: SourceState; show: Show }) {
  const t = useWords('importPeople');
  const { id, dayOrder, openDay } = source;
  if (openDay === null) return null;
  return (
    <div className={dayOrder === null ? styles.asked : undefined}>
      <Choice<Order | ''>
        label={t(dayOrder === null ? 'dayOrder.ask' : 'dayOrder.label', { day: openDay })}
        choices={dayOrders.map((order) => ({ id: order, text: inWords(openDay, order) }))}
        value={dayOrder ?? ''}
        onChange={(order) => {
          if (order !== '') void show(call('importPeople:order', { source: id, order }));
        }}
      />
    </div>
  );
}

function inWords(day: string, order: Order): string {
  const iso = dayOf(day, order);
  if (iso === null) return day;
  return new Date(iso).toLocaleDateString(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
}
