import { useCallback, useEffect, useRef } from 'react';
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

/** What can be done with a card, by its menu. The same function as long as the stages are, so that cards stay as drawn. */
export function useEntries(deeds: Deeds): (card: BoardCard) => (MenuEntry | 'line')[] {
  const t = useWords('board');
  const newest = useRef(deeds);
  useEffect(() => {
    newest.current = deeds;
  });
  return useCallback(
    (card) => {
      const { jobId, columns, move, onOpen, onDecide } = newest.current;
      const { id, name } = card;
      const takeOut = async () => {
        const label = t('label.takeOut', { name: name.slice(0, 80) });
        const { kept } = await call('candidate:takeOut', { ids: [id], job: jobId, label });
        if (kept > 0) report(t('kept', { name }));
      };
      return [
        { id: 'decide', text: t('card.decide'), icon: 'check', onAction: () => onDecide(id) },
        { id: 'open', text: t('card.open'), icon: 'person', onAction: () => onOpen(id) },
        'line',
        ...(isClosed(card) ? [] : columns)
          .filter(({ isRetired }) => !isRetired)
          .map((column) => ({
            id: `to-${column.id}`,
            text: columnName(column, t),
            isChosen: card.stage === stageOf(column.id),
            onAction: () => void move([id], column),
          })),
        'line',
        {
          id: 'takeOut',
          text: t('card.takeOut'),
          icon: 'minus',
          onAction: () => void takeOut().catch(report),
        },
      ];
    },
    [t],
  );
}
