import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../words/words.ts';

export type Only = 'all' | 'mine' | 'open';

interface FiltersProps {
  readonly only: Only;
  readonly hasMe: boolean;
  readonly onOnly: (only: Only) => void;
}

/** Narrows the list to one's own scorecards, or to what is still open. */
export function Filters({ only, hasMe, onOnly }: FiltersProps) {
  const t = useWords('scorecards');
  const toggle = (one: Only) => () => onOnly(only === one ? 'all' : one);
  return (
    <>
      <Button
        small
        isPressed={only === 'mine'}
        disabledBecause={hasMe || only === 'mine' ? undefined : t('filter.whoFirst')}
        onPress={toggle('mine')}
      >
        {t('filter.mine')}
      </Button>
      <Button small isPressed={only === 'open'} onPress={toggle('open')}>
        {t('filter.open')}
      </Button>
    </>
  );
}
