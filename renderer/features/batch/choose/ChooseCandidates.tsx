import { useState } from 'react';
import { call } from '../../../api/client.ts';
import { useCall } from '../../../api/hooks.ts';
import { report } from '../../../api/problems.ts';
import { Button } from '../../../ui/Button.tsx';
import { Check } from '../../../ui/Check.tsx';
import { SearchField } from '../../../ui/SearchField.tsx';
import { useWords } from '../../../words/words.ts';
import type { Wanted } from '../wanted.ts';
import { ChooseLine } from './ChooseLine.tsx';
import styles from './choose.module.css';

interface ChooseCandidatesProps {
  readonly wanted: Wanted;
  /** The only job there are documents for, if it is one. */
  readonly job: string | undefined;
  readonly put: (changes: Partial<Wanted>) => void;
}

/** The candidates that documents are about: all who are considered, or some. */
export function ChooseCandidates(props: ChooseCandidatesProps) {
  const t = useWords('batch');
  const { candidates } = props.wanted;
  return (
    <ChooseLine
      text={
        candidates === null ? t(everybody(props.wanted)) : t('for.candidates', { count: candidates.length })
      }
      label={t('for.chooseCandidates')}
    >
      <CandidateList {...props} />
    </ChooseLine>
  );
}

const everybody = ({ document }: Wanted) =>
  document === 'interview-form' ? 'forms.running' : 'for.everybody';

/** More than can be looked through; the search finds the others. */
const shown = 100;

function CandidateList({ wanted, job, put }: ChooseCandidatesProps) {
  const t = useWords('batch');
  const [text, setText] = useState('');
  const { candidates, forms } = wanted;
  const query = { ...(text.trim() !== '' && { text }), ...(job && { job }), sort: 'name' as const };
  const { data } = useCall(
    'candidate:list',
    { ...query, offset: 0, limit: shown },
    ({ candidates }) => candidates.length > 0,
  );
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
        {t(everybody(wanted))}
      </Check>
      {wanted.document === 'interview-form' && (
        <Check isSelected={forms.blank} onChange={(blank) => put({ forms: { ...forms, blank } })}>
          {t('forms.blank')}
        </Check>
      )}
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
      <Button
        kind="quiet"
        onPress={() => void call('candidate:ids', query).then((ids) => put({ candidates: ids }), report)}
      >
        {t('for.chooseFound', { count: data?.found ?? 0 })}
      </Button>
    </div>
  );
}
