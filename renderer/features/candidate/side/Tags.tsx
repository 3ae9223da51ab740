import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { Icon } from '../../../ui/Icon.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { put, useCandidateEditing } from '../CandidateContext.tsx';
import styles from './side.module.css';

const mostTags = 100;

/** Words to find the candidate by; Enter or a comma ends one. */
export function Tags() {
  const { candidate, change, t } = useCandidateEditing();
  const [typed, setTyped] = useState('');
  const { tags } = candidate;

  const save = (next: readonly string[], label: string) => change(label, [put(candidate, ['tags'], next)]);
  const add = (text: string) => {
    const words = text
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '' && !tags.some((tag) => tag.toLowerCase() === word.toLowerCase()));
    const fresh = [...new Set(words)].slice(0, mostTags - tags.length);
    if (fresh.length > 0) save([...tags, ...fresh], t('deed.addTag', { tag: fresh.join(', ') }));
    setTyped('');
  };

  return (
    <div className={styles.group}>
      <TagGroup
        className={styles.tagGroup ?? ''}
        onRemove={(keys) => {
          const gone = [...keys].map(String);
          save(
            tags.filter((tag) => !gone.includes(tag)),
            t('deed.removeTag', { tag: gone.join(', ') }),
          );
        }}
      >
        <Label className={styles.groupLabel ?? ''}>{t('tags.title')}</Label>
        <TagList className={styles.tags ?? ''} items={tags.map((id) => ({ id }))}>
          {({ id }) => (
            <Tag id={id} textValue={id} className={styles.tag ?? ''}>
              {id}
              <Button slot="remove" className={styles.removeTag ?? ''}>
                <Icon name="close" />
              </Button>
            </Tag>
          )}
        </TagList>
      </TagGroup>
      <TextField
        label={t('tags.add')}
        hideLabel
        quiet
        placeholder={t('tags.add')}
        maxLength={200}
        value={typed}
        onChange={(text) => (text.endsWith(',') ? add(text) : setTyped(text))}
        onCommit={() => add(typed)}
      />
    </div>
  );
}
