import { useState } from 'react';
import type { DecisionRow, StandingCount } from '#contract/decisions.ts';
import { type DecisionKind, decisionKinds } from '#domain/schemas/decision.ts';
import { type Concerns, useCall } from '../../api/hooks.ts';
import { CorrectDialog } from '../../decide/CorrectDialog.tsx';
import { ExportMenu } from '../../documents/ExportMenu.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ScreenHead } from '../../ui/ScreenHead.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Select } from '../../ui/Select.tsx';
import { locale, useWords, type Words } from '../../words/words.ts';
import styles from './DecisionsScreen.module.css';
import { LogTable } from './LogTable.tsx';

interface DecisionsScreenProps {
  readonly jobId: string;
  readonly onOpen: (candidate: string) => void;
}

const page = 200;
const all = 'all';

const concerns: Concerns = ({ candidates, decisions, jobs, people }) =>
  candidates.length + decisions.length + jobs.length + people.length > 0;

/** Everything that was decided in a job, newest first. Nothing here is ever changed; mistakes are corrected. */
export default function DecisionsScreen({ jobId, onOpen }: DecisionsScreenProps) {
  const t = useWords('decisions');
  const decided = useWords('decide');
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState<DecisionKind | typeof all>(all);
  const [limit, setLimit] = useState(page);
  const [correcting, setCorrecting] = useState<DecisionRow | null>(null);
  const { data, error } = useCall(
    'decision:log',
    { job: jobId, kind: kind === all ? null : kind, text: typed, offset: 0, limit },
    concerns,
  );
  // What was found for other words stays on screen until the answer is there.
  const [shown, setShown] = useState(data);
  if (data && data !== shown) setShown(data);
  if (error) return <EmptyState title={error.message} />;
  if (!shown) return null;

  const isFiltered = typed !== '' || kind !== all;
  const showAll = () => {
    setTyped('');
    setKind(all);
  };
  return (
    <>
      <ScreenHead
        title={t('title')}
        note={
          shown.total > 0 && t('count', { count: shown.total, shown: shown.total.toLocaleString(locale) })
        }
        actions={
          shown.total > 0 && (
            <>
              <Select
                label={t('filter.label')}
                hideLabel
                className={styles.filter}
                choices={[
                  { id: all, text: t('filter.all') },
                  ...decisionKinds.map((id) => ({ id, text: decided(`standing.${id}`) })),
                ]}
                value={kind}
                onChange={setKind}
              />
              <SearchField
                className={styles.search}
                label={t('search.label')}
                placeholder={t('search.placeholder')}
                value={typed}
                onChange={setTyped}
              />
              <ExportMenu requests={[{ document: 'hiring-file', job: jobId, candidates: [] }]} />
            </>
          )
        }
      />
      <div className={styles.body}>
        {shown.total === 0 ? (
          <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
        ) : (
          <>
            <p className={styles.standings}>{summary(shown.standings, t)}</p>
            {shown.rows.length === 0 && isFiltered ? (
              <EmptyState
                title={t('none.title')}
                actions={<Button onPress={showAll}>{t('none.all')}</Button>}
              >
                {t('none.text')}
              </EmptyState>
            ) : (
              <LogTable rows={shown.rows} onOpen={onOpen} onCorrect={setCorrecting} />
            )}
            {shown.found > shown.rows.length && (
              <div className={styles.more}>
                <Button onPress={() => setLimit((before) => before + page)}>
                  {t('more', { count: Math.min(page, shown.found - shown.rows.length) })}
                </Button>
              </div>
            )}
          </>
        )}
      </div>
      {correcting && (
        <CorrectDialog
          key={correcting.id}
          entries={{
            ids: [correcting.id],
            name: correcting.candidateName ?? '',
            kind: correcting.kind,
            reason: correcting.reason,
            note: correcting.note,
          }}
          onClose={() => setCorrecting(null)}
        />
      )}
    </>
  );
}

/** "Now: 1 hired, 2 on hold and 5 rejected." */
function summary(standings: readonly StandingCount[], t: Words): string {
  const parts = [...decisionKinds, null].flatMap((kind) => {
    const count = standings.find((one) => one.kind === kind)?.count ?? 0;
    if (count === 0) return [];
    return [kind === null ? t('undecided', { count }) : t(`standing.${kind}`, { count })];
  });
  return parts.length === 0 ? '' : t('now', { list: new Intl.ListFormat(locale).format(parts) });
}
