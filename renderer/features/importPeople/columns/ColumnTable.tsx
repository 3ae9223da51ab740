import type { SourceState } from '#contract/importPeople.ts';
import { targets } from '#domain/candidates/import/targets.ts';
import { call } from '../../../api/client.ts';
import { Select } from '../../../ui/Select.tsx';
import { useWords } from '../../../words/words.ts';
import type { Show } from '../useImport.ts';
import styles from './columns.module.css';

/** The columns of a file, what stands in them, and where each goes. */
export function ColumnTable({ source, show }: { source: SourceState; show: Show }) {
  const t = useWords('importPeople');
  const choices = targets.map((id) => ({ id, text: t(`target.${id}`) }));
  return (
    <section className={styles.scroller} aria-label={t('columns.label')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('columns.column')}</th>
            <th scope="col">{t('columns.samples')}</th>
            <th scope="col">{t('columns.target')}</th>
          </tr>
        </thead>
        <tbody>
          {source.columns.map(({ index, title, samples, target }) => {
            const name = title || t('columns.untitled', { number: index + 1 });
            return (
              <tr key={index}>
                <th scope="row" className={title ? undefined : styles.untitled}>
                  {name}
                </th>
                <td className={styles.samples}>{samples.join(' · ')}</td>
                <td className={styles.target}>
                  <Select
                    hideLabel
                    label={t('columns.goesTo', { name })}
                    choices={choices}
                    value={target}
                    onChange={(target) =>
                      void show(call('importPeople:map', { source: source.id, column: index, target }))
                    }
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
