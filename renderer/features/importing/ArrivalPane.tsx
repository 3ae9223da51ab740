import { useMemo, useState } from 'react';
import {
  withHeading,
  withMoved,
  withoutFacts,
  withPurpose,
  withTitle,
} from '#domain/outline/recognise/mend.ts';
import type { Posting } from '#domain/outline/recognise/posting.ts';
import { type Arrival, change, dismiss } from '../../imports/inbox.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../words/words.ts';
import styles from './ImportingScreen.module.css';
import { placesOf } from './places.ts';
import { ResultPane } from './ResultPane.tsx';
import { SourcePane } from './SourcePane.tsx';

interface ArrivalPaneProps {
  readonly arrival: Arrival;
  readonly posting: Posting;
  readonly onTake: () => void;
  readonly onOpen: (job: string) => void;
}

/** One posting: its text, and beside it what was recognised, each line tied to where it went. */
export function ArrivalPane({ arrival, posting, onTake, onOpen }: ArrivalPaneProps) {
  const t = useWords('importing');
  const { id, found, job } = arrival;
  /** The line that the pointer is at, else the one that was chosen. */
  const [hovered, setHovered] = useState<number | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const places = useMemo(() => placesOf(posting), [posting]);
  if (found.outcome !== 'read') return null;
  const mend = (to: Posting) => change(id, { posting: to });
  const lit = hovered ?? chosen;
  return (
    <div className={styles.pane}>
      <SourcePane
        name={found.name}
        source={found.source}
        posting={posting}
        places={places}
        lit={lit}
        chosen={chosen}
        onHover={setHovered}
        onChoose={setChosen}
        onMove={(source, to) => mend(withMoved(posting, found.source, source, to))}
        onHeading={(source) => mend(withHeading(posting, found.source, source))}
      />
      <ResultPane
        posting={posting}
        lit={lit}
        onHover={setHovered}
        onTitle={(title) => mend(withTitle(posting, title))}
        onWithout={(fields) => mend(withoutFacts(posting, found.source, fields))}
        onPurpose={(at, purpose) => mend(withPurpose(posting, at, purpose))}
        deeds={
          job === null ? (
            <>
              <Button kind="quiet" onPress={() => dismiss(id)}>
                {t('dismiss')}
              </Button>
              <Button
                kind="primary"
                onPress={onTake}
                disabledBecause={posting.title.trim() === '' ? t('field.noTitle') : undefined}
              >
                {t('take')}
              </Button>
            </>
          ) : (
            <>
              <span className={styles.hint}>{t('taken')}</span>
              <Button kind="primary" onPress={() => onOpen(job)}>
                {t('open')}
              </Button>
            </>
          )
        }
      />
    </div>
  );
}
