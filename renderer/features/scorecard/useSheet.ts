import { useCallback, useEffect, useRef, useState } from 'react';
import type { Sheet } from '#contract/assessments.ts';
import { withRating } from '#domain/assessment/rating.ts';
import type { Assessment, Rating } from '#domain/schemas/assessment.ts';
import { call } from '../../api/client.ts';
import { deed, flushEdits, onRefused } from '../../api/edits.ts';
import { useEvent } from '../../api/hooks.ts';
import { useWords } from '../../words/words.ts';

/** What is said about a criterion. */
export type Said = Pick<Rating, 'value' | 'evidence'> & { notAsked: boolean };

export type SheetDeeds = ReturnType<typeof useSheet>['deeds'];

/**
 * A scorecard as it is being filled in: what one does shows at once and is sent in turn; the workbook's word
 * replaces it when somebody or something else changed it.
 */
export function useSheet(id: string) {
  const t = useWords('scorecard');
  const [sheet, setSheet] = useState<Sheet>();
  const [missing, setMissing] = useState<string>();
  const latest = useRef<Sheet | undefined>(undefined);
  /** Counts our own deeds, so that an answer older than the newest of them is not shown. */
  const count = useRef(0);

  const show = useCallback((next: Sheet) => {
    latest.current = next;
    setSheet(next);
  }, []);

  const load = useCallback(async () => {
    for (let isOld = true; isOld; ) {
      await flushEdits();
      const before = count.current;
      try {
        const loaded = await call('assessment:sheet', { id });
        isOld = before !== count.current;
        if (isOld) continue;
        setMissing(undefined);
        show(loaded);
      } catch (error) {
        isOld = false;
        setMissing((error as Error).message);
      }
    }
  }, [id, show]);

  useEffect(() => void load(), [load]);
  useEvent('workbook:changed', ({ cause, changed }) => {
    const { jobs, people, candidates, assessments } = changed;
    if (cause !== 'edit' && jobs.length + people.length + candidates.length + assessments.length > 0) {
      void load();
    }
  });
  useEvent('engine:restarted', () => void load());
  useEffect(() => onRefused(() => void load()), [load]);

  const change = (fields: Partial<Assessment>) => {
    const { current } = latest;
    if (!current) return;
    count.current += 1;
    show({ ...current, assessment: { ...current.assessment, ...fields } });
  };
  const begun = () => ({ started: latest.current?.assessment.started ?? new Date().toISOString() });

  const deeds = {
    rate(criterion: string, name: string, said: Said, isTyped = false) {
      const { notAsked, ...rest } = said;
      const rating = { criterion, ...rest, ...(notAsked ? { notAsked } : {}) };
      change({ ratings: withRating(latest.current?.assessment.ratings ?? [], rating), ...begun() });
      const label = t(isTyped ? 'deed.evidence' : 'deed.rate', { name: short(name) });
      const key = isTyped ? { key: `evidence ${id} ${criterion}` } : {};
      return deed('assessment:rate', { id, criterion, ...said, label, ...key });
    },
    note(privateNotes: string) {
      change({ privateNotes });
      return deed('assessment:note', { id, privateNotes, label: t('deed.note'), key: `note ${id}` });
    },
    recommend(recommendation: Assessment['recommendation']) {
      change({ recommendation });
      return deed('assessment:recommend', { id, recommendation, label: t('deed.recommend') });
    },
    start() {
      change(begun());
      return deed('assessment:start', { id, label: t('deed.start') });
    },
    async submit() {
      await flushEdits();
      await deed('assessment:submit', { id, label: t('deed.submit') });
      await load();
    },
    async amend(criterion: string, name: string, said: Said & { reason: string }) {
      await deed('assessment:amend', {
        id,
        criterion,
        ...said,
        label: t('deed.amend', { name: short(name) }),
      });
      await load();
    },
    async discard() {
      await flushEdits();
      await deed('assessment:discard', { id, label: t('deed.discard') });
    },
  };
  return { sheet, missing, deeds, latest };
}

/** A name as it fits into what a deed is called. */
function short(name: string): string {
  return name.length > 80 ? `${name.slice(0, 79)}…` : name;
}
