import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CandidateFilter } from '#domain/candidates/query.ts';
import { call } from '../../api/client.ts';
import { useCall } from '../../api/hooks.ts';
import { report } from '../../api/problems.ts';
import { DecideDialog } from '../../decide/DecideDialog.tsx';
import { ExportMenu } from '../../documents/ExportMenu.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ScreenHead } from '../../ui/ScreenHead.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { locale, useWords } from '../../words/words.ts';
import styles from './CandidatesScreen.module.css';
import { ColumnsButton } from './ColumnsButton.tsx';
import { ChosenBar } from './chosen/ChosenBar.tsx';
import { DecidePart, type Deciding } from './chosen/DecidePart.tsx';
import { type Ask, Filters } from './filters/Filters.tsx';
import { NewCandidate } from './NewCandidate.tsx';
import { remember, rememberedPlace } from './remembered.ts';
import { requestsFor } from './requests.ts';
import { CandidateTable, focusLine } from './table/CandidateTable.tsx';
import { rangeAt } from './table/useViewport.ts';
import { useChosen } from './useChosen.ts';
import { useColumns } from './useColumns.ts';
import { useLines } from './useLines.ts';
import { asking, isFiltered, queryOf, sortedBy } from './view.ts';

interface CandidatesScreenProps {
  readonly onOpen: (candidate: string) => void;
  readonly onDuplicates: () => void;
  /** To candidates from files. */
  readonly onImport: () => void;
}

/** All candidates of the workbook: find some, choose one or many, and go on with them. */
export default function CandidatesScreen({ onOpen, onDuplicates, onImport }: CandidatesScreenProps) {
  const t = useWords('candidates');
  const [view, setView] = useState(rememberedPlace().view);
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const query = useMemo(() => queryOf(view), [view]);
  const { lines, look } = useLines(query, rangeAt(rememberedPlace().scrolled));
  const chosen = useChosen(lines, query);
  const { shown, show } = useColumns();
  const ids = useMemo(() => [...chosen.ids], [chosen.ids]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said was about those chosen before
  useEffect(() => setNote(null), [chosen.choice]);
  useEffect(() => remember({ view }), [view]);
  const ask = useCallback<Ask>((name, value) => setView((view) => asking(view, name, value)), []);
  const clear = useCallback(() => setView((view) => ({ ...view, filter: {} })), []);
  const { text: _, ...others } = view.filter;
  const asked = JSON.stringify(others);
  const filter = useMemo(() => JSON.parse(asked) as CandidateFilter, [asked]);
  if (lines === null || shown === undefined) return null;

  const { total, found } = lines;
  const job = view.filter.job === 'none' ? undefined : view.filter.job;
  const remove = () => {
    call('candidate:remove', { ids, label: t('label.remove', { count: ids.length }) })
      .then(({ kept }) => setNote(kept > 0 ? t('remove.kept', { count: kept }) : null))
      .catch(report);
  };
  const newCandidate = (
    <>
      <Button onPress={onImport}>{t('import')}</Button>
      <NewCandidate job={job} onAdded={onOpen} />
    </>
  );
  const requests = requestsFor(ids, job);

  return (
    <>
      <ScreenHead
        title={t('title')}
        note={
          <span role="status">
            {total > 0 &&
              (found === total
                ? t('count', { count: total, shown: total.toLocaleString(locale) })
                : t('countOf', { found: found.toLocaleString(locale), total: total.toLocaleString(locale) }))}
          </span>
        }
        actions={
          total > 0 && (
            <>
              {requests.length > 0 && <ExportMenu requests={requests} />}
              <SearchField
                className={styles.search}
                label={t('search.label')}
                placeholder={t('search.placeholder')}
                value={view.filter.text ?? ''}
                onKeyDown={(event) => {
                  if (event.key === 'ArrowDown') focusLine(document.querySelector('main [role="grid"]'));
                }}
                onChange={(typed) => ask('text', typed.trim() === '' ? '' : typed.slice(0, 400))}
              />
              <ColumnsButton shown={shown} onShow={show} />
              {newCandidate}
            </>
          )
        }
      />
      {total > 0 && <DuplicatesLine onDuplicates={onDuplicates} />}
      {total === 0 ? (
        <EmptyState title={t('empty.title')} actions={newCandidate}>
          {t('empty.text')}
        </EmptyState>
      ) : (
        <>
          {ids.length > 0 ? (
            <ChosenBar
              ids={ids}
              note={note}
              onNote={setNote}
              onNone={chosen.none}
              onRemove={remove}
              decide={<DecidePart ids={ids} job={job} onDecide={setDeciding} />}
            />
          ) : (
            <Filters filter={filter} isFiltered={isFiltered(view)} onAsk={ask} onClear={clear} />
          )}
          {found === 0 && isFiltered(view) ? (
            <EmptyState title={t('none.title')} actions={<Button onPress={clear}>{t('clear')}</Button>}>
              {t('none.text')}
            </EmptyState>
          ) : (
            <CandidateTable
              lines={lines}
              view={view}
              columns={shown}
              chosen={chosen}
              onSort={(column) => setView(sortedBy(view, column))}
              onRange={look}
              onOpen={(id) => {
                remember({ isLeft: true });
                onOpen(id);
              }}
              onRemove={remove}
            />
          )}
        </>
      )}
      {deciding && (
        <DecideDialog
          jobId={deciding.job}
          candidates={deciding.candidates}
          onClose={() => setDeciding(null)}
        />
      )}
    </>
  );
}

/** Tells that some may be there twice. */
function DuplicatesLine({ onDuplicates }: { onDuplicates: () => void }) {
  const t = useWords('candidates');
  const { data: count = 0 } = useCall(
    'duplicate:count',
    undefined,
    ({ candidates }) => candidates.length > 0,
  );
  if (count === 0) return null;
  return (
    <div className={styles.duplicates}>
      <span>{t('duplicates.text', { count })}</span>
      <Button kind="quiet" onPress={onDuplicates}>
        {t('duplicates.look')}
      </Button>
    </div>
  );
}
