import { Fragment, useRef } from 'react';
import type { Job } from '#domain/schemas/job.ts';
import { newSection, type Section } from '#domain/schemas/section.ts';
import { newId } from '../../../api/ids.ts';
import { place, take } from '../../../job/changes.ts';
import { Steady } from '../../../job/JobContext.tsx';
import { useAnnounce } from '../../../ui/reorder/Announcer.tsx';
import { focusAfter } from '../../../ui/reorder/focusAfter.ts';
import { useReorder } from '../../../ui/reorder/useReorder.ts';
import { SkillsTable } from '../skills/SkillsTable.tsx';
import { useEditing } from '../useEditing.ts';
import { AddSection } from './AddSection.tsx';
import { SectionView } from './SectionView.tsx';
import styles from './sections.module.css';

/** The parts of the description in their order, and everything that can be done to them as a whole. */
export function Sections() {
  const { job, change, latest, t } = useEditing();
  const announce = useAnnounce();
  const list = useRef<HTMLDivElement>(null);
  const { sections } = job;
  const purposes = sections.map((section) => section.purpose).join(' ');
  const nameOf = (section: Section | undefined) => section?.heading.trim() || t('section.untitled');

  const reorder = useReorder(
    sections.map((section) => section.id),
    (id, to) => {
      const section = latest().job.sections.find((one) => one.id === id);
      if (!section) return;
      const name = nameOf(section);
      const byHandle = document.activeElement?.getAttribute('data-handle') === id;
      focusAfter(
        list,
        () => change(t('deed.moveSection', { name }), [place(job, 'sections', section, to)]),
        byHandle ? `[data-handle="${id}"]` : `[data-heading="${id}"]`,
      );
      announce(t('reorder.moved', { name, place: to + 1, count: sections.length }));
    },
  );

  const add = (purpose: Section['purpose'], heading: string, at: number) => {
    const section = newSection(newId, heading, purpose);
    focusAfter(
      list,
      () => change(t('deed.addSection', { name: nameOf(section) }), [place(job, 'sections', section, at)]),
      `[data-heading="${section.id}"]`,
    );
  };

  const remove = (section: Section) => {
    const index = sections.indexOf(section);
    const next = sections[index + 1] ?? sections[index - 1];
    // What was typed a moment ago belongs to the section that undo brings back.
    latest();
    focusAfter(
      list,
      () => change(t('deed.removeSection', { name: nameOf(section) }), [take(job, 'sections', section.id)]),
      next ? `[data-heading="${next.id}"]` : '[data-add-section] button',
    );
    announce(t('section.removed', { name: nameOf(section) }));
  };

  return (
    <div ref={list} className={styles.sections}>
      {sections.map((section, index) => (
        <Fragment key={section.id}>
          {index > 0 && (
            <Steady by={[reorder.state, purposes]}>
              <AddSection isBetween onAdd={(purpose, heading) => add(purpose, heading, index)} />
            </Steady>
          )}
          <Steady by={[section, reorder.state, ...shownIn(section, job)]}>
            <SectionView
              section={section}
              reorder={reorder}
              isFirst={index === 0}
              isLast={index === sections.length - 1}
              onRemove={() => remove(section)}
            />
          </Steady>
        </Fragment>
      ))}
      <Steady by={[reorder.state, purposes]}>
        <AddSection onAdd={(purpose, heading) => add(purpose, heading, sections.length)} />
      </Steady>
      {!sections.some((section) => section.purpose === 'skills') && (
        <section className={styles.section} aria-label={t('skills.title')}>
          <SkillsTable heading={<h2 className={styles.plainHeading}>{t('skills.title')}</h2>} isOutside />
        </section>
      )}
    </div>
  );
}

/** What a section shows of the job beside its own text. */
function shownIn({ purpose }: Section, job: Job): unknown[] {
  if (purpose === 'skills') return [job.skills, job.sections];
  return purpose === 'stages' ? [job.plan] : [];
}
