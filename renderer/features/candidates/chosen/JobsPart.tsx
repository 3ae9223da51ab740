import { call } from '../../../api/client.ts';
import { useCall } from '../../../api/hooks.ts';
import { report } from '../../../api/problems.ts';
import { Button } from '../../../ui/Button.tsx';
import { useWords } from '../../../words/words.ts';
import styles from './chosen.module.css';
import { OfThem } from './OfThem.tsx';
import { useKeptFocus } from './useKeptFocus.ts';

interface JobsPartProps {
  readonly ids: readonly string[];
  readonly onNote: (note: string | null) => void;
}

/** Every job with how many of those chosen are considered for it: add all of them, or take them out. */
export function JobsPart({ ids, onNote }: JobsPartProps) {
  const t = useWords('candidates');
  const { data: jobs } = useCall('job:list', undefined, ({ jobs }) => jobs.length > 0);
  const { data: choices } = useCall(
    'candidate:choices',
    { ids: [...ids] },
    ({ candidates }) => candidates.length > 0,
  );
  const focus = useKeptFocus<HTMLUListElement>();
  if (!jobs || !choices) return null;
  const counts = new Map(choices.jobs.map(({ id, count }) => [id, count]));
  const shown = jobs.filter(({ id, archived }) => !archived || counts.has(id));
  if (shown.length === 0) return <p className={styles.hint}>{t('jobs.empty')}</p>;

  const add = (job: string, title: string, count: number) =>
    void call('candidate:addToJob', { ids: [...ids], job, label: t('label.addToJob', { count, title }) })
      .then(() => onNote(null))
      .catch(report);
  const takeOut = (job: string, title: string, count: number) =>
    void call('candidate:takeOut', { ids: [...ids], job, label: t('label.takeOut', { count, title }) })
      .then(({ kept }) => onNote(kept > 0 ? t('jobs.kept', { count: kept, title }) : null))
      .catch(report);

  return (
    <ul className={styles.list} aria-label={t('jobs.label')} {...focus}>
      {shown.map(({ id, title }) => {
        const name = title || t('untitledJob');
        const count = counts.get(id) ?? 0;
        return (
          <li key={id} className={styles.item}>
            <span className={styles.itemText}>
              {name}
              {count > 0 && <OfThem count={count} total={ids.length} />}
            </span>
            {count < ids.length && (
              <Button
                small
                aria-label={t('jobs.addTo', { title: name })}
                onPress={() => add(id, name, ids.length - count)}
              >
                {t('jobs.add')}
              </Button>
            )}
            {count > 0 && (
              <Button
                small
                aria-label={t('jobs.takeOutOf', { title: name })}
                onPress={() => takeOut(id, name, count)}
              >
                {t('jobs.takeOut')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
