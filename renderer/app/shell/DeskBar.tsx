import type { WorkbookState } from '#contract/state.ts';
import { runCommand } from '../../api/commands.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Keys } from '../../ui/Keys.tsx';
import { useWords } from '../../words/words.ts';
import { keys, redoKeys } from '../shortcuts.ts';
import { Bar } from './Bar.tsx';
import { Deed } from './Deed.tsx';
import styles from './DeskBar.module.css';
import { SavedLine } from './SavedLine.tsx';
import shell from './Shell.module.css';
import type { Sidebar } from './useSidebar.ts';

interface DeskBarProps {
  readonly workbook: WorkbookState;
  readonly sidebar: Sidebar;
  readonly onFind: () => void;
}

/** The title bar over a workbook: undo and redo, its name and whether it is saved, the search box. */
export function DeskBar({ workbook, sidebar, onFind }: DeskBarProps) {
  const t = useWords('app');
  const { undo, redo } = workbook;
  return (
    <Bar
      left={
        <>
          <IconButton
            icon="sidebar"
            name={t(sidebar.isOpen ? 'bar.hideNavigation' : 'bar.showNavigation')}
            onPress={sidebar.toggle}
          />
          <span className={styles.rule} />
          <IconButton
            icon="undo"
            name={undo === null ? t('bar.undo') : t('bar.undoNamed', { what: undo })}
            keys={keys('Z')}
            disabledBecause={undo === null ? t('bar.nothingToUndo') : undefined}
            onPress={() => runCommand('undo')}
          />
          <IconButton
            icon="redo"
            name={redo === null ? t('bar.redo') : t('bar.redoNamed', { what: redo })}
            keys={redoKeys()}
            disabledBecause={redo === null ? t('bar.nothingToRedo') : undefined}
            onPress={() => runCommand('redo')}
          />
          <Deed undo={undo} />
        </>
      }
      centre={
        <>
          <span className={shell.name} title={workbook.place}>
            {workbook.name}
          </span>
          <SavedLine saved={workbook.saved} />
        </>
      }
      right={
        <button type="button" className={styles.find} onClick={onFind}>
          <Icon name="search" />
          <span className={styles.findText}>{t('bar.find')}</span>
          <Keys keys={keys('K')} />
        </button>
      }
    />
  );
}
