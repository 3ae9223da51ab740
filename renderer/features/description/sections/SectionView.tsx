import { memo, type ReactNode, useRef } from 'react';
import type { Section } from '#domain/schemas/section.ts';
import { putInSection } from '../../../job/changes.ts';
import { useTyped } from '../../../job/useTyped.ts';
import { Handle } from '../../../ui/reorder/Handle.tsx';
import type { Reorder } from '../../../ui/reorder/useReorder.ts';
import { SkillsTable } from '../skills/SkillsTable.tsx';
import { Body } from '../text/Body.tsx';
import { useEditing } from '../useEditing.ts';
import { SectionMenu } from './SectionMenu.tsx';
import { StageList } from './StageList.tsx';
import styles from './sections.module.css';

interface SectionViewProps {
  readonly section: Section;
  readonly reorder: Reorder;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onRemove: () => void;
}

/** A section: its heading, its text, and the job's own list where it holds one. */
export function SectionView({ section, reorder, isFirst, isLast, onRemove }: SectionViewProps) {
  const { t } = useEditing();
  const toolbarSlot = useRef<HTMLDivElement>(null);
  const name = section.heading.trim() || t('section.untitled');
  const heading = <Heading section={section} reorder={reorder} />;
  const actions = (
    <div className={styles.actions}>
      <div ref={toolbarSlot} />
      <SectionMenu
        section={section}
        name={name}
        reorder={reorder}
        isFirst={isFirst}
        isLast={isLast}
        onRemove={onRemove}
      />
    </div>
  );
  const isSkills = section.purpose === 'skills';
  return (
    <section
      {...reorder.row(section.id)}
      className={styles.section}
      aria-label={name}
      data-section={section.id}
    >
      <div className={styles.margin}>
        <Handle name={name} reorder={reorder} id={section.id} />
      </div>
      {!isSkills && (
        <HeadRow
          heading={heading}
          actions={actions}
          note={section.inPosting ? undefined : t('section.notInPosting')}
        />
      )}
      {isSkills ? (
        <SkillsTable
          heading={heading}
          actions={actions}
          isOutside={!section.inPosting}
          intro={<SectionBody section={section} name={name} toolbarSlot={toolbarSlot} />}
        />
      ) : (
        <SectionBody section={section} name={name} toolbarSlot={toolbarSlot} />
      )}
      {section.purpose === 'stages' && <StageList />}
    </section>
  );
}

function HeadRow({
  heading,
  actions,
  note,
}: {
  heading: ReactNode;
  actions: ReactNode;
  note: string | undefined;
}) {
  return (
    <div className={styles.headRow}>
      {heading}
      {note && <span className={styles.note}>{note}</span>}
      {actions}
    </div>
  );
}

/** The heading, edited in place; Alt with the arrow keys moves the section. */
function Heading({ section, reorder }: { section: Section; reorder: Reorder }) {
  const { job, change, t } = useEditing();
  const typed = useTyped(section.heading, (heading) =>
    change(
      t('deed.renameSection', { name: heading.trim() || t('section.untitled') }),
      [putInSection(job, section.id, 'heading', heading)],
      `heading:${section.id}`,
    ),
  );
  return (
    <h2 className={styles.heading}>
      <input
        className={styles.headingInput}
        aria-label={t('section.heading')}
        placeholder={t('section.headingPlaceholder')}
        maxLength={1000}
        data-heading={section.id}
        value={typed.value}
        onChange={(event) => typed.onChange(event.target.value)}
        onBlur={typed.flush}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            event.currentTarget.closest('section')?.querySelector<HTMLElement>('.ProseMirror')?.focus();
            event.preventDefault();
          }
          if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
          event.preventDefault();
          typed.flush();
          reorder.step(section.id, event.key === 'ArrowUp' ? -1 : 1);
        }}
      />
    </h2>
  );
}

interface SectionBodyProps {
  readonly section: Section;
  readonly name: string;
  readonly toolbarSlot: React.RefObject<HTMLDivElement | null>;
}

const SectionBody = memo(function SectionBody({ section, name, toolbarSlot }: SectionBodyProps) {
  const { job, change, t } = useEditing();
  return (
    <Body
      body={section.body}
      label={t('section.text', { name })}
      placeholder={t(`placeholder.${section.purpose}`)}
      toolbarSlot={toolbarSlot}
      onChange={(body) =>
        change(
          t('deed.typeSection', { name }),
          [putInSection(job, section.id, 'body', body)],
          `body:${section.id}`,
        )
      }
    />
  );
});
