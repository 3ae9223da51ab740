import type { ReturnedPreview } from '#contract/forms.ts';
import { Select } from '../../ui/Select.tsx';
import { useWords } from '../../words/words.ts';
import styles from './FormsScreen.module.css';

interface WhoProps {
  readonly preview: ReturnedPreview;
  readonly onChoose: (who: { candidate?: string; interviewer?: string }) => void;
}

/** Whom a blank form is about, and who filled it in: what was written there is quoted, and chosen by hand. */
export function Who({ preview, onChoose }: WhoProps) {
  const t = useWords('forms');
  const { candidates, people, chosen, written } = preview;
  if (!candidates && !people) return null;
  const fields = [
    { of: 'candidate' as const, all: candidates },
    { of: 'interviewer' as const, all: people },
  ];
  return (
    <div className={styles.who}>
      {fields.map(
        ({ of, all }) =>
          all && (
            <Select
              key={of}
              label={t(`who.${of}`)}
              description={written[of] ? t('who.wrote', { name: written[of] }) : undefined}
              placeholder={t('who.choose')}
              choices={all.map(({ id, name }) => ({ id, text: name || t('unnamed') }))}
              value={chosen[of]}
              onChange={(id) => onChoose({ [of]: id })}
            />
          ),
      )}
    </div>
  );
}
