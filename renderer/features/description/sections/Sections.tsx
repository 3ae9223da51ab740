import { Fragment, useRef } from 'react';
import { newSection, type Section } from '#domain/schemas/section.ts';
import { newId } from '../../../api/ids.ts';
import { place, take } from '../draft/changes.ts';
import { useEditing } from '../draft/JobContext.tsx';
import { useAnnounce } from '../reorder/Announcer.tsx';
import { useReorder } from '../reorder/useReorder.ts';
import { SkillsTable } from '../skills/SkillsTable.tsx';
import { AddSection } from './AddSection.tsx';
import { SectionView } from './SectionView.tsx';
import styles from './sections.module.css';

/** The parts of the description in their order, and everything that can be done to them as a whole. */
export function Sections() {
  const { job, change, t } = useEditing();
  const announce = useAnnounce();
  const list = useRef<HTMLDivElement>(null);
  const { sections } = job;
  const nameOf = (section: Section | undefined) => section?.heading.trim() || t('section.untitled');

  /** The list is drawn anew first; what the keyboard was on may have moved. */
  const focusSoon = (selector: string) => {
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(selector)?.focus());
  };

  const reorder = useReorder(
    sections.map((section) => section.id),
    (id, to) => {
      const section = sections.find((one) => one.id === id);
      if (!section) return;
      const before = list.current?.querySelector(':focus');
      const handle = before?.closest('[data-handle]')?.getAttribute('data-handle') === id;
      change(t('deed.moveSection', { name: nameOf(section) }), [place(job, 'sections', section, to)]);
      announce(t('reorder.moved', { name: nameOf(section), place: to + 1, count: sections.length }));
      focusSoon(handle ? `[data-handle="${id}"]` : `[data-heading="${id}"]`);
    },
  );

  const add = (purpose: Section['purpose'], heading: string, at: number) => {
    const section = newSection(newId, heading, purpose);
    change(t('deed.addSection', { name: nameOf(section) }), [place(job, 'sections', section, at)]);
    focusSoon(`[data-heading="${section.id}"]`);
  };

  const remove = (section: Section) => {
    const index = sections.indexOf(section);
    const next = sections[index + 1] ?? sections[index - 1];
    change(t('deed.removeSection', { name: nameOf(section) }), [take(job, 'sections', section.id)]);
    announce(t('section.removed', { name: nameOf(section) }));
    if (next) focusSoon(`[data-heading="${next.id}"]`);
  };

  return (
    <div ref={list} className={styles.sections}>
      {sections.map((section, index) => (
        <Fragment key={section.id}>
          {index > 0 && <AddSection isBetween onAdd={(purpose, heading) => add(purpose, heading, index)} />}
          <SectionView
            section={section}
            reorder={reorder}
            isFirst={index === 0}
            isLast={index === sections.length - 1}
            onRemove={() => remove(section)}
          />
        </Fragment>
      ))}
      <AddSection onAdd={(purpose, heading) => add(purpose, heading, sections.length)} />
      {!sections.some((section) => section.purpose === 'skills') && (
        <section className={styles.section} aria-label={t('skills.title')}>
          <SkillsTable heading={<h2 className={styles.plainHeading}>{t('skills.title')}</h2>} isOutside />
        </section>
      )}
    </div>
  );
}
