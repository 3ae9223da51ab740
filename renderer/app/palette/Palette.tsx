import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { JobRow, WorkbookState } from '#contract/state.ts';
import type { PasswordDeed } from '../../features/password/PasswordDialog.tsx';
import floating from '../../ui/floating.module.css';
import { Icon } from '../../ui/Icon.tsx';
import { Keys } from '../../ui/Keys.tsx';
import { useWords } from '../../words/words.ts';
import type { Go, Route } from '../route.ts';
import { type Action, actions } from './actions.ts';
import { copyActions } from './copyActions.ts';
import { foundAmong } from './found.ts';
import styles from './Palette.module.css';
import { useCandidates } from './useCandidates.ts';

interface PaletteProps {
  readonly jobs: readonly JobRow[];
  readonly workbook: WorkbookState;
  readonly route: Route | null;
  readonly go: Go;
  readonly onPassword: (deed: PasswordDeed) => void;
  readonly onClose: () => void;
}

/** Find or do anything: type a few letters, Enter does it. */
export function Palette({ jobs, workbook, route, go, onPassword, onClose }: PaletteProps) {
  const t = useWords('app');
  const [typed, setTyped] = useState('');
  /** The line that was gone to with the arrow keys, if any: it stays the chosen one wherever it comes to stand. */
  const [picked, setPicked] = useState<string | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  const list = useId();
  const all = [...actions(jobs, route, go, t), ...copyActions({ workbook, go, onPassword, t })];
  const candidates = useCandidates(typed, route, go);
  const found = foundAmong(all, candidates.found, typed);
  const at = Math.max(
    found.findIndex(({ id }) => id === picked),
    0,
  );
  const chosen = found[at];

  const toDo = useRef<Action | null>(null);
  const run = (action: Action | undefined) => {
    if (!action) return;
    toDo.current = action;
    onClose();
  };
  // Once the palette is gone and has given the focus back, so that what is done may take it.
  useEffect(
    () => () => {
      if (toDo.current) setTimeout(toDo.current.run);
    },
    [],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: found.length - 1 }[event.key];
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      // A candidate who fits better may be a moment away.
      if (!candidates.isKnown && picked === null) setWaiting(true);
      else run(chosen);
    } else if (to === undefined || (typed !== '' && (event.key === 'Home' || event.key === 'End'))) return;
    else setPicked(found[(to + found.length) % Math.max(found.length, 1)]?.id ?? null);
    event.preventDefault();
  };
  useEffect(() => {
    if (isWaiting && candidates.isKnown) run(chosen);
  });

  return (
    <ModalOverlay
      className={floating.backdrop ?? ''}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <Modal className={`${floating.dialog} ${styles.palette}`}>
        <Dialog aria-label={t('bar.find')} className={styles.inner ?? ''}>
          <div className={styles.box}>
            <Icon name="search" />
            <input
              autoFocus
              className={styles.input}
              role="combobox"
              aria-label={t('bar.find')}
              aria-expanded="true"
              aria-controls={list}
              aria-autocomplete="list"
              {...(chosen ? { 'aria-activedescendant': `${list}-${chosen.id}` } : {})}
              placeholder={t('palette.placeholder')}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                setPicked(null);
                setWaiting(false);
              }}
              onKeyDown={onKeyDown}
            />
          </div>
          <div className={styles.list} role="listbox" id={list} aria-label={t('palette.found')} tabIndex={-1}>
            {found.map((action) => (
              <Line
                key={action.id}
                id={`${list}-${action.id}`}
                action={action}
                isChosen={action === chosen}
                onPress={() => run(action)}
              />
            ))}
          </div>
          {found.length === 0 && candidates.isKnown && (
            <p className={styles.none} role="status">
              {t('palette.none', { typed })}
            </p>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface LineProps {
  readonly id: string;
  readonly action: Action;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}

function Line({ id, action, isChosen, onPress }: LineProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and names the chosen option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the input takes the keys
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      className={styles.line}
      onClick={onPress}
      ref={(line) => {
        if (isChosen) line?.scrollIntoView({ block: 'nearest' });
      }}
    >
      <Icon name={action.icon} />
      <span className={styles.text}>{action.text}</span>
      {action.note && <span className={styles.note}>{action.note}</span>}
      {action.keys && <Keys keys={action.keys} />}
    </div>
  );
}
