import type { DocumentRequest } from '#contract/reports.ts';
import { call } from '../api/client.ts';
import { report } from '../api/problems.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { HeadLine } from '../ui/HeadLine.tsx';
import { Menu } from '../ui/Menu.tsx';
import { useWords, type Words } from '../words/words.ts';
import styles from './ExportMenu.module.css';
import { type Outcome, useExport } from './useExport.ts';

export type { DocumentRequest };

interface ExportMenuProps {
  /** What can be written from here, in the order it is offered. */
  readonly requests: readonly DocumentRequest[];
}

/** A button that writes one of several documents, and the line that says what came of it. */
export function ExportMenu({ requests }: ExportMenuProps) {
  const t = useWords('documents');
  const { outcome, run, dismiss } = useExport();
  const isPending = outcome.state === 'writing';
  const text = isPending ? t('writing') : t('export');
  return (
    <div className={styles.menu}>
      <Menu
        label={t('export')}
        placement="bottom end"
        trigger={<Button isPending={isPending}>{text}</Button>}
        entries={requests.map((request) => ({
          id: keyOf(request),
          text: nameOf(request, t),
          isDisabled: isPending,
          onAction: () => run(request),
        }))}
      />
      <OutcomeLine outcome={outcome} onAgain={run} onDismiss={dismiss} />
    </div>
  );
}

interface OutcomeLineProps {
  readonly outcome: Outcome;
  readonly onAgain: (request: DocumentRequest) => void;
  readonly onDismiss: () => void;
}

function OutcomeLine({ outcome, onAgain, onDismiss }: OutcomeLineProps) {
  const t = useWords('documents');
  if (outcome.state === 'written') {
    const { file, name, place, note } = outcome;
    return (
      <HeadLine>
        <span>
          {place === '' ? t('writtenAtHome', { name }) : t('written', { name, place })} {note}
        </span>
        <Button kind="quiet" onPress={() => void call('file:open', { file }).catch(report)}>
          {t('open')}
        </Button>
        <Button kind="quiet" onPress={() => void call('file:show', { file }).catch(report)}>
          {t('show')}
        </Button>
        <IconButton icon="close" name={t('dismiss')} onPress={onDismiss} />
      </HeadLine>
    );
  }
  if (outcome.state === 'failed') {
    return (
      <HeadLine isBad>
        <span>{outcome.sentence}</span>
        <Button kind="quiet" onPress={() => onAgain(outcome.request)}>
          {t('again')}
        </Button>
        <IconButton icon="close" name={t('dismiss')} onPress={onDismiss} />
      </HeadLine>
    );
  }
  return <HeadLine />;
}

/** What a request is called in the menu: one candidate, some or all. */
function nameOf({ document, candidates }: DocumentRequest, t: Words): string {
  if (document !== 'candidate-report' && document !== 'shortlist') return t(`names.${document}`);
  const which = candidates.length === 0 ? 'All' : candidates.length === 1 ? 'One' : 'Some';
  return t(`names.${document}${which}`, { count: candidates.length });
}

const keyOf = ({ document, job, candidates }: DocumentRequest) =>
  [document, job, candidates.length, candidates[0]].join(' ');
