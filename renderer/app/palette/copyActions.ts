import type { WorkbookState } from '#contract/state.ts';
import { call } from '../../api/client.ts';
import { runCommand } from '../../api/commands.ts';
import { flushEdits } from '../../api/edits.ts';
import type { PasswordDeed } from '../../features/password/PasswordDialog.tsx';
import type { Words } from '../../words/words.ts';
import type { Go } from '../route.ts';
import type { Action } from './actions.ts';

interface Means {
  readonly workbook: WorkbookState;
  readonly go: Go;
  readonly onPassword: (deed: PasswordDeed) => void;
  readonly t: Words;
}

/** What can be done about versions, other copies and the password of the workbook. */
export function copyActions({ workbook, go, onPassword, t }: Means): Action[] {
  const password = (deed: PasswordDeed): Action => ({
    id: `password-${deed}`,
    text: t(`palette.password.${deed}`),
    icon: 'lock',
    run: () => onPassword(deed),
  });
  const lock: Action = {
    id: 'lock',
    text: t('palette.lock'),
    icon: 'lock',
    run: () => void flushEdits().then(() => call('workbook:lock')),
  };
  return [
    {
      id: 'versions',
      text: t('palette.versions'),
      icon: 'clock',
      run: () => go({ screen: 'versions' }),
    },
    { id: 'merge', text: t('palette.merge'), icon: 'copy', run: () => runCommand('merge') },
    ...(workbook.locked ? [password('change'), password('remove'), lock] : [password('set')]),
  ];
}
