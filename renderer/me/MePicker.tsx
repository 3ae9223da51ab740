import { useState } from 'react';
import { useCall } from '../api/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Menu, type MenuEntry } from '../ui/Menu.tsx';
import { useWords } from '../words/words.ts';
import { AddMe } from './AddMe.tsx';
import styles from './MePicker.module.css';
import { sitDown, useMe } from './useMe.ts';

/** Says who sits at this computer, and lets them say so: "You: Lena Hart". */
export function MePicker() {
  const t = useWords('me');
  const me = useMe();
  const { data: people } = useCall('people:list', undefined, (changed) => changed.people.length > 0);
  const [isAdding, setAdding] = useState(false);
  if (people === undefined) return null;

  const choice = (id: string | null, text: string): MenuEntry => ({
    id: id ?? 'nobody',
    text,
    isChosen: (me?.id ?? null) === id,
    onAction: () => void ((me?.id ?? null) === id || sitDown(id)),
  });
  return (
    <>
      <Menu
        label={t('label')}
        choiceLabel={t('label')}
        placement="bottom end"
        trigger={
          <Button kind="quiet" className={me ? styles.known : styles.unknown}>
            {me ? t('you', { name: me.name || t('unnamed') }) : t('who')}
            <Icon name="down" className={styles.arrow} />
          </Button>
        }
        entries={[
          ...people.map(({ id, name }) => choice(id, name || t('unnamed'))),
          choice(null, t('nobody')),
          'line',
          { id: 'add', text: t('add.open'), icon: 'plus', onAction: () => setAdding(true) },
        ]}
      />
      {isAdding && <AddMe onClose={() => setAdding(false)} />}
    </>
  );
}
