import { useState } from 'react';
import type { Outlook } from '#contract/decisions.ts';
import type { DecisionKind } from '#domain/schemas/decision.ts';
import { call } from '../api/client.ts';
import { type Concerns, useCall } from '../api/hooks.ts';
import { Select } from '../ui/Select.tsx';
import { mediumDay } from '../words/days.ts';
import { useWords, type Words } from '../words/words.ts';
import { CorrectDialog } from './CorrectDialog.tsx';
import { DoneLine } from './DoneLine.tsx';
import { oddityOf } from './oddity.ts';
import { SidePanel } from './SidePanel.tsx';
import styles from './VerdictForm.module.css';
import { type Said, VerdictForm } from './VerdictForm.tsx';

export interface DecideDialogProps {
  readonly jobId: string;
  /** One or many; all of them are decided about in one deed. */
  readonly candidates: readonly string[];
  readonly onClose: () => void;
}

const concerns: Concerns = ({ candidates, decisions, jobs, organisation }) =>
  organisation || candidates.length + decisions.length + jobs.length > 0;

/** Stands for the stage that comes next for each. */
const next = '+';

/** A panel beside the work in which it is decided about candidates of a job, and put on record. */
export function DecideDialog(props: DecideDialogProps) {
  // Whoever is chosen anew is decided about anew.
  return <Deciding key={`${props.jobId} ${props.candidates.join(' ')}`} {...props} />;
}

interface Recorded extends Said {
  readonly ids: readonly string[];
  readonly sentence: string;
}

function Deciding({ jobId, candidates, onClose }: DecideDialogProps) {
  const t = useWords('decide');
  const { data } = useCall('decision:outlook', { job: jobId, candidates: [...candidates] }, concerns);
  const [stage, setStage] = useState(next);
  const [recorded, setRecorded] = useState<Recorded | null>(null);
  const [isCorrecting, setCorrecting] = useState(false);
  if (!data) return null;

  const { candidates: known, stages, reasons } = data;
  const [first] = known;
  const title =
    known.length === 1 && first ? t('one', { name: first.name }) : t('many', { count: known.length });
  const nameOf = (id: string) => stages.find((one) => one.id === id)?.name ?? '';
  const ahead = first?.ahead.filter((id) => known.every((one) => one.ahead.includes(id))) ?? [];
  const isAtEnd = (kind: DecisionKind | null) =>
    kind === 'advance' && known.some((one) => one.ahead.length === 0);
  const chosen = stage !== next && ahead.includes(stage) ? stage : known.length === 1 ? ahead[0] : undefined;

  const record = async (said: Said) => {
    const where = said.kind === 'advance' && chosen !== undefined ? { stage: chosen } : {};
    const people = known.map(({ id }) => id);
    const { ids } = await call('decision:add', { job: jobId, candidates: people, ...said, ...where });
    const names = { name: first?.name ?? '', stage: chosen === undefined ? '' : nameOf(chosen) };
    setRecorded({ ...said, ids, sentence: t(`done.${said.kind}`, { count: known.length, ...names }) });
  };

  if (recorded && isCorrecting) {
    const { ids, kind, reason, note } = recorded;
    return <CorrectDialog entries={{ ids, name: first?.name ?? '', kind, reason, note }} onClose={onClose} />;
  }
  return (
    <SidePanel title={recorded ? t('done.title') : title} onClose={onClose}>
      {recorded ? (
        <DoneLine sentence={recorded.sentence} onCorrect={() => setCorrecting(true)} onClose={onClose} />
      ) : known.length === 0 ? (
        <p>{t('nobody')}</p>
      ) : (
        <>
          <About known={known} nameOf={nameOf} />
          <VerdictForm
            begun={{ kind: null, reason: '', note: '' }}
            reasons={reasons}
            button={t('record')}
            waits={({ kind }) => (isAtEnd(kind) ? atEnd(known, t) : undefined)}
            onRecord={record}
          >
            {(kind) => (
              <>
                {kind === 'advance' && ahead.length > 0 && !isAtEnd(kind) && (
                  <Select
                    label={t('stage')}
                    choices={[
                      ...(known.length > 1 ? [{ id: next, text: t('next') }] : []),
                      ...ahead.map((id) => ({ id, text: nameOf(id) })),
                    ]}
                    value={chosen ?? next}
                    onChange={setStage}
                  />
                )}
                <Odd kind={kind} known={known} />
              </>
            )}
          </VerdictForm>
        </>
      )}
    </SidePanel>
  );
}

/** Whom it is about: one with where they stand, or the first names of many. */
function About({ known, nameOf }: { known: readonly Outlook[]; nameOf: (id: string) => string }) {
  const t = useWords('decide');
  const [first] = known;
  if (!first) return null;
  if (known.length > 1) {
    const names = known.slice(0, 3).map(({ name }) => name);
    const more = known.length - names.length;
    return (
      <div className={styles.about}>
        {more > 0 ? t('names', { names: names.join(', '), count: more }) : names.join(', ')}
      </div>
    );
  }
  const { stage, standing, since } = first;
  return (
    <div className={styles.about}>
      <p>{stage === null ? t('applied') : t('at', { stage: nameOf(stage) })}</p>
      {standing && since && (
        <p>{t('since', { standing: t(`standing.${standing}`), day: mediumDay(since) })}</p>
      )}
    </div>
  );
}

function Odd({ kind, known }: { kind: DecisionKind; known: readonly Outlook[] }) {
  const t = useWords('decide');
  const oddity = oddityOf(kind, known);
  if (!oddity) return null;
  const { words, count, first } = oddity;
  const values = {
    count,
    name: first.name,
    title: first.hiredFor[0] ?? '',
    day: first.since === null ? '' : mediumDay(first.since),
  };
  return <p className={styles.odd}>{t(`odd.${words}`, values)}</p>;
}

function atEnd(known: readonly Outlook[], t: Words): string {
  const [first] = known;
  return known.length === 1 && first ? t('last.one', { name: first.name }) : t('last.many');
}
