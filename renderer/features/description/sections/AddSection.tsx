import type { Section } from '#domain/schemas/section.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { useEditing } from '../useEditing.ts';
import styles from './sections.module.css';

const texts = ['overview', 'brief', 'responsibilities', 'requirements', 'benefits', 'organisation'] as const;

interface AddSectionProps {
  readonly onAdd: (purpose: Section['purpose'], heading: string) => void;
  /** A hairline between two sections that becomes a button under the pointer. */
  readonly isBetween?: boolean;
}

/** Offers what a description can hold and does not hold yet. */
export function AddSection({ onAdd, isBetween = false }: AddSectionProps) {
  const { job, t } = useEditing();
  const has = (purpose: Section['purpose']) => job.sections.some((section) => section.purpose === purpose);
  const entry = (purpose: Section['purpose']) => ({
    id: purpose,
    text: t(`purpose.${purpose}`),
    onAction: () => onAdd(purpose, t(`heading.${purpose}`)),
  });
  const lists = (['skills', 'stages'] as const).filter((purpose) => !has(purpose)).map(entry);
  const entries = [
    ...texts.map(entry),
    ...(lists.length > 0 ? ['line' as const, ...lists] : []),
    'line' as const,
    { id: 'other', text: t('section.blank'), onAction: () => onAdd('other', '') },
  ];
  return (
    <div
      className={isBetween ? styles.between : styles.addLast}
      {...(!isBetween && { 'data-add-section': true })}
    >
      <Menu
        label={t('section.add')}
        entries={entries}
        trigger={
          isBetween ? (
            <IconButton icon="plus" name={t('section.addHere')} className={styles.betweenButton} />
          ) : (
            <Button kind="quiet" icon="plus">
              {t('section.add')}
            </Button>
          )
        }
      />
    </div>
  );
}
