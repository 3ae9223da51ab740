import type { Attachment } from '#domain/schemas/candidate.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { longDay } from '../../../words/days.ts';
import { useCandidateEditing } from '../CandidateContext.tsx';
import { sizeWords } from '../parts/format.ts';
import styles from './Files.module.css';
import type { FileState } from './useFiles.ts';

type Deed = (file: Attachment) => void;

interface FileRowProps {
  readonly file: Attachment;
  readonly state: FileState;
  readonly deeds: {
    readonly open: Deed;
    readonly saveCopy: Deed;
    readonly find: Deed;
    readonly remove: Deed;
  };
}

/** One file: its name opens it; one that is not there any more can be found. */
export function FileRow({ file, state, deeds }: FileRowProps) {
  const { t } = useCandidateEditing();
  const { name } = file;
  const isHere = state === 'here';
  return (
    <li className={styles.row}>
      <Icon name="document" className={styles.icon} />
      {isHere ? (
        <Button
          kind="quiet"
          className={styles.name}
          aria-label={t('files.openNamed', { name })}
          onPress={() => deeds.open(file)}
        >
          <span className={styles.nameText}>{name}</span>
        </Button>
      ) : (
        <span className={styles.gone}>
          <span className={styles.nameText}>{name}</span>
          <span className={styles.state}>{t(`files.${state}`)}</span>
          <Button
            kind="quiet"
            aria-label={t('files.findNamed', { name })}
            onPress={() => deeds.find(file)}
            className={styles.find}
          >
            {t('files.find')}
          </Button>
        </span>
      )}
      <span className={styles.facts}>
        {t('files.facts', { size: sizeWords(file.bytes), day: longDay(file.added) })}
      </span>
      <Menu
        label={t('files.actions', { name })}
        placement="bottom end"
        trigger={<IconButton icon="more" name={t('files.actions', { name })} />}
        entries={[
          ...(isHere
            ? ([
                { id: 'open', text: t('files.open'), icon: 'open', onAction: () => deeds.open(file) },
                { id: 'save', text: t('files.save'), icon: 'copy', onAction: () => deeds.saveCopy(file) },
              ] as const)
            : ([
                { id: 'find', text: t('files.find'), icon: 'search', onAction: () => deeds.find(file) },
              ] as const)),
          'line',
          {
            id: 'remove',
            text: t('files.remove'),
            icon: 'trash',
            isDanger: true,
            onAction: () => deeds.remove(file),
          },
        ]}
      />
    </li>
  );
}
