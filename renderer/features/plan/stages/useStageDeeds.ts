import { activeStages } from '#domain/plan/active.ts';
import { copyOfStage } from '#domain/plan/copy.ts';
import { placeAmong } from '#domain/plan/order.ts';
import { bringBack, removeStage } from '#domain/plan/removal.ts';
import { type Giver, stageFrom } from '#domain/plan/takeOver.ts';
import { newStage, type Stage } from '#domain/schemas/plan.ts';
import { call } from '../../../api/client.ts';
import { flushEdits } from '../../../api/edits.ts';
import { newId } from '../../../api/ids.ts';
import { mention } from '../../../api/problems.ts';
import { useAnnounce } from '../../../ui/reorder/Announcer.tsx';
import { place, putWeightsReason } from '../changes.ts';
import { short, usePlanning } from '../usePlanning.ts';

/** What can be done to a stage as a whole. */
export function useStageDeeds() {
  const { job, change, latest, show, t } = usePlanning();
  const announce = useAnnounce();
  const list = ['jobs', job.id, 'plan', 'stages'];
  const nameOf = (stage: Stage) => short(stage.name) || t('stages.unnamed');

  return {
    nameOf,
    /** Adds a stage after those in use, and leads to its name. */
    add() {
      const stage = newStage(newId, '');
      change(t('deed.addStage'), [place(list, stage)]);
      show(stage.id);
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-stage-name]')?.focus());
    },
    /** Takes over all stages of another plan. */
    takeFrom(giver: Giver, name: string) {
      const { stages, weightsReason } = giver.plan;
      const taken = stages.map((stage) => stageFrom(giver, stage, latest().job.skills, newId));
      change(t('deed.takeStages', { name }), [
        ...taken.map((stage) => place(list, stage)),
        ...(latest().job.plan.weightsReason === '' ? [putWeightsReason(job.id, weightsReason)] : []),
      ]);
      requestAnimationFrame(() => focusStage(taken[0]?.id));
    },
    move(id: string, to: number) {
      const { plan } = latest().job;
      const shown = activeStages(plan);
      const stage = shown.find((one) => one.id === id);
      if (!stage) return;
      const at = placeAmong(plan.stages, shown, id, to);
      change(t('deed.moveStage', { name: nameOf(stage) }), [place(list, stage, at)]);
      announce(t('reorder.moved', { name: nameOf(stage), place: to + 1, count: shown.length }));
    },
    duplicate(stage: Stage) {
      const { plan } = latest().job;
      const original = plan.stages.find(({ id }) => id === stage.id) ?? stage;
      const copy = copyOfStage(original, newId);
      if (copy.name.trim() !== '') copy.name = t('stages.copyOf', { name: copy.name.slice(0, 900) });
      change(t('deed.duplicateStage', { name: nameOf(original) }), [
        place(list, copy, plan.stages.indexOf(original) + 1),
      ]);
      show(copy.id);
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-stage-name]')?.focus());
    },
    async remove(stage: Stage) {
      await flushEdits();
      const usage = await call('plan:usage', { job: job.id });
      const { isRetired, assessments, changes } = removeStage(job.id, stage.id, usage);
      const name = nameOf(stage);
      const shown = activeStages(job.plan);
      const index = shown.findIndex(({ id }) => id === stage.id);
      const next = shown[index + 1] ?? shown[index - 1];
      change(t(isRetired ? 'deed.retireStage' : 'deed.removeStage', { name }), changes);
      if (next) show(next.id);
      requestAnimationFrame(() => focusStage(next?.id));
      if (isRetired) mention(t('retired.stage', { name, count: assessments }));
      else announce(t('stages.removed', { name }));
    },
    bringBack(stage: Stage) {
      change(t('deed.bringBackStage', { name: nameOf(stage) }), [bringBack(job.id, stage.id)]);
      show(stage.id);
      requestAnimationFrame(() => focusStage(stage.id));
      announce(t('retired.back', { name: nameOf(stage) }));
    },
  };
}

/** Puts the focus on a stage's row. */
export function focusStage(id: string | undefined): void {
  if (id !== undefined) {
    document.querySelector<HTMLElement>(`[data-stage="${CSS.escape(id)}"]`)?.focus();
  }
}
