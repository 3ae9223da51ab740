import { type ReactNode, useMemo, useRef } from 'react';
import { type Asker, askedBy, asking } from '#domain/plan/asked.ts';
import { newSkill, type Skill } from '#domain/schemas/skill.ts';
import { newId } from '../../../api/ids.ts';
import { place, take } from '../../../job/changes.ts';
import { Steady } from '../../../job/JobContext.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useAnnounce } from '../../../ui/reorder/Announcer.tsx';
import { focusAfter } from '../../../ui/reorder/focusAfter.ts';
import { useReorder } from '../../../ui/reorder/useReorder.ts';
import { useEditing } from '../useEditing.ts';
import { SkillRow } from './SkillRow.tsx';
import styles from './skills.module.css';

interface SkillsTableProps {
  readonly heading: ReactNode;
  /** At the right end of the heading. */
  readonly actions?: ReactNode;
  /** The section's own text. */
  readonly intro?: ReactNode;
  /** The posting does not list them. */
  readonly isOutside: boolean;
}

/** What the job needs, in order. */
export function SkillsTable({ heading, actions, intro, isOutside }: SkillsTableProps) {
  const { job, change, latest, t } = useEditing();
  const announce = useAnnounce();
  const table = useRef<HTMLDivElement>(null);
  const { skills, sections } = job;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only sections can ask
  const all = useMemo(() => asking(job), [sections]);
  const newest = useRef(all);
  newest.current = all;
  const musts = skills.filter((skill) => skill.need === 'must').length;
  const nameOf = (skill: Skill) => skill.name.trim() || t('skills.unnamed');

  const reorder = useReorder(
    skills.map((skill) => skill.id),
    (id, to) => {
      const skill = latest().job.skills.find((one) => one.id === id);
      if (!skill) return;
      const name = nameOf(skill);
      const byHandle = document.activeElement?.getAttribute('data-handle') === id;
      focusAfter(
        table,
        () => change(t('deed.moveSkill', { name }), [place(job, 'skills', skill, to)]),
        byHandle ? `[data-handle="${id}"]` : `[data-skill="${id}"]`,
      );
      announce(t('reorder.moved', { name, place: to + 1, count: skills.length }));
    },
  );
  const add = (at = skills.length) => {
    const skill = newSkill(newId, '');
    focusAfter(
      table,
      () => change(t('deed.addSkill'), [place(job, 'skills', skill, at)]),
      `[data-skill="${skill.id}"]`,
    );
  };
  const remove = (skill: Skill) => {
    const index = skills.indexOf(skill);
    const next = skills[index + 1] ?? skills[index - 1];
    latest();
    focusAfter(
      table,
      () => change(t('deed.removeSkill', { name: nameOf(skill) }), [take(job, 'skills', skill.id)]),
      next ? `[data-skill="${next.id}"]` : '[data-add-skill] button',
    );
    announce(t('skills.removed', { name: nameOf(skill) }));
  };

  return (
    <div ref={table}>
      <div className={styles.headRow}>
        {heading}
        <span className={styles.count}>
          {t('skills.count', { count: skills.length, musts })}
          {isOutside && ` · ${t('section.notInPosting')}`}
        </span>
        <span className={styles.end} data-add-skill>
          <Button kind="quiet" onPress={() => add()}>
            {t('skills.add')}
          </Button>
        </span>
        {actions}
      </div>
      {intro}
      {skills.length === 0 ? (
        <p className={styles.none}>{t('skills.none')}</p>
      ) : (
        <table className={styles.table} aria-label={t('skills.title')}>
          <thead>
            <tr>
              <th scope="col">{t('skills.skill')}</th>
              <th scope="col">{t('skills.level')}</th>
              <th scope="col">{t('skills.need')}</th>
              <th scope="col">{t('skills.askedBy')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('skills.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {skills.map((skill, index) => (
              <Steady key={skill.id} by={[skill, reorder.state, shown(askedBy(skill, all))]}>
                <SkillRow
                  skill={skill}
                  name={nameOf(skill)}
                  current={askedBy(skill, all)}
                  asking={() => newest.current}
                  reorder={reorder}
                  isFirst={index === 0}
                  isLast={index === skills.length - 1}
                  onAddNext={() => add(index + 1)}
                  onRemove={() => remove(skill)}
                />
              </Steady>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

/** As much of who asks for a skill as its row shows. */
function shown(asker: Asker): string {
  return typeof asker === 'string'
    ? asker
    : `${asker.section} ${asker.block} ${asker.number} ${asker.heading}`;
}
