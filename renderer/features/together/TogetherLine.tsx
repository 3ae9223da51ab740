import { type ReactNode, useState } from 'react';
import type { WorkbookState } from '#contract/state.ts';
import { call } from '../../api/client.ts';
import { flushEdits } from '../../api/edits.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { recentMoment } from '../../words/moments.ts';
import { useWords } from '../../words/words.ts';
import { Leftovers } from './Leftovers.tsx';
import { keyOf, type Line, linesOf } from './lines.ts';
import styles from './TogetherLine.module.css';

interface TogetherLineProps {
  readonly workbook: WorkbookState;
  /** The clashes are on screen already. */
  readonly isAtVersions: boolean;
  readonly onChoose: () => void;
}

/** One quiet line below the title bar: who else is here, what a crash left, what waits for a choice. One at a time. */
export function TogetherLine({ workbook, isAtVersions, onChoose }: TogetherLineProps) {
  const t = useWords('together');
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const line = linesOf(workbook).find(
    (line) => !dismissed.has(keyOf(line)) && !(line.kind === 'clashes' && isAtVersions),
  );
  return (
    <section aria-label={t('label')} role="status">
      {line && (
        <Shown
          key={line.kind}
          line={line}
          onChoose={onChoose}
          onDismiss={() => setDismissed((before) => new Set(before).add(keyOf(line)))}
        />
      )}
    </section>
  );
}

interface ShownProps {
  readonly line: Line;
  readonly onChoose: () => void;
  readonly onDismiss: () => void;
}

function Shown({ line, onChoose, onDismiss }: ShownProps) {
  const t = useWords('together');
  switch (line.kind) {
    case 'clashes':
      return (
        <Row icon="warning" isUrgent text={t('clashes', { count: line.count })}>
          <Button small onPress={onChoose}>
            {t('choose')}
          </Button>
        </Row>
      );
    case 'read-only':
      return (
        <Row icon="lock" text={line.reason} onDismiss={onDismiss}>
          {line.takesEdits && (
            <Button small onPress={() => void flushEdits().then(() => call('workbook:saveAs'))}>
              {t('saveAs')}
            </Button>
          )}
        </Row>
      );
    case 'leftovers':
      return <Leftovers Row={Row} />;
    case 'recovered':
      return <Row icon="check" text={line.sentence} onDismiss={onDismiss} />;
    case 'other': {
      const { who, computer, since } = line;
      return (
        <Row
          icon="info"
          text={t('other', { who, computer, since: recentMoment(since) })}
          onDismiss={onDismiss}
        />
      );
    }
  }
}

export interface RowProps {
  readonly icon: IconName;
  readonly text: string;
  readonly isUrgent?: boolean;
  readonly onDismiss?: () => void;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

function Row({ icon, text, isUrgent = false, onDismiss, children }: RowProps) {
  const t = useWords('together');
  return (
    <div className={styles.line} data-urgent={isUrgent || undefined} data-region="line">
      <Icon name={icon} className={styles.icon} />
      <p className={styles.text}>{text}</p>
      {children}
      {onDismiss && <IconButton icon="close" name={t('dismiss')} onPress={onDismiss} />}
    </div>
  );
}
