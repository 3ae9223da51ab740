import { useRef, useState } from 'react';
import type { BoardCard } from '#contract/decisions.ts';
import { useEvent } from '../../api/hooks.ts';
import { DecideDialog } from '../../decide/DecideDialog.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ScreenHead } from '../../ui/ScreenHead.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { locale, useWords } from '../../words/words.ts';
import { AddPanel } from './AddPanel.tsx';
import styles from './Board.module.css';
import { Closed } from './Closed.tsx';
import { Column } from './Column.tsx';
import { columnName, useBoard } from './useBoard.ts';
import { useCardKeys } from './useCardKeys.ts';
import { useEntries } from './useEntries.ts';

interface BoardScreenProps {
  readonly jobId: string;
  readonly onOpen: (candidate: string) => void;
}

/** The candidates of a job by the stage they have come to. */
export default function BoardScreen({ jobId, onOpen }: BoardScreenProps) {
  const t = useWords('board');
  const [typed, setTyped] = useState('');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [panel, setPanel] = useState<'add' | readonly string[] | null>(null);
  const board = useRef<HTMLDivElement>(null);
  const hasDecided = useRef(false);
  useEvent('workbook:changed', ({ changed }) => {
    if (panel !== null && panel !== 'add' && changed.decisions.length > 0) hasDecided.current = true;
  });
  const { data, error, cards, columns, move } = useBoard(jobId, typed);
  const onKeyDown = useCardKeys(board, columns?.open ?? [], selected, move);
  const entries = useEntries({
    jobId,
    columns: columns?.open ?? [],
    move,
    onOpen,
    onDecide: (id) => setPanel([id]),
  });
  if (error) return <EmptyState title={error.message} />;
  if (!data || !cards || !columns) return null;

  const chosen = cards.flatMap(({ id }) => (selected.has(id) ? [id] : []));
  const close = () => {
    // Those who were decided about are dealt with; whoever closes the panel without deciding goes on with them.
    if (hasDecided.current) setSelected(new Set());
    hasDecided.current = false;
    setPanel(null);
  };
  const onSelect = (of: readonly BoardCard[], keys: ReadonlySet<string> | 'all') => {
    setSelected((before) => {
      const after = new Set(before);
      for (const { id } of of) {
        if (keys === 'all' || keys.has(id)) after.add(id);
        else after.delete(id);
      }
      return after;
    });
  };
  const shared = { assessed: data.assessed, selected, onSelect, entries, onOpen };
  const isNobody = cards.length > 0 && columns.closed.length + count(columns.open) === 0;

  return (
    <>
      <ScreenHead
        title={t('title')}
        note={
          cards.length > 0 &&
          panel === null &&
          t('total', { count: cards.length, shown: cards.length.toLocaleString(locale) })
        }
        actions={
          <>
            {chosen.length > 0 && panel === null && (
              <>
                <Button kind="quiet" onPress={() => setSelected(new Set())}>
                  {t('chosen.clear')}
                </Button>
                <Button onPress={() => setPanel(chosen)}>
                  {t('chosen.decide', { count: chosen.length })}
                </Button>
              </>
            )}
            {cards.length > 0 && (
              <SearchField
                className={styles.search}
                label={t('search.label')}
                placeholder={t('search.placeholder')}
                value={typed}
                onChange={setTyped}
              />
            )}
            {cards.length > 0 && panel === null && (
              <Button kind="primary" onPress={() => setPanel('add')}>
                {t('add.label')}
              </Button>
            )}
          </>
        }
      />
      {cards.length === 0 ? (
        <EmptyState
          title={t('empty.title')}
          actions={
            <Button kind="primary" onPress={() => setPanel('add')}>
              {t('add.label')}
            </Button>
          }
        >
          {t('empty.text')}
        </EmptyState>
      ) : isNobody ? (
        <EmptyState
          title={t('search.none', { typed })}
          actions={<Button onPress={() => setTyped('')}>{t('search.all')}</Button>}
        >
          {t('search.noneText')}
        </EmptyState>
      ) : (
        <div ref={board} className={styles.board} onKeyDownCapture={onKeyDown}>
          {columns.open.map((column) => (
            <Column
              // What can be dropped on cannot change while a list lives.
              key={`${column.id} ${column.isRetired}`}
              id={column.id}
              name={columnName(column, t)}
              note={column.isRetired ? t('column.retired') : undefined}
              cards={column.cards}
              isMovable
              onDrop={column.isRetired ? undefined : (ids) => void move(ids, column)}
              {...shared}
            />
          ))}
          {columns.closed.length > 0 && (
            <Closed cards={columns.closed} isWanted={typed !== '' || count(columns.open) === 0} {...shared} />
          )}
        </div>
      )}
      {panel === 'add' && <AddPanel jobId={jobId} onClose={close} />}
      {panel !== null && panel !== 'add' && <DecideDialog jobId={jobId} candidates={panel} onClose={close} />}
    </>
  );
}

function count(columns: readonly { cards: readonly unknown[] }[]): number {
  return columns.reduce((sum, { cards }) => sum + cards.length, 0);
}
