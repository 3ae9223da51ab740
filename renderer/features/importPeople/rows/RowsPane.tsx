import { useState } from 'react';
import { Views } from '../../../ui/Views.tsx';
import { locale, useWords } from '../../../words/words.ts';
import type { Import, Show } from '../useImport.ts';
import { Duplicates, ForAll } from './Duplicates.tsx';
import { People } from './People.tsx';
import { Problems } from './Problems.tsx';
import styles from './rows.module.css';

const views = ['people', 'problems', 'duplicates'] as const;
type View = (typeof views)[number];

/** What comes of the files: the candidates, what is wrong with rows, and who may be there already. */
export function RowsPane({ now, show }: { now: Import; show: Show }) {
  const t = useWords('importPeople');
  const [view, setView] = useState<View>('people');
  const { state, turn } = now;
  const version = String(turn);
  return (
    <div className={styles.pane} data-region="rows">
      <Views
        label={t('views')}
        views={views.map((id) => ({
          id,
          text: t(`view.${id}`, { shown: state[id].toLocaleString(locale) }),
        }))}
        value={view}
        onChange={setView}
        end={view === 'duplicates' && state.duplicates > 0 && <ForAll state={state} show={show} />}
      >
        {state[view] === 0 ? (
          <p className={styles.empty}>{t(`none.${view}`)}</p>
        ) : view === 'people' ? (
          <People state={state} version={version} />
        ) : view === 'problems' ? (
          <Problems state={state} version={version} />
        ) : (
          <Duplicates state={state} version={version} show={show} />
        )}
      </Views>
    </div>
  );
}
