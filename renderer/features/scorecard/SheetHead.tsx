import type { Sheet } from '#contract/assessments.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { ScreenHead } from '../../ui/ScreenHead.tsx';
import { useWords } from '../../words/words.ts';
import { Timer } from './Timer.tsx';

interface SheetHeadProps {
  readonly sheet: Sheet;
  readonly onStart: () => void;
  readonly onSubmit: () => void;
  readonly onAbsent: () => void;
  readonly onDiscard: () => void;
  readonly onLeave: () => void;
}

/** Whom one rates and in what, the clock, and the way out. */
export function SheetHead({ sheet, onStart, onSubmit, onAbsent, onDiscard, onLeave }: SheetHeadProps) {
  const t = useWords('scorecard');
  const { assessment, stage, candidateName, jobTitle } = sheet;
  const isEmpty = assessment.ratings.length === 0;
  return (
    <ScreenHead
      title={candidateName || t('unnamed')}
      note={`${stage.name} · ${jobTitle}`}
      actions={
        <>
          <Timer started={assessment.started} minutes={stage.minutes} onStart={onStart} />
          <Menu
            label={t('menu.label')}
            placement="bottom end"
            trigger={<IconButton icon="more" name={t('menu.label')} />}
            entries={[
              { id: 'absent', text: t('menu.absent'), isDisabled: !isEmpty, onAction: onAbsent },
              { id: 'discard', text: t('menu.discard'), icon: 'trash', isDanger: true, onAction: onDiscard },
            ]}
          />
          <Button onPress={onLeave}>{t('later')}</Button>
          <Button kind="primary" onPress={onSubmit}>
            {t('submit.open')}
          </Button>
        </>
      }
    />
  );
}
