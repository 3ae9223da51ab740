import { useEffect, useRef, useState } from 'react';
import type { Sheet } from '#contract/assessments.ts';
import { criteriaOf, missingIn, ratingOf } from '#domain/assessment/rating.ts';
import { activeCriteria } from '#domain/plan/active.ts';
import { recommendations } from '#domain/schemas/assessment.ts';
import { useWords } from '../../words/words.ts';
import styles from './Filling.module.css';
import { KeysFoot } from './KeysFoot.tsx';
import { CriteriaList } from './rate/CriteriaList.tsx';
import { CriterionView } from './rate/CriterionView.tsx';
import { RecommendView } from './rate/RecommendView.tsx';
import { SideNotes } from './rate/SideNotes.tsx';
import { SheetHead } from './SheetHead.tsx';
import { SubmitDialog } from './SubmitDialog.tsx';
import { useKeys } from './useKeys.ts';
import type { Said, SheetDeeds } from './useSheet.ts';

interface FillingProps {
  readonly sheet: Sheet;
  readonly deeds: SheetDeeds;
  readonly latest: () => Sheet;
  readonly onLeave: () => void;
}

/** The place after the last criterion: the overall word. */
const overall = 'overall';

/** A scorecard while the interview goes on: criteria at the left, the question in the middle, notes at the right. */
export function Filling({ sheet, deeds, latest, onLeave }: FillingProps) {
  const t = useWords('scorecard');
  const { assessment, stage } = sheet;
  const criteria = activeCriteria(stage);
  const missing = missingIn(stage, assessment);
  const isOpen = missing.ratings.length > 0;
  const [chosen, setChosen] = useState(() => missing.ratings[0]?.id ?? criteria[0]?.id ?? overall);
  const [asked, setAsked] = useState<'submit' | 'absent' | null>(null);
  const [said, setSaid] = useState('');
  const middle = useRef<HTMLElement>(null);
  const evidence = useRef<HTMLTextAreaElement>(null);
  const notes = useRef<HTMLTextAreaElement>(null);

  const places = [...criteria.map(({ id }) => id), ...(isOpen ? [] : [overall])];
  const current = places.includes(chosen) ? chosen : (places[0] ?? overall);
  const criterion = criteria.find(({ id }) => id === current);
  const at = places.indexOf(current);
  const go = (place: string | undefined) => {
    if (place === undefined) return;
    setChosen(place);
    middle.current?.focus();
  };
  useEffect(() => middle.current?.focus(), []);

  const rate = (fields: Partial<Said>, isTyped = false) => {
    if (!criterion) return;
    const before = ratingOf(latest().assessment, criterion.id);
    const { value = null, evidence = '', notAsked = false } = before ?? {};
    const next = { value, evidence, notAsked, ...fields };
    void deeds.rate(criterion.id, criterion.name, next, isTyped);
    if (!isTyped) setSaid(next.notAsked ? t('said.notAsked') : t('said.rated', { value: next.value ?? '' }));
  };
  const pick = (value: number) => {
    const rating = criterion && ratingOf(latest().assessment, criterion.id);
    rate({ value: rating?.value === value ? null : value, notAsked: false });
  };
  const leaveOut = () => {
    const rating = criterion && ratingOf(latest().assessment, criterion.id);
    rate({ value: null, notAsked: rating?.notAsked !== true });
  };
  const recommend = (index: number) => {
    const recommendation = recommendations[index];
    if (recommendation) void deeds.recommend(recommendation);
  };

  useKeys({
    isOff: asked !== null,
    number: (number) => {
      if (current === overall) recommend(number - 1);
      else if (number === 0) leaveOut();
      else if (criterion?.scale.some(({ value }) => value === number)) pick(number);
    },
    evidence: () => evidence.current?.focus(),
    note: () => notes.current?.focus(),
    next: () => go(places[at + 1]),
    previous: () => go(places[at - 1]),
    leaveField: () => middle.current?.focus(),
    submit: () => setAsked('submit'),
  });

  return (
    <div className={styles.sheet}>
      <SheetHead
        sheet={sheet}
        onStart={() => void deeds.start()}
        onSubmit={() => setAsked('submit')}
        onAbsent={() => setAsked('absent')}
        onDiscard={() => void deeds.discard().then(onLeave)}
        onLeave={onLeave}
      />
      <div className={styles.body}>
        <CriteriaList
          sheet={sheet}
          criteria={criteriaOf(stage, assessment)}
          current={current}
          isLocked={isOpen}
          onChoose={go}
          overall={overall}
        />
        <section
          ref={middle}
          tabIndex={-1}
          className={styles.middle}
          aria-label={criterion?.name ?? t('overall.title')}
        >
          {criterion ? (
            <CriterionView
              key={criterion.id}
              criterion={criterion}
              rating={ratingOf(assessment, criterion.id)}
              place={{ at: at + 1, of: criteria.length }}
              evidenceRef={evidence}
              onPick={pick}
              onEvidence={(text) => rate({ evidence: text }, true)}
              previous={places[at - 1] === undefined ? undefined : () => go(places[at - 1])}
              next={
                places[at + 1] === undefined
                  ? undefined
                  : {
                      name: criteria[at + 1]?.name ?? t('overall.title'),
                      go: () => go(places[at + 1]),
                    }
              }
            />
          ) : (
            <RecommendView
              assessment={assessment}
              criteria={criteria}
              onRecommend={recommend}
              onSubmit={() => setAsked('submit')}
            />
          )}
        </section>
        <SideNotes
          sheet={sheet}
          criterion={criterion}
          isNotAsked={criterion !== undefined && ratingOf(assessment, criterion.id)?.notAsked === true}
          notesRef={notes}
          onNotes={(text) => void deeds.note(text)}
          onNotAsked={leaveOut}
        />
      </div>
      <KeysFoot points={criterion?.scale.length ?? recommendations.length} isOverall={!criterion} />
      <span className="visually-hidden" role="status">
        {said}
      </span>
      {asked && (
        <SubmitDialog
          sheet={sheet}
          isAbsent={asked === 'absent'}
          onGo={(id) => {
            setAsked(null);
            setChosen(id);
          }}
          onClose={() => setAsked(null)}
          onSubmit={deeds.submit}
        />
      )}
    </div>
  );
}
