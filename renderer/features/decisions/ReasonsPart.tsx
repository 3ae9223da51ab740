import { useEffect, useState } from 'react';
import { decisionKinds } from '#domain/schemas/decision.ts';
import { edit } from '../../api/edits.ts';
import { useCall } from '../../api/hooks.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { TextField, useDraft } from '../../ui/TextField.tsx';
import { useWords } from '../../words/words.ts';
import styles from './ReasonsPart.module.css';

const most = 200;

/** The organisation's own list of reasons for decisions, in the settings. What was decided keeps its words. */
export function ReasonsPart() {
  const t = useWords('decisions');
  const usual = useUsualReasons();
  const { data } = useCall('organisation:get', undefined, ({ organisation }) => organisation);
  const [reasons, setReasons] = useState<readonly string[]>();
  // Each once: a file may hold the same reason twice.
  useEffect(() => setReasons(data && [...new Set(data.decisionReasons)]), [data]);
  if (!reasons) return null;

  const put = (value: readonly string[], label: string) => {
    setReasons(value);
    void edit({
      label: t(`reasons.${label}`),
      changes: [{ put: ['organisation', 'decisionReasons'], value: [...value] }],
    });
  };
  return (
    <div className={styles.part}>
      {reasons.length === 0 ? (
        <>
          <p className={styles.text}>{t('reasons.none')}</p>
          <Button onPress={() => put(usual, 'started')}>{t('reasons.usual')}</Button>
        </>
      ) : (
        <ul aria-label={t('reasons.label')}>
          {reasons.map((reason, index) => (
            <li key={reason} className={styles.line}>
              <Line
                label={t('reasons.one', { number: index + 1 })}
                reason={reason}
                onChange={(value) => put([...new Set(reasons.with(index, value))], 'change')}
              />
              <IconButton
                icon="trash"
                name={t('reasons.remove', { reason })}
                onPress={() => put(reasons.toSpliced(index, 1), 'removed')}
              />
            </li>
          ))}
        </ul>
      )}
      {reasons.length < most && (
        <NewReason reasons={reasons} onAdd={(value) => put([...reasons, value], 'added')} />
      )}
    </div>
  );
}

interface LineProps {
  readonly label: string;
  readonly reason: string;
  readonly onChange: (reason: string) => void;
}

function Line({ label, reason, onChange }: LineProps) {
  const draft = useDraft(reason, (value) => {
    if (value.trim() !== '') onChange(value.trim());
    else draft.onChange(reason);
  });
  return <TextField label={label} hideLabel quiet className={styles.grow} {...draft} />;
}

function NewReason({ reasons, onAdd }: { reasons: readonly string[]; onAdd: (reason: string) => void }) {
  const t = useWords('decisions');
  const [typed, setTyped] = useState('');
  const value = typed.trim();
  const isThere = reasons.includes(value);
  return (
    <form
      className={styles.line}
      onSubmit={(event) => {
        event.preventDefault();
        if (value === '' || isThere) return;
        setTyped('');
        onAdd(value);
      }}
    >
      <TextField
        label={t('reasons.new')}
        hideLabel
        placeholder={t('reasons.new')}
        className={styles.grow}
        value={typed}
        onChange={setTyped}
        {...(isThere && { description: t('reasons.there') })}
      />
      <Button
        type="submit"
        disabledBecause={value === '' ? t('reasons.addFirst') : isThere ? t('reasons.there') : undefined}
      >
        {t('reasons.add')}
      </Button>
    </form>
  );
}

/** The reasons that are offered while the organisation has none of its own, each once. */
function useUsualReasons(): string[] {
  const t = useWords('decide');
  return [...new Set(decisionKinds.flatMap((kind) => t(`reasons.${kind}`).split(' | ')))];
}
