import { useState } from 'react';
import { useCall } from '../../../api/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import { Check } from '../../../ui/Check.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import { SearchField } from '../../../ui/SearchField.tsx';
import { useWords } from '../../../words/words.ts';
import type { Wanted } from '../wanted.ts';
import styles from './choose.module.css';

interface ChooseCandidatesProps {
  readonly wanted: Wanted;
  readonly put: (changes: Partial<Wanted>) => void;
}

/** The candidates that documents are about: all who are considered, or some. */
export function ChooseCandidates({ wanted: { candidates }, put }: ChooseCandidatesProps) {
  const t = useWords('batch');
  return (
    <div className={styles.line}>
      <span className={styles.what}>
        {candidates === null ? t('for.everybody') : t('for.candidates', { count: candidates.length })}
      </span>
      <Popover
        label={t('for.chooseCandidates')}
        trigger={
          <Button kind="quiet" aria-label={t('for.chooseCandidates')}>
            {t('for.choose')}
          </Button>
        }
      >
        <CandidateList candidates={candidates} put={put} />
      </Popover>
    </div>
  );
}

/** More than can be looked through; the search finds the others. */
const shown = 100;

function CandidateList({ candidates, put }: Pick<ChooseCandidatesProps, 'put'> & Pick<Wanted, 'candidates'>) {
  const t = useWords('batch');
  const [text, setText] = useState('');
  const query = { ...(text.trim() !== '' && { text }), sort: 'name' as const, offset: 0, limit: shown };
  const { data } = useCall('candidate:list', query, ({ candidates }) => candidates.length > 0);
  const chosen = new Set(candidates ?? []);
  const toggle = (id: string, isChosen: boolean) => {
    if (isChosen) chosen.add(id);
    else chosen.delete(id);
    put({ candidates: [...chosen] });
  };
  return (
    <div className={styles.picker}>
      <Check
        isSelected={candidates === null}
        onChange={(everybody) => put({ candidates: everybody ? null : [] })}
      >
        {t('for.everybody')}
      </Check>
      <SearchField label={t('for.search')} placeholder={t('for.search')} value={text} onChange={setText} />
      <div className={styles.list}>
        {data?.rows.map(({ id, name, applications: [first] }) => (
          <Check key={id} isSelected={chosen.has(id)} onChange={(on) => toggle(id, on)}>
            <span>
              {name || t('for.unnamed')}
              {first && <span className={styles.aside}> {first.title}</span>}
            </span>
          </Check>
        ))}
        {data?.found === 0 && <p className={styles.aside}>{t('for.nobody')}</p>}
        {data && data.found > shown && (
          <p className={styles.aside}>{t('for.more', { count: data.found - shown })}</p>
        )}
      </div>
    </div>
  );
}
