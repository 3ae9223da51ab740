import { useState } from 'react';
import { call } from '../../../api/client.ts';
import { useCall } from '../../../api/hooks.ts';
import { report } from '../../../api/problems.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { ComboBox } from '../../../ui/ComboBox.tsx';
import { useWords } from '../../../words/words.ts';
import styles from './chosen.module.css';
import { OfThem } from './OfThem.tsx';
import { useKeptFocus } from './useKeptFocus.ts';

/** The tags of those chosen: one more for all of them, or one less. */
export function TagsPart({ ids }: { ids: readonly string[] }) {
  const t = useWords('candidates');
  const concerns = ({ candidates }: { candidates: readonly string[] }) => candidates.length > 0;
  const { data: all } = useCall('candidate:choices', { ids: null }, concerns);
  const { data: theirs } = useCall('candidate:choices', { ids: [...ids] }, concerns);
  const [typed, setTyped] = useState('');
  const focus = useKeptFocus<HTMLDivElement>();
  const tag = typed.trim();

  const change = (add: string[], remove: string[], label: string) =>
    void call('candidate:tag', { ids: [...ids], add, remove, label }).catch(report);
  const add = () => {
    if (tag === '') return;
    change([tag], [], t('label.tag', { count: ids.length, tag: short(tag) }));
    setTyped('');
  };

  return (
    <div className={styles.tags} {...focus}>
      <form
        className={styles.tagForm}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <ComboBox
          label={t('tags.new')}
          suggestions={all?.tags.map(({ text }) => text).filter((text) => isLike(text, tag)) ?? []}
          value={typed}
          onChange={setTyped}
        />
        <Button type="submit" disabledBecause={tag === '' ? t('tags.typeFirst') : undefined}>
          {t('tags.add')}
        </Button>
      </form>
      {theirs && theirs.tags.length > 0 && (
        <ul className={styles.list} aria-label={t('tags.label')}>
          {theirs.tags.map(({ text, count }) => (
            <li key={text} className={styles.item}>
              <span className={styles.itemText}>
                {text}
                <OfThem count={count} total={ids.length} />
              </span>
              <IconButton
                icon="close"
                name={t('tags.remove', { tag: text })}
                onPress={() => change([], [text], t('label.untag', { count, tag: short(text) }))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function isLike(text: string, typed: string): boolean {
  return text.toLocaleLowerCase().includes(typed.toLocaleLowerCase());
}

function short(tag: string): string {
  return tag.length > 60 ? `${tag.slice(0, 59)}…` : tag;
}
