import type { BankKind } from '#domain/plan/bank.ts';
import { Button } from '../../../ui/Button.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import type { Path } from '../changes.ts';
import { usePlanning } from '../usePlanning.ts';
import { BankPanel } from './BankPanel.tsx';

export interface BankButtonProps {
  readonly kind: BankKind;
  /** The list that takes what is taken over. */
  readonly path: Path;
  /** The stage that takes criteria. */
  readonly stage?: string;
  /** What takes questions. */
  readonly into?: string;
  readonly looks?: 'plain' | 'quiet';
}

/** Takes over what other jobs and the templates have: stages, criteria or questions. */
export function BankButton({ looks = 'quiet', ...props }: BankButtonProps) {
  const { t } = usePlanning();
  const { kind, into } = props;
  const name = into === undefined ? t(`bank.${kind}.title`) : t(`bank.${kind}.into`, { name: into });
  return (
    <Popover
      label={name}
      trigger={
        <Button kind={looks} aria-label={`${t('bank.open')} ${name}`}>
          {t('bank.open')}
        </Button>
      }
    >
      {(close) => <BankPanel {...props} name={name} close={close} />}
    </Popover>
  );
}
