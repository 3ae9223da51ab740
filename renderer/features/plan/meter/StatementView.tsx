import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { activeStages } from '#domain/plan/active.ts';
import { areWeightsEqual, type Gap, type Statement } from '#domain/plan/structure.ts';
import { Popover } from '../../../ui/Popover.tsx';
import type { Words } from '../../../words/words.ts';
import { type Place, short, usePlanning } from '../usePlanning.ts';
import styles from './meter.module.css';
import { WeightsReason } from './WeightsReason.tsx';

/** One statement: how far the plan is with it; opens why it matters, and what leads to each gap. */
export function StatementView({ statement }: { statement: Statement }) {
  const { job, t } = usePlanning();
  const [isOpen, setOpen] = useState(false);
  const { id, met, of, gaps } = statement;
  const isMet = of > 0 && met === of;
  const isGap = of > 0 && met < of;
  const areEqual = areWeightsEqual(job.plan);
  const said = stand(statement, areEqual, t);
  return (
    <Popover
      label={t(`structure.${id}.name`)}
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button className={styles.statement ?? ''} data-gap={isGap || undefined} data-statement={id}>
          <progress className={styles.bar} max={Math.max(of, 1)} value={met} aria-hidden="true" />
          <span className={styles.name}>{t(`structure.${id}.name`)}</span>
          <span className={isGap ? styles.gap : styles.stand}>{said}</span>
        </Button>
      }
    >
      <div className={styles.why}>
        <h3 className={styles.name}>{t(`structure.${id}.name`)}</h3>
        <p>{t(`structure.${id}.reason`)}</p>
        <p className={styles.source}>{t('structure.source', { source: t(`structure.${id}.source`) })}</p>
        {id === 'weights' && !areEqual && <WeightsReason />}
        {isMet && <p className={styles.all}>{t('structure.all')}</p>}
        {of === 0 && <p className={styles.source}>{t('structure.nothing')}</p>}
        {gaps.length > 0 && <Gaps statement={statement} onLeave={() => setOpen(false)} />}
      </div>
    </Popover>
  );
}

/** What a gap is mended with. */
const mended: Record<Statement['id'], Place | undefined> = {
  questions: 'add-question',
  anchors: 'hole',
  raters: 'assessors',
  criteria: 'add-criterion',
  weights: undefined,
};

function Gaps({ statement: { id, gaps }, onLeave }: { statement: Statement; onLeave: () => void }) {
  const { job, show, t } = usePlanning();
  const stages = activeStages(job.plan);
  const go = ({ stage, criterion }: Gap) => {
    onLeave();
    // A stage without criteria has no question to add before it has something to rate.
    show(stage, criterion, id === 'questions' && criterion === null ? 'add-criterion' : mended[id]);
  };
  return (
    <>
      <h4 className={styles.where}>{t('structure.where')}</h4>
      <ul className={styles.gaps}>
        {gaps.map((gap) => {
          const stage = stages.find((one) => one.id === gap.stage);
          const criterion = stage?.criteria.find((one) => one.id === gap.criterion);
          const place = criterion ? short(criterion.name) || t('criteria.unnamed') : '';
          const name = short(stage?.name ?? '') || t('stages.unnamed');
          const what =
            id === 'questions' && !criterion
              ? t('structure.questions.gapStage')
              : t(`structure.${id}.gap`, { count: gap.count });
          return (
            <li key={`${gap.stage}/${gap.criterion}`}>
              <Button className={styles.row ?? ''} onPress={() => go(gap)}>
                <span>{place === '' ? name : t('structure.at', { stage: name, criterion: place })}</span>
                <span className={styles.gap}>{what}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** How far the plan is, in words. */
function stand({ id, met, of }: Statement, areEqual: boolean, t: Words): string {
  if (of === 0) return t('structure.nothingYet');
  if (id === 'weights') {
    const how = areEqual ? 'equal' : met === of ? 'explained' : 'unexplained';
    return t(`structure.weights.${how}`);
  }
  if (id === 'anchors') {
    return met === of
      ? t('structure.anchors.all', { of })
      : t('structure.anchors.some', { count: of - met, of });
  }
  return met === of
    ? t('structure.everyStage', { count: of })
    : t('structure.someStages', { met, count: of });
}
