import { useState } from 'react';
import type { RoundTrip } from '#contract/roundTrip.ts';
import { call } from '../../api/client.ts';
import { flushEdits } from '../../api/edits.ts';
import { useCall } from '../../api/hooks.ts';
import { report } from '../../api/problems.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { HeadLine } from '../../ui/HeadLine.tsx';
import { ScreenHead } from '../../ui/ScreenHead.tsx';
import { useWords } from '../../words/words.ts';
import styles from './RoundTripScreen.module.css';
import { SectionPart } from './SectionPart.tsx';

interface RoundTripScreenProps {
  readonly documentId: string;
  readonly onJob: () => void;
  /** Another document, or this one once more. */
  readonly onReadBack: () => void;
}

/** A description that was edited in Word: what is different, section by section, and what of it is taken. */
export default function RoundTripScreen({ documentId, onJob, onReadBack }: RoundTripScreenProps) {
  const t = useWords('roundTrip');
  const [choices, setChoices] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [taken, setTaken] = useState(0);
  const { data, error } = useCall('roundTrip:get', { id: documentId }, ({ jobs }) => jobs.length > 0);
  const back = (
    <Button kind="quiet" icon="left" onPress={onJob}>
      {t('back')}
    </Button>
  );
  if (error) {
    return (
      <>
        <ScreenHead back={back} title={t('title')} />
        <EmptyState title={t('gone')} actions={<Button onPress={onReadBack}>{t('readBack')}</Button>}>
          {error.message}
        </EmptyState>
      </>
    );
  }
  if (!data) return <ScreenHead back={back} title={t('title')} />;

  const all = data.sections.flatMap(({ changes }) => changes);
  const isChosen = (id: string) =>
    choices.get(id) ?? !(data.isBaseLost || all.some((one) => one.id === id && one.isClash));
  const chosen = all.flatMap(({ id }) => (isChosen(id) ? [id] : []));
  const take = () =>
    void flushEdits()
      .then(() =>
        call('roundTrip:take', {
          id: documentId,
          print: data.print,
          chosen,
          label: t('deed.take', { count: chosen.length }),
        }),
      )
      .then(() => {
        setChoices(new Map());
        setTaken(chosen.length);
      })
      .catch(report);
  return (
    <>
      <ScreenHead
        back={back}
        title={t('title')}
        note={t('note', { file: data.file, job: data.jobTitle || t('untitled') })}
        actions={
          all.length > 0 && (
            <Button
              kind="primary"
              onPress={take}
              disabledBecause={chosen.length === 0 ? t('noneChosen') : undefined}
            >
              {t('take', { count: chosen.length })}
            </Button>
          )
        }
      />
      {taken > 0 && (
        <HeadLine>
          <span>{t('taken', { count: taken })}</span>
          <IconButton icon="close" name={t('dismiss')} onPress={() => setTaken(0)} />
        </HeadLine>
      )}
      {data.sections.length === 0 ? (
        <EmptyState
          title={t(taken > 0 ? 'allTaken' : 'nothingNew')}
          actions={<Button onPress={onJob}>{t('toJob')}</Button>}
        >
          {t('nothingNewText')}
        </EmptyState>
      ) : (
        <div className={styles.body} data-scroller>
          <div className={styles.column}>
            <Notices data={data} />
            {data.sections.map((section) => (
              <SectionPart
                key={section.key}
                section={section}
                isChosen={isChosen}
                onChoose={(ids, wanted) =>
                  setChoices(new Map([...choices, ...ids.map((id) => [id, wanted] as const)]))
                }
              />
            ))}
          </div>
        </div>
      )}
    </>
  );
}

/** What one has to know of the whole document. */
function Notices({ data }: { data: RoundTrip }) {
  const t = useWords('roundTrip');
  const changes = data.sections.flatMap((section) => section.changes);
  const clashes = changes.filter(({ isClash }) => isClash).length;
  const notices = [
    data.isTracked && t('tracked'),
    data.isBaseLost && t('baseLost'),
    clashes > 0 && !data.isBaseLost && t('clashes', { count: clashes }),
    changes.length === 0 && t('onlyNotTaken'),
  ].filter((one) => one !== false);
  if (notices.length === 0) return null;
  return (
    <div className={styles.notices}>
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </div>
  );
}
