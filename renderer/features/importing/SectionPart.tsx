import { useMemo } from 'react';
import { contentOf } from '#domain/outline/recognise/content.ts';
import type { PostedItem, PostedSection } from '#domain/outline/recognise/posting.ts';
import { sectionPurposes } from '#domain/schemas/section.ts';
import { RunsView } from '../../ui/paper/Runs.tsx';
import { Select } from '../../ui/Select.tsx';
import { useWords } from '../../words/words.ts';
import styles from './ImportingScreen.module.css';
import { isLit } from './lit.ts';

interface SectionPartProps {
  readonly section: PostedSection;
  readonly language: string;
  readonly lit: number | null;
  readonly onHover: (source: number | null) => void;
  readonly onPurpose: (purpose: PostedSection['purpose']) => void;
}

/** One section as it will stand in the job: its text, then what became skills or steps. */
export function SectionPart({ section, language, lit, onHover, onPurpose }: SectionPartProps) {
  const t = useWords('importing');
  const { heading, headings, purpose } = section;
  const { body, skills, stages } = useMemo(() => contentOf(section, language), [section, language]);
  const tied = (sources: readonly number[]) => ({
    'data-sources': sources.join(' '),
    onMouseEnter: () => onHover(sources[0] ?? null),
    onMouseLeave: () => onHover(null),
    ...isLit(sources, lit),
  });
  return (
    <section className={styles.part}>
      <div className={styles.partHead}>
        <h3 dir="auto" {...tied(headings)}>
          {heading || t(`purpose.${purpose}`)}
        </h3>
        <Select
          label={t('field.purpose', { heading: heading || t('field.noHeading') })}
          hideLabel
          choices={sectionPurposes.map((id) => ({ id, text: t(`purpose.${id}`) }))}
          value={purpose}
          onChange={onPurpose}
        />
      </div>
      {body.map((item) => (
        <p key={item.source} className={styles.item} dir="auto" {...shape(item)} {...tied([item.source])}>
          <RunsView runs={item.runs} accent="var(--accent)" />
          {item.nice && purpose === 'requirements' && <span className={styles.went}> {t('nice')}</span>}
        </p>
      ))}
      {skills.length > 0 && <h4 className={styles.sub}>{t('skills')}</h4>}
      {skills.map(({ name, detail, need, sources }) => (
        <p
          key={sources.join() + name}
          className={styles.item}
          data-kind="bullet"
          dir="auto"
          {...tied(sources)}
        >
          <b>{name}</b>
          {detail !== '' && ` · ${detail}`}
          {need === 'nice' && <span className={styles.went}> {t('nice')}</span>}
        </p>
      ))}
      {stages.length > 0 && <h4 className={styles.sub}>{t('stages')}</h4>}
      {stages.map(({ name, summary, sources }) => (
        <p key={sources.join()} className={styles.item} data-kind="number" dir="auto" {...tied(sources)}>
          <b>{name}</b>
          {summary !== '' && ` · ${summary}`}
        </p>
      ))}
    </section>
  );
}

const shape = ({ kind, level }: PostedItem) => ({ 'data-kind': kind, 'data-level': level });
