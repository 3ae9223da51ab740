import { type Arrival, dismiss } from '../../imports/inbox.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useWords } from '../../words/words.ts';

/** Why a file was not brought in, and what helps. */
export function Refused({ arrival: { id, found } }: { arrival: Arrival }) {
  const t = useWords('importing');
  return (
    <EmptyState
      title={t('refused.title', { name: found.name })}
      actions={<Button onPress={() => dismiss(id)}>{t('refused.dismiss')}</Button>}
    >
      {found.outcome === 'refused' && found.why}
    </EmptyState>
  );
}
