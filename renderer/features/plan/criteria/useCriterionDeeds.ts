import { activeCriteria, activeStages } from '#domain/plan/active.ts';
import { copyOfCriterion } from '#domain/plan/copy.ts';
import { placeAmong } from '#domain/plan/order.ts';
import { bringBack, moveCriterion, removeCriterion } from '#domain/plan/removal.ts';
import { type Criterion, newCriterion, type Stage } from '#domain/schemas/plan.ts';
import { call } from '../../../api/client.ts';
import { flushEdits } from '../../../api/edits.ts';
import { newId } from '../../../api/ids.ts';
import { mention } from '../../../api/problems.ts';
import { useAnnounce } from '../../../ui/reorder/Announcer.tsx';
import { place, putTests, stagePath } from '../changes.ts';
import { short, usePlanning } from '../usePlanning.ts';

/** What can be done to the criteria of a stage as a whole. */
export function useCriterionDeeds(stage: Stage) {
  const { job, change, latest, show, t } = usePlanning();
  const announce = useAnnounce();
  const list = [...stagePath(job.id, stage.id), 'criteria'];
  const nameOf = (criterion: Criterion) => short(criterion.name) || t('criteria.unnamed');
  const stageNow = () => latest().job.plan.stages.find(({ id }) => id === stage.id) ?? stage;
  const now = (criterion: Criterion) =>
    stageNow().criteria.find(({ id }) => id === criterion.id) ?? criterion;
  const usage = async () => {
    await flushEdits();
    return call('plan:usage', { job: job.id });
  };

  return {
    nameOf,
    /** Adds a criterion after those in use, on the scale the others have, and leads to its name. */
    add(more: Partial<Criterion> = {}, label = t('deed.addCriterion')) {
      const all = activeStages(latest().job.plan).flatMap(activeCriteria);
      const points = all.length > 0 && all.every(({ scale }) => scale.length === 4) ? 4 : 5;
      const criterion = { ...newCriterion(newId, '', points), ...more };
      change(label, [place(list, criterion)]);
      show(stage.id, criterion.id);
    },
    duplicate(criterion: Criterion) {
      const original = now(criterion);
      const copy = copyOfCriterion(original, newId);
      if (copy.name.trim() !== '') copy.name = t('stages.copyOf', { name: copy.name.slice(0, 900) });
      const at = stageNow().criteria.findIndex(({ id }) => id === original.id) + 1;
      change(t('deed.duplicateCriterion', { name: nameOf(original) }), [place(list, copy, at)]);
      show(stage.id, copy.id);
    },
    /** Puts a criterion at place `to` of those in use. */
    move(id: string, to: number) {
      const { criteria } = stageNow();
      const shown = criteria.filter(({ retired }) => !retired);
      const criterion = shown.find((one) => one.id === id);
      if (!criterion) return;
      const name = nameOf(criterion);
      change(t('deed.moveCriterion', { name }), [
        place(list, criterion, placeAmong(criteria, shown, id, to)),
      ]);
      announce(t('reorder.moved', { name, place: to + 1, count: shown.length }));
    },
    async moveTo(criterion: Criterion, to: Stage) {
      const used = await usage();
      const original = now(criterion);
      const copy = copyOfCriterion(original, newId);
      const done = moveCriterion(job.id, stage.id, to.id, original, copy, used);
      const names = { name: nameOf(original), stage: short(to.name) || t('stages.unnamed') };
      change(t('deed.moveCriterionTo', names), done.changes);
      show(to.id, done.moved);
      if (done.isRetired) mention(t('criterion.movedRated', { ...names, count: done.assessments }));
      else announce(t('criterion.moved', names));
    },
    async remove(criterion: Criterion) {
      const { isRetired, assessments, changes } = removeCriterion(
        job.id,
        stage.id,
        criterion.id,
        await usage(),
      );
      const shown = activeCriteria(stageNow());
      const index = shown.findIndex(({ id }) => id === criterion.id);
      const next = shown[index + 1] ?? shown[index - 1];
      const name = nameOf(now(criterion));
      change(t(isRetired ? 'deed.retireCriterion' : 'deed.removeCriterion', { name }), changes);
      if (isRetired) mention(t('retired.criterion', { name, count: assessments }));
      else announce(t('criteria.removed', { name }));
      const selector = next ? `[data-criterion="${next.id}"]` : '[data-add-criterion] button';
      requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
    },
    bringBack(criterion: Criterion) {
      const name = nameOf(criterion);
      change(t('deed.bringBackCriterion', { name }), [bringBack(job.id, stage.id, criterion.id)]);
      show(stage.id, criterion.id);
      announce(t('retired.back', { name }));
    },
    /** Says which skills a criterion tests. */
    tie(criterion: Criterion, skills: string[]) {
      change(t('deed.tests', { name: nameOf(criterion) }), [
        putTests(job.id, stage.id, criterion.id, skills),
      ]);
    },
  };
}
