import type { GivenOut } from '#contract/forms.ts';
import { useWords } from '../words/words.ts';
import styles from './giveOut.module.css';
import type { Done } from './useGiveOut.ts';

/** What was written, what was left as it is, what failed and why. */
export function Outcome({ done }: { done: Done }) {
  const t = useWords('giveOut');
  const { forms, place, left } = done;
  const by = (outcome: GivenOut['outcome']) => forms.filter((form) => form.outcome === outcome);
  const written = by('written').length;
  return (
    <div className={styles.outcome} role="status">
      <p>{written > 0 ? t('written', { count: written, place }) : t('noneWritten')}</p>
      {(['skipped', 'failed'] as const).map((outcome) => {
        const found = by(outcome);
        if (found.length === 0) return null;
        return (
          <div key={outcome}>
            <p>{t(outcome, { count: found.length })}</p>
            <ul className={styles.names}>
              {found.map(({ name, why, request }) => (
                <li key={JSON.stringify(request)}>
                  {[name, outcome === 'failed' && why].filter(Boolean).join(': ')}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {left > 0 && <p>{t('left', { count: left })}</p>}
    </div>
  );
}
