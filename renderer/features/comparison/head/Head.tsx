import type { ReactElement } from 'react';
import type { Head as CandidateHead, Overview } from '#domain/comparison/overview.ts';
import { type DocumentRequest, ExportMenu } from '../../../documents/ExportMenu.tsx';
import { Button } from '../../../ui/Button.tsx';
import { ScreenHead } from '../../../ui/ScreenHead.tsx';
import { Tooltip } from '../../../ui/Tooltip.tsx';
import { locale, useWords } from '../../../words/words.ts';
import type { View } from '../view.ts';
import { ViewButton } from './ViewButton.tsx';

interface HeadProps {
  readonly overview: Overview;
  /** How many candidates have a column. */
  readonly shown: number;
  readonly view: View;
  readonly selected: readonly string[];
  readonly nameOf: (head: CandidateHead) => string;
  readonly onView: (change: Partial<View>) => void;
  readonly onWeights: () => void;
  readonly onDecide: () => void;
}

/** The head of the screen: what is compared, and what can be done with it. */
export function Head({ overview, shown, view, selected, nameOf, onView, onWeights, onDecide }: HeadProps) {
  const t = useWords('comparison');
  const all = overview.heads.length;
  const number = (count: number) => count.toLocaleString(locale);
  const count =
    shown === all
      ? t('candidates', { count: all, number: number(all) })
      : t('someOf', { shown: number(shown), all: number(all) });
  const blind = view.blind ? t('blindDeed') : undefined;
  const waits = blind ?? (selected.length === 0 ? t('decideNobody') : undefined);
  return (
    <ScreenHead
      title={t('title')}
      note={`${overview.title} · ${count}`}
      actions={
        <>
          <Button icon="eye" isPressed={view.blind} onPress={() => onView({ blind: !view.blind })}>
            {t('hideNames')}
          </Button>
          <ViewButton overview={overview} view={view} nameOf={nameOf} onView={onView} />
          <Button onPress={onWeights}>{t('weightsButton')}</Button>
          {view.blind ? (
            <Because reason={blind}>
              <Button disabledBecause={blind}>{t('export')}</Button>
            </Because>
          ) : (
            <ExportMenu requests={requests(overview.job, selected)} />
          )}
          <Because reason={waits}>
            <Button kind="primary" disabledBecause={waits} onPress={onDecide}>
              {t('decide')}
            </Button>
          </Because>
        </>
      }
    />
  );
}

/** Says on hover and focus why a button does nothing. */
function Because({ reason, children }: { reason: string | undefined; children: ReactElement }) {
  return reason === undefined ? children : <Tooltip text={reason}>{children}</Tooltip>;
}

function requests(job: string, selected: readonly string[]): DocumentRequest[] {
  const candidates = [...selected];
  return [
    { document: 'shortlist', job, candidates },
    { document: 'matrix', job, candidates },
    { document: 'candidate-report', job, candidates },
  ];
}
