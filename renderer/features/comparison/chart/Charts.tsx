import { useState } from 'react';
import type { Head, Overview } from '#domain/comparison/overview.ts';
import type { PlannedStage } from '#domain/scoring/figures.ts';
import { Button } from '../../../ui/Button.tsx';
import { locale, useWords } from '../../../words/words.ts';
import { percent } from '../figures.ts';
import styles from './chart.module.css';
import { ProfileChart } from './ProfileChart.tsx';
import { TotalsChart } from './TotalsChart.tsx';

/** So many candidates fit a chart of totals, and so many lines one of profiles. */
const mostTotals = 12;
const mostLines = 4;

interface ChartsProps {
  readonly overview: Overview;
  readonly heads: readonly Head[];
  readonly stages: readonly PlannedStage[];
  readonly selected: ReadonlySet<string>;
  readonly nameOf: (head: Head) => string;
}

/** What the figures look like: totals beside each other, or profiles on top of each other. */
export function Charts({ overview, heads, stages, selected, nameOf }: ChartsProps) {
  const t = useWords('comparison');
  const [kind, setKind] = useState<'totals' | 'profile'>('totals');
  const { measure, plan, limit } = overview;
  const rated = heads.filter(({ total }) => total !== null);
  if (rated.length === 0) return null;
  const chosen = rated.filter(({ candidate }) => selected.has(candidate));
  const lines = (chosen.length > 0 ? chosen : rated.slice(0, 3)).slice(0, mostLines);
  const isTotals = kind === 'totals';
  const left = isTotals ? rated.length - mostTotals : chosen.length - mostLines;
  return (
    <section className={styles.charts} aria-label={t(`chart.${kind}.name`)}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          {isTotals ? t('chart.totals.title', { limit: percent(limit, t) }) : t('chart.profile.title')}
        </h2>
        <Button small kind="quiet" onPress={() => setKind(isTotals ? 'profile' : 'totals')}>
          {t(isTotals ? 'chart.showProfile' : 'chart.showTotals')}
        </Button>
      </div>
      {isTotals ? (
        <TotalsChart heads={rated.slice(0, mostTotals)} measure={measure} nameOf={nameOf} />
      ) : (
        <ProfileChart heads={lines} plan={plan} stages={stages} measure={measure} nameOf={nameOf} />
      )}
      {left > 0 && (
        <p className={styles.more}>
          {t(isTotals ? 'chart.totals.more' : 'chart.profile.more', {
            shown: isTotals ? mostTotals : mostLines,
            all: (isTotals ? rated : chosen).length.toLocaleString(locale),
          })}
        </p>
      )}
      {!isTotals && chosen.length === 0 && rated.length > lines.length && (
        <p className={styles.more}>{t('chart.profile.choose')}</p>
      )}
    </section>
  );
}
