import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { activeCriteria, activeStages } from '#domain/plan/active.ts';
import { traceability } from '#domain/plan/traceability.ts';
import type { Job } from '#domain/schemas/job.ts';
import { useCall } from '../../api/hooks.ts';
import { useJobEditing } from '../../job/JobContext.tsx';
import type { Focus, Planning } from './usePlanning.ts';

/** Where one is in the plan, and what follows from the job for all parts of the screen. */
export function usePlanState(root: RefObject<HTMLElement | null>): {
  planning: Planning;
  stage: string | null;
} {
  const { job } = useJobEditing();
  const [chosen, setChosen] = useState<string | null>(null);
  const [focus, setFocus] = useState<Focus | null>(null);
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

  const toggle = useCallback(
    (criterion: string) => {
      const next = new Set(opened);
      if (!next.delete(criterion)) next.add(criterion);
      setOpen(next);
    },
    [opened],
  );

  const [target, setTarget] = useState<string | null>(null);
  const newest = useRef(opened);
  newest.current = opened;
  const show = useCallback((stageId: string, criterion?: string) => {
    setChosen(stageId);
    setOpen((before) => {
      if (criterion === undefined) return null;
      return new Set([...(before ?? newest.current), criterion]);
    });
    setFocus(criterion === undefined ? null : { kind: 'criterion', id: criterion });
    setTarget(criterion ?? null);
  }, []);
  useEffect(() => {
    if (target === null) return;
    const focus = () => {
      const element = root.current?.querySelector<HTMLElement>(`[data-criterion="${CSS.escape(target)}"]`);
      element?.scrollIntoView({ block: 'nearest' });
      element?.focus();
    };
    focus();
    // A menu that closes gives the focus back to its button first.
    requestAnimationFrame(focus);
    setTarget(null);
  }, [target, root]);

  const planning = useMemo(
    (): Planning => ({
      traces,
      usage,
      focus: current(focus, job) ?? (first === undefined ? null : { kind: 'criterion', id: first }),
      setFocus: (next) =>
        setFocus((before) => (before?.kind === next.kind && before.id === next.id ? before : next)),
      open: opened,
      toggle,
      show,
    }),
    [traces, usage, focus, job, first, opened, toggle, show],
  );
  return { planning, stage: stage?.id ?? null };
}

/** What one looked at, as long as it is there. */
function current(focus: Focus | null, job: Job): Focus | null {
  if (focus === null) return null;
  const all =
    focus.kind === 'skill' ? job.skills : activeStages(job.plan).flatMap((stage) => activeCriteria(stage));
  return all.some(({ id }) => id === focus.id) ? focus : null;
}
