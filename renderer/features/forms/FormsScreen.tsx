import { useState } from 'react';
import { call, dropForms } from '../../api/client.ts';
import { useDropTaker } from '../../api/drops.ts';
import { flushEdits } from '../../api/edits.ts';
import { useCall } from '../../api/hooks.ts';
import { report } from '../../api/problems.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { HeadLine } from '../../ui/HeadLine.tsx';
import { ScreenHead } from '../../ui/ScreenHead.tsx';
import { useWords } from '../../words/words.ts';
import { FormList } from './FormList.tsx';
import { FormPane } from './FormPane.tsx';
import styles from './FormsScreen.module.css';
import { RefusedPane } from './RefusedPane.tsx';

/** Interview forms that came back: what each would change, before anything is taken. */
export default function FormsScreen() {
  const t = useWords('forms');
  const [chosen, setChosen] = useState<string | null>(null);
  const [accepted, setAccepted] = useState(0);
  const { data: rows, reload } = useCall(
    'form:list',
    undefined,
    ({ people, jobs, candidates, assessments }) =>
      people.length + jobs.length + candidates.length + assessments.length > 0,
  );
  const read = (reading: () => Promise<{ ids: string[] }>) =>
    void flushEdits()
      .then(reading)
      .then(({ ids }) => {
        if (ids[0]) setChosen(ids[0]);
        setAccepted(0);
        reload();
      }, report);
  useDropTaker({ text: t('drop'), take: (files) => read(() => dropForms(files)) });
  if (!rows) return null;
  const clear = rows.filter((row) => row.isClear).length;
  const acceptClear = () =>
    void flushEdits()
      .then(() => call('form:takeClear', { label: t('deed.takeClear') }))
      .then(({ taken }) => {
        setAccepted(taken);
        reload();
      }, report);
  const row = rows.find(({ id }) => id === chosen) ?? rows[0];
  const pick = () => read(() => call('form:pick'));
  const forget = (id: string) => void call('form:forget', { id }).then(reload, report);
  return (
    <>
      <ScreenHead
        title={t('title')}
        note={rows.length > 0 && t('count', { count: rows.length })}
        actions={
          rows.length > 0 && (
            <>
              <Button onPress={pick}>{t('choose')}</Button>
              <Button
                kind="primary"
                disabledBecause={clear > 0 ? undefined : t('noneClear')}
                onPress={acceptClear}
              >
                {t('acceptClear', { count: clear })}
              </Button>
              <HeadLine>
                {accepted > 0 && (
                  <>
                    <span>{t('acceptedClear', { count: accepted })}</span>
                    <IconButton icon="close" name={t('dismiss')} onPress={() => setAccepted(0)} />
                  </>
                )}
              </HeadLine>
            </>
          )
        }
      />
      {row ? (
        <div className={styles.body}>
          <FormList rows={rows} chosen={row.id} onChoose={setChosen} />
          {row.state === 'refused' ? (
            <RefusedPane row={row} onForget={() => forget(row.id)} />
          ) : (
            <FormPane key={row.id} id={row.id} onChanged={reload} onForget={() => forget(row.id)} />
          )}
        </div>
      ) : (
        <EmptyState
          title={t('empty.title')}
          actions={
            <Button kind="primary" onPress={pick}>
              {t('choose')}
            </Button>
          }
        >
          {t('empty.text')}
        </EmptyState>
      )}
    </>
  );
}
