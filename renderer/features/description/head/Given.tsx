import { useCall } from '../../../api/hooks.ts';
import { longDay } from '../../../words/days.ts';
import { useEditing } from '../useEditing.ts';
import styles from './head.module.css';

/** When the posting left last, and whether what is out there reads otherwise than what stands here. */
export function Given() {
  const { job, t } = useEditing();
  const { data } = useCall(
    'posting:given',
    { job: job.id },
    ({ jobs, organisation }) => organisation || jobs.includes(job.id),
  );
  if (!data) return null;
  const day = longDay(data.at);
  return (
    <span className={styles.given} data-changed={data.changed} title={t(`given.as.${data.as}`, { day })}>
      {t(data.changed ? 'given.changed' : 'given.same', { day })}
    </span>
  );
}
