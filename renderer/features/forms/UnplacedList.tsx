import type { ReturnedPreview } from '#contract/forms.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { useWords } from '../../words/words.ts';
import styles from './FormsScreen.module.css';

interface UnplacedListProps {
  readonly preview: ReturnedPreview;
  readonly placed: ReadonlyMap<string, string>;
  readonly onPlace: (unplaced: string, criterion: string) => void;
  readonly onLeaveOut: (unplaced: string) => void;
}

/** What found no place by itself: quoted, and asked about. */
export function UnplacedList({ preview, placed, onPlace, onLeaveOut }: UnplacedListProps) {
  const t = useWords('forms');
  const { unplaced, rows } = preview;
  if (unplaced.length === 0) return null;
  const choices = rows.map(({ criterion, name }) => ({
    id: criterion,
    text: t('unplaced.evidence', { name: name || t('unnamed') }),
  }));
  return (
    <section className={styles.unplaced} aria-labelledby="unplaced-title">
      <h3 id="unplaced-title" className={styles.subhead}>
        {t('unplaced.title')} <span className={styles.quiet}>· {t('unplaced.hint')}</span>
      </h3>
      <ul>
        {unplaced.map(({ id, text, why, about }) => (
          <li key={id} className={styles.quoted}>
            <div className={styles.quote}>
              <q>{text}</q>
              <span className={styles.quiet}>{t(`unplaced.why.${whyKey(why, about)}`, { about })}</span>
            </div>
            <Select
              className={styles.place}
              hideLabel
              label={t('unplaced.where', { text: short(text) })}
              placeholder={t('unplaced.choose')}
              choices={choices}
              value={placed.get(id) ?? null}
              onChange={(criterion) => onPlace(id, criterion)}
            />
            <Button
              kind="quiet"
              aria-label={t('unplaced.leaveOutNamed', { text: short(text) })}
              onPress={() => onLeaveOut(id)}
            >
              {t('unplaced.leaveOut')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function whyKey(why: string, about: string): string {
  if (about === '' || why === 'outside') return why;
  return why === 'comment' ? 'commentBy' : `${why}About`;
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
