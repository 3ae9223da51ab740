import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { jobFacts } from '#domain/outline/facts.ts';
import { contentOf } from '#domain/outline/recognise/content.ts';
import { jobOf, namedSkills } from '#domain/outline/recognise/job.ts';
import type { PostedSection, Posting } from '#domain/outline/recognise/posting.ts';
import type { FactField } from '#domain/outline/recognise/stated.ts';
import { wordsFor } from '#domain/outline/words/words.ts';
import { IconButton } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../words/words.ts';
import styles from './ImportingScreen.module.css';
import { isLit } from './lit.ts';
import { SectionPart } from './SectionPart.tsx';

interface ResultPaneProps {
  readonly posting: Posting;
  readonly lit: number | null;
  readonly onHover: (source: number | null) => void;
  readonly onTitle: (title: string) => void;
  readonly onWithout: (fields: readonly FactField[]) => void;
  readonly onPurpose: (section: number, purpose: PostedSection['purpose']) => void;
  readonly deeds: ReactNode;
}

/** What the text becomes: the job's title, facts and sections. */
export function ResultPane(props: ResultPaneProps) {
  const { posting, lit, onHover, onTitle, onWithout, onPurpose, deeds } = props;
  const t = useWords('importing');
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (lit === null) return;
    const found = scroller.current?.querySelector(`[data-sources~="${lit}"]`);
    found?.scrollIntoView({ block: 'nearest' });
  }, [lit]);
  const named = useMemo(() => {
    const isListed = posting.sections.some((one) => contentOf(one, posting.language).skills.length > 0);
    return isListed ? [] : namedSkills(posting);
  }, [posting]);
  return (
    <section className={styles.result} aria-label={t('result.title')}>
      <h2 className={styles.head}>{t('result.title')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <div ref={scroller} className={styles.scroll} tabIndex={0}>
        <TextField label={t('field.title')} value={posting.title} onChange={onTitle} />
        {posting.tagline !== '' && (
          <p className={styles.tagline} dir="auto" {...mark(posting, 'tagline', lit)}>
            {posting.tagline}
          </p>
        )}
        <Facts posting={posting} lit={lit} onWithout={onWithout} />
        {posting.sections.map((section, at) => (
          <SectionPart
            // biome-ignore lint/suspicious/noArrayIndexKey: a section is what stands at its place
            key={at}
            section={section}
            language={posting.language}
            lit={lit}
            onHover={onHover}
            onPurpose={(purpose) => onPurpose(at, purpose)}
          />
        ))}
        {named.length > 0 && (
          <>
            <h3 className={styles.sub}>{t('named')}</h3>
            <ul className={styles.names}>
              {named.map(({ name, need, sources }) => (
                <li key={name} data-sources={sources.join(' ')} {...isLit(sources, lit)}>
                  {name}
                  {need === 'nice' && <span className={styles.went}> {t('nice')}</span>}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div className={styles.deeds}>{deeds}</div>
    </section>
  );
}

/** Fields that stand on one line together, in the order in which a posting has them. */
const groups: readonly (readonly FactField[])[] = [
  ['locations'],
  ['workMode', 'workModeNote'],
  ['employmentType'],
  ['pay'],
  ['department'],
  ['openings'],
  ['applyBy'],
  ['starts'],
  ['reference'],
];

function Facts({ posting, lit, onWithout }: Pick<ResultPaneProps, 'posting' | 'lit' | 'onWithout'>) {
  const t = useWords('importing');
  const { facts, language, taken } = posting;
  const rows = groups.flatMap((fields) => {
    const own = Object.fromEntries(
      fields.map((field) => [field, facts[field]]).filter(([, one]) => one !== undefined),
    );
    const job = jobOf({ ...posting, facts: own, sections: [] }, () => 'shown');
    const sources = taken
      .filter(({ as }) => fields.some((field) => field === as))
      .map(({ source }) => source);
    return jobFacts(job, language, wordsFor(language)).map((fact) => ({ ...fact, sources, fields }));
  });
  if (rows.length === 0) return null;
  return (
    <dl className={styles.facts} aria-label={t('facts')}>
      {rows.map(({ label, value, sources, fields }) => (
        <div key={label} data-sources={sources.join(' ')} {...isLit(sources, lit)}>
          <dt>{label}</dt>
          <dd dir="auto">{value}</dd>
          <IconButton icon="close" name={t('without', { fact: label })} onPress={() => onWithout(fields)} />
        </div>
      ))}
    </dl>
  );
}

function mark({ taken }: Posting, as: 'tagline', lit: number | null) {
  const sources = taken.filter((one) => one.as === as).map(({ source }) => source);
  return { 'data-sources': sources.join(' '), ...isLit(sources, lit) };
}
