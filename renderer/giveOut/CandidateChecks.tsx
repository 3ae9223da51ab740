import { useState } from 'react';
import type { FormChoices } from '#contract/forms.ts';
import { Button } from '../ui/Button.tsx';
import { Check } from '../ui/Check.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { useWords } from '../words/words.ts';
import styles from './giveOut.module.css';

interface CandidateChecksProps {
  readonly candidates: FormChoices['candidates'];
  readonly chosen: ReadonlySet<string>;
  readonly isBlank: boolean;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
  readonly onBlank: (isBlank: boolean) => void;
}

/** So many are listed at once; a job can have thousands. */
const most = 100;

/** Whom the forms are about; those who are chosen stand first. */
export function CandidateChecks({ candidates, chosen, isBlank, onChange, onBlank }: CandidateChecksProps) {
  const t = useWords('giveOut');
  const [typed, setTyped] = useState('');
  const [first] = useState(chosen);
  const wanted = typed.trim().toLocaleLowerCase();
  const found = candidates
    .filter(({ name }) => name.toLocaleLowerCase().includes(wanted))
    .sort((one, other) => Number(first.has(other.id)) - Number(first.has(one.id)));
  const shown = found.slice(0, most);
  const choose = (ids: readonly string[], isIn: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (isIn) next.add(id);
      else next.delete(id);
    }
    onChange(next);
  };
  return (
    <fieldset className={styles.group}>
      <legend>{t('candidates')}</legend>
      <div className={styles.tools}>
        <SearchField
          className={styles.search}
          label={t('typed')}
          placeholder={t('typed')}
          value={typed}
          onChange={setTyped}
        />
        <span className={styles.count}>{t('chosen', { count: chosen.size })}</span>
        <Button
          kind="quiet"
          onPress={() =>
            choose(
              found.map(({ id }) => id),
              true,
            )
          }
        >
          {t('all')}
        </Button>
        <Button kind="quiet" onPress={() => onChange(new Set())}>
          {t('none')}
        </Button>
      </div>
      <div className={styles.scroll}>
        {shown.map(({ id, name }) => (
          <Check key={id} isSelected={chosen.has(id)} onChange={(isIn) => choose([id], isIn)}>
            {name || t('unnamed')}
          </Check>
        ))}
        {found.length === 0 && wanted !== '' && <p className={styles.off}>{t('nobody')}</p>}
        {found.length > most && <p className={styles.off}>{t('more', { count: found.length - most })}</p>}
      </div>
      <Check isSelected={isBlank} onChange={onBlank}>
        {t('blankCandidate')}
      </Check>
    </fieldset>
  );
}
