import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { activeCriteria, activeStages } from '#domain/plan/active.ts';
import { traceability } from '#domain/plan/traceability.ts';
import type { Job } from '#domain/schemas/job.ts';
import { useCall } from '../../api/hooks.ts';
import { useJobEditing } from '../../job/JobContext.tsx';
import type { Focus, Place, Planning } from './usePlanning.ts';

/** Where one is in the plan, and what follows from the job for all parts of the screen. */
export function usePlanState(root: RefObject<HTMLElement | null>): {
  planning: Planning;
  focus: Focus | null;
  stage: string | null;
} {
  const { job } = useJobEditing();
  const [chosen, setChosen] = useState<string | null>(null);
  const [looked, setLooked] = useState<Focus | null>(null);
  const [open, setOpen] = useState<ReadonlySet<string> | null>(null);
  const stages = activeStages(job.plan);
  const stage = stages.find(({ id }) => id === chosen) ?? stages[0];
  // A stage is entered with its first criterion open, so that one sees what a criterion holds.
  const first = stage && activeCriteria(stage)[0]?.id;
  const opened = useMemo(() => open ?? new Set(first === undefined ? [] : [first]), [open, first]);
  const { data: usage } = useCall('plan:usage', { job: job.id }, (changed) => {
    return changed.assessments.length + changed.candidates.length + changed.decisions.length > 0;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: nothing else of the job leads to or from the plan
  const traces = useMemo(() => traceability(job), [job.plan, job.skills, job.sections]);

  const newest = useRef(opened);
  newest.current = opened;
  const toggle = useCallback((criterion: string) => {
    const next = new Set(newest.current);
    if (!next.delete(criterion)) next.add(criterion);
    setOpen(next);
  }, []);
  const setFocus = useCallback(
    (next: Focus) =>
      setLooked((before) => (before?.kind === next.kind && before.id === next.id ? before : next)),
    [],
  );

  const [target, setTarget] = useState<string | null>(null);
  const show = useCallback((stageId: string, criterion?: string | null, at?: Place) => {
    setChosen(stageId);
    setOpen((before) => {
      if (!criterion) return null;
      return new Set([...(before ?? newest.current), criterion]);
    });
    setLooked(criterion ? { kind: 'criterion', id: criterion } : null);
    setTarget(selectorOf(criterion, at));
  }, []);
  useEffect(() => {
    if (target === null) return;
    const focus = () => {
      const element = root.current?.querySelector<HTMLElement>(target);
      element?.scrollIntoView({ block: 'nearest' });
      element?.focus();
    };
    focus();
    // A menu that closes gives the focus back to its button first.
    requestAnimationFrame(focus);
    setTarget(null);
  }, [target, root]);

  const planning = useMemo(
    (): Planning => ({ traces, usage, setFocus, open: opened, toggle, show }),
    [traces, usage, setFocus, opened, toggle, show],
  );
  const focus = useMemo(
    () => current(looked, job) ?? (first === undefined ? null : { kind: 'criterion' as const, id: first }),
    [looked, job, first],
  );
  return { planning, focus, stage: stage?.id ?? null };
}

/** Where the focus goes: elements say what they are by a `data-` attribute. */
function selectorOf(criterion: string | null | undefined, at: Place | undefined): string | null {
  const inside = criterion ? `[data-criterion-row="${CSS.escape(criterion)}"] ` : '';
  if (at) return `${inside}[data-${at}]${at === 'hole' ? '' : ' button'}`;
  return criterion ? `[data-criterion="${CSS.escape(criterion)}"]` : null;
}

/** What one looked at, as long as it is there. */
function current(focus: Focus | null, job: Job): Focus | null {
  if (focus === null) return null;
  const all =
    focus.kind === 'skill' ? job.skills : activeStages(job.plan).flatMap((stage) => activeCriteria(stage));
  return all.some(({ id }) => id === focus.id) ? focus : null;
}
