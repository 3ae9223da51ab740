import { useState } from 'react';
import type { ReturnedPreview } from '#contract/forms.ts';
import { call } from '../../api/client.ts';
import { flushEdits } from '../../api/edits.ts';
import { useCall } from '../../api/hooks.ts';
import { report } from '../../api/problems.ts';
import { Button } from '../../ui/Button.tsx';
import { longDay } from '../../words/days.ts';
import { useWords, type Words } from '../../words/words.ts';
import { AnswersTable } from './AnswersTable.tsx';
import styles from './FormsScreen.module.css';
import { Notices } from './Notices.tsx';
import type { Place } from './places.ts';
import { UnplacedList } from './UnplacedList.tsx';
import { Who } from './Who.tsx';

interface FormPaneProps {
  readonly id: string;
  /** The list has to look again. */
  readonly onChanged: () => void;
  readonly onForget: () => void;
}

/** A form beside the workbook: what is accepted of it, and where that goes which found no place. */
export function FormPane({ id, onChanged, onForget }: FormPaneProps) {
  const t = useWords('forms');
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [placed, setPlaced] = useState<ReadonlyMap<string, Place>>(new Map());
  const { data, error, reload } = useCall(
    'form:preview',
    { id },
    ({ people, jobs, candidates, assessments }) =>
      people.length + jobs.length + candidates.length + assessments.length > 0,
  );
  if (error) return <p className={styles.work}>{error.message}</p>;
  if (!data) return <div className={styles.pane} />;
  const again = () => {
    reload();
    onChanged();
  };
  const choose = (who: { candidate?: string; interviewer?: string }) =>
    void call('form:choose', { id, ...who }).then(again, report);
  const leaveOut = (unplaced: string) => void call('form:leaveOut', { id, unplaced }).then(again, report);
  const accept = () =>
    void flushEdits()
      .then(() =>
        call('form:take', {
          id,
          leftOut: [...leftOut],
          placed: [...placed].map(([unplaced, place]) => ({ unplaced, ...place })),
          label: t('deed.take', { name: data.candidate }).slice(0, 200),
        }),
      )
      .then(() => {
        setPlaced(new Map());
        again();
      }, report);
  const name = data.interviewer || t('notice.theInterviewer');
  return (
    <section className={styles.pane} aria-labelledby="form-title">
      <div className={styles.work}>
        <div className={styles.top}>
          <h2 id="form-title" className={styles.title}>
            {t('head.title', { candidate: data.candidate || t('unnamed'), stage: data.stage })}
          </h2>
          <p className={styles.about}>{aboutOf(data, t)}</p>
        </div>
        {!data.isHidden && <p className={styles.summary}>{summaryOf(data, t)}</p>}
        <Who preview={data} onChoose={choose} />
        <Notices preview={data} name={name} />
        {!data.isHidden && (
          <>
            <AnswersTable
              preview={data}
              leftOut={leftOut}
              onTake={(criterion, wanted) => {
                const left = new Set(leftOut);
                if (wanted) left.delete(criterion);
                else left.add(criterion);
                setLeftOut(left);
              }}
            />
            <UnplacedList
              preview={data}
              placed={placed}
              onPlace={(unplaced, place) => setPlaced(new Map([...placed, [unplaced, place]]))}
              onLeaveOut={leaveOut}
            />
          </>
        )}
      </div>
      <Foot
        preview={data}
        leavesOut={leftOut.size > 0}
        placed={placed}
        onAccept={accept}
        onForget={onForget}
      />
    </section>
  );
}

interface FootProps {
  readonly preview: ReturnedPreview;
  /** Something of it is not wanted. */
  readonly leavesOut: boolean;
  readonly placed: ReadonlyMap<string, Place>;
  readonly onAccept: () => void;
  readonly onForget: () => void;
}

function Foot({ preview, leavesOut, placed, onAccept, onForget }: FootProps) {
  const t = useWords('forms');
  const { outcome, waiting, isTaken } = preview;
  const open = waiting - placed.size;
  const isNothing = outcome === 'unchanged' && placed.size === 0;
  const reason = outcome === null ? t('foot.whoFirst') : isNothing ? t('foot.nothing') : undefined;
  return (
    <div className={styles.foot}>
      <p className={styles.footText} role="status">
        {[
          isTaken && isNothing && t('foot.taken'),
          !isTaken && outcome && t(outcome === 'submitted' && leavesOut ? 'foot.partly' : `foot.${outcome}`),
          open > 0 && t('foot.waiting', { count: open }),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <Button kind="quiet" onPress={onForget}>
        {t('forget')}
      </Button>
      <Button disabledBecause={reason} onPress={onAccept}>
        {t('foot.accept')}
      </Button>
    </div>
  );
}

function aboutOf({ jobTitle, interviewer, given, date, signature }: ReturnedPreview, t: Words): string {
  const isSigned = signature !== '' && signature !== interviewer;
  return [
    jobTitle,
    interviewer && t('head.by', { name: interviewer }),
    given && t('head.given', { day: dayWords(given) }),
    date && t('head.interview', { day: dayWords(date) }),
    isSigned && t('head.signed', { name: signature }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** A day as the user's own country writes it; what is no day stays as it was written. */
function dayWords(day: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  return isDay ? longDay(day) : day;
}

function summaryOf({ rows, recommendation, waiting }: ReturnedPreview, t: Words): string {
  const states: string[] = [...rows.map(({ state }) => state), recommendation.state];
  const sentences = (['new', 'changed', 'empty'] as const).flatMap((state) => {
    const count = states.filter((one) => one === state).length;
    return count > 0 ? [t(`summary.${state}`, { count })] : [];
  });
  const isSame = !states.includes('new') && !states.includes('changed') && states.includes('same');
  return [
    ...(isSame ? [t('summary.same')] : sentences),
    ...(waiting > 0 ? [t('summary.waiting', { count: waiting })] : []),
  ].join(' ');
}
