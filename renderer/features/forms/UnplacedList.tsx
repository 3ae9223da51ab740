import type { ReturnedPreview } from '#contract/forms.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { useWords } from '../../words/words.ts';
import styles from './FormsScreen.module.css';
import { type Place, type PlaceChoice, placesFor } from './places.ts';

interface UnplacedListProps {
  readonly preview: ReturnedPreview;
  readonly placed: ReadonlyMap<string, Place>;
  readonly onPlace: (unplaced: string, place: Place) => void;
  readonly onLeaveOut: (unplaced: string) => void;
}

/** What found no place by itself: quoted, and asked about. */
export function UnplacedList({ preview, placed, onPlace, onLeaveOut }: UnplacedListProps) {
  const t = useWords('forms');
  const { unplaced, rows } = preview;
  if (unplaced.length === 0) return null;
  return (
    <section className={styles.unplaced} aria-labelledby="unplaced-title">
      <h3 id="unplaced-title" className={styles.subhead}>
        {t('unplaced.title')} <span className={styles.quiet}>· {t('unplaced.hint')}</span>
      </h3>
      <ul>
        {unplaced.map((one) => (
          <UnplacedRow
            key={one.id}
            unplaced={one}
            choices={placesFor(one, rows, t)}
            placed={placed.get(one.id)}
            onPlace={(place) => onPlace(one.id, place)}
            onLeaveOut={() => onLeaveOut(one.id)}
          />
        ))}
      </ul>
    </section>
  );
}

interface UnplacedRowProps {
  readonly unplaced: ReturnedPreview['unplaced'][number];
  readonly choices: readonly PlaceChoice[];
  readonly placed: Place | undefined;
  readonly onPlace: (place: Place) => void;
  readonly onLeaveOut: () => void;
}

function UnplacedRow({ unplaced, choices, placed, onPlace, onLeaveOut }: UnplacedRowProps) {
  const t = useWords('forms');
  const { text, why, about } = unplaced;
  const chosen = choices.find(({ place }) => JSON.stringify(place) === JSON.stringify(placed));
  return (
    <li className={styles.quoted}>
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
        value={chosen?.id ?? null}
        onChange={(id) => {
          const place = choices.find((choice) => choice.id === id)?.place;
          if (place) onPlace(place);
        }}
      />
      <Button
        kind="quiet"
        aria-label={t('unplaced.leaveOutNamed', { text: short(text) })}
        onPress={onLeaveOut}
      >
        {t('unplaced.leaveOut')}
      </Button>
    </li>
  );
}

function whyKey(why: string, about: string): string {
  if (about === '') return why;
  return why === 'comment' ? 'commentBy' : `${why}About`;
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
