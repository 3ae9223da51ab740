import { useMemo } from 'react';
import { structure } from '#domain/plan/structure.ts';
import { Button } from '../../../ui/Button.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import { usePlanning } from '../usePlanning.ts';
import styles from './meter.module.css';
import { StatementView } from './StatementView.tsx';

/** How structured the plan is, as five statements with their reasons: advice, never a grade. */
export function Meter() {
  const { job, people, t } = usePlanning();
  const statements = useMemo(
    () => structure(job.plan, new Set(people.map(({ id }) => id))),
    [job.plan, people],
  );
  return (
    <section className={styles.meter} aria-label={t('structure.title')} data-region="structure">
      <div className={styles.head}>
        <h2 className={styles.title}>{t('structure.title')}</h2>
        <Popover
          label={t('structure.whyTitle')}
          trigger={
            <Button kind="quiet" small>
              {t('structure.why')}
            </Button>
          }
        >
          <div className={styles.why}>
            <h3 className={styles.name}>{t('structure.whyTitle')}</h3>
            <p>{t('structure.why1')}</p>
            <p>{t('structure.why2')}</p>
            <p>{t('structure.why3')}</p>
          </div>
        </Popover>
      </div>
      {statements.map((statement) => (
        <StatementView key={statement.id} statement={statement} />
      ))}
    </section>
  );
}
