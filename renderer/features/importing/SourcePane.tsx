import { useEffect, useRef } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import type { Posting } from '#domain/outline/recognise/posting.ts';
import { type SourceBlock, textOf } from '#domain/outline/recognise/source.ts';
import { Select } from '../../ui/Select.tsx';
import { useWords, type Words } from '../../words/words.ts';
import styles from './ImportingScreen.module.css';
import type { Place } from './places.ts';

interface SourcePaneProps {
  readonly name: string;
  readonly source: readonly SourceBlock[];
  readonly posting: Posting;
  readonly places: ReadonlyMap<number, Place>;
  readonly lit: number | null;
  readonly chosen: number | null;
  readonly onHover: (source: number | null) => void;
  readonly onChoose: (source: number) => void;
  /** Into another section, or out of the job for null. */
  readonly onMove: (source: number, section: number | null) => void;
  readonly onHeading: (source: number) => void;
}

/** The text as it came, line by line; what is chosen can be put into another section. */
export function SourcePane(props: SourcePaneProps) {
  const { name, source, posting, places, lit, chosen, onHover, onChoose } = props;
  const t = useWords('importing');
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (lit !== null) list.current?.querySelector('[data-lit]')?.scrollIntoView({ block: 'nearest' });
  }, [lit]);
  const numbers = numbersOf(source);
  const lines = source.map((block, at) => ({
    id: String(at),
    at,
    block,
    text: textOf(block),
    number: numbers[at],
  }));
  return (
    <section className={styles.source} aria-label={t('source.title')}>
      <h2 className={styles.head}>
        {t('source.title')} <span className={styles.file}>{name}</span>
      </h2>
      <ListBox
        ref={list}
        aria-label={t('source.list', { name })}
        className={styles.lines ?? ''}
        items={lines}
        dependencies={[lit, places]}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={chosen === null ? [] : [String(chosen)]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys];
          if (key !== undefined) onChoose(Number(key));
        }}
      >
        {({ at, block, text, number }) => (
          <ListBoxItem
            id={String(at)}
            textValue={text}
            className={styles.line ?? ''}
            data-kind={places.get(at)?.isHeading ? 'heading' : block.kind}
            onHoverChange={(isOver) => onHover(isOver ? at : null)}
            {...(lit === at ? { 'data-lit': true } : {})}
          >
            <span className={styles.text} dir="auto" data-level={block.kind === 'item' ? block.level : 0}>
              {block.kind === 'item' && (
                <span aria-hidden="true">{block.ordered ? `${number}. ` : '• '}</span>
              )}
              {text}
            </span>
            <span className={styles.went}>{wentTo(places.get(at), posting, t)}</span>
          </ListBoxItem>
        )}
      </ListBox>
      <div className={styles.mover}>
        <Mover {...props} />
      </div>
    </section>
  );
}

const [heading, fact, nowhere] = ['heading', 'fact', 'nowhere'];

function Mover({ posting, places, chosen, onMove, onHeading }: SourcePaneProps) {
  const t = useWords('importing');
  if (chosen === null) return <p className={styles.hint}>{t('move.none')}</p>;
  const place = places.get(chosen);
  if (place?.as.includes('title')) {
    return <p className={styles.hint}>{t('move.fixed', { place: wentTo(place, posting, t) })}</p>;
  }
  const isFact = place !== undefined && place.section === null;
  const stands = place?.isHeading ? heading : isFact ? fact : place ? String(place.section) : nowhere;
  const put = (to: string) => {
    if (to === heading) onHeading(chosen);
    else if (to !== fact) onMove(chosen, to === nowhere ? null : Number(to));
  };
  return (
    <Select
      label={t('move.label')}
      choices={[
        ...(isFact ? [{ id: fact, text: t('move.fact', { place: wentTo(place, posting, t) }) }] : []),
        ...posting.sections.map((section, at) => ({
          id: String(at),
          text: section.heading || t(`purpose.${section.purpose}`),
        })),
        ...(isFact || !place ? [] : [{ id: heading, text: t('move.heading') }]),
        { id: nowhere, text: t('move.nowhere') },
      ]}
      value={stands}
      onChange={put}
    />
  );
}

/** What the counted items are counted as, level by level. */
function numbersOf(source: readonly SourceBlock[]): number[] {
  let counts: number[] = [];
  return source.map(({ kind, level }) => {
    counts = kind === 'item' ? counts.slice(0, level + 1) : [];
    if (kind === 'item') counts[level] = (counts[level] ?? 0) + 1;
    return counts[level] ?? 0;
  });
}

/** Where a line went, in words. */
function wentTo(place: Place | undefined, posting: Posting, t: Words): string {
  if (!place) return t('place.nowhere');
  const fields = [...new Set(place.as.map((as) => t(`place.${as}`)))];
  if (place.isHeading) return [...fields, t('place.heading')].join(', ');
  const section = place.section === null ? undefined : posting.sections[place.section];
  if (!section) return fields.join(', ');
  return [...fields, section.heading || t(`purpose.${section.purpose}`)].join(', ');
}
