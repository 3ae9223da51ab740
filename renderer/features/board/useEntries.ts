import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { BoardCard } from '#contract/decisions.ts';
import { call } from '../../api/client.ts';
import { report } from '../../api/problems.ts';
import type { MenuEntry } from '../../ui/Menu.tsx';
import { useWords } from '../../words/words.ts';
import { type Column, isClosed, stageOf } from './columns.ts';
import { columnName } from './useBoard.ts';

interface Deeds {
  readonly jobId: string;
  readonly columns: readonly Column[];
  readonly move: (candidates: readonly string[], to: Column) => boolean;
  readonly onOpen: (candidate: string) => void;
  readonly onDecide: (candidate: string) => void;
}

/** What can be done with a card, by its menu. The same function while the stages are the same: cards stay as drawn. */
export function useEntries(deeds: Deeds): (card: BoardCard) => (MenuEntry | 'line')[] {
  const t = useWords('board');
  const newest = useRef(deeds);
  useEffect(() => {
    newest.current = deeds;
  });
  const targets = useTargets(deeds.columns);
  return useCallback(
    (card) => {
      const { id, name } = card;
      const takeOut = async () => {
        const label = t('label.takeOut', { name: name.slice(0, 80) });
        const { kept } = await call('candidate:takeOut', { ids: [id], job: newest.current.jobId, label });
        if (kept > 0) report(t('kept', { name }));
      };
      const moves = (isClosed(card) ? [] : targets).map((column) => ({
        id: `to-${column.id}`,
        text: columnName(column, t),
        isChosen: card.stage === stageOf(column.id),
        onAction: () => void newest.current.move([id], column),
      }));
      return [
        { id: 'decide', text: t('card.decide'), icon: 'check', onAction: () => newest.current.onDecide(id) },
        { id: 'open', text: t('card.open'), icon: 'person', onAction: () => newest.current.onOpen(id) },
        'line',
        ...moves,
        ...(moves.length > 0 ? (['line'] as const) : []),
        {
          id: 'takeOut',
          text: t('card.takeOut'),
          icon: 'minus',
          onAction: () => void takeOut().catch(report),
        },
      ];
    },
    [t, targets],
  );
}

/** Where cards can be moved; the same list as long as stages and their names are. */
function useTargets(columns: readonly Column[]): readonly Column[] {
  const open = columns.filter(({ isRetired }) => !isRetired);
  const key = open.map(({ id, name }) => `${id} ${name}`).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is all that counts of them
  return useMemo(() => open, [key]);
}
