import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { type ChosenField, chosenFields } from '#domain/candidates/mergeCandidates.ts';
import type { CallOutput } from '../../api/client.ts';
import { useCall } from '../../api/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords, type Words } from '../../words/words.ts';
import styles from './DuplicatesScreen.module.css';
import { type Field, fields, fieldWords } from './fields.ts';

interface FieldTableProps {
  readonly preview: CallOutput<'duplicate:preview'>;
  readonly fromSecond: readonly ChosenField[];
  readonly onTake: (field: ChosenField, second: boolean) => void;
  readonly onOpen: (candidate: string) => void;
  readonly onSwap: () => void;
}

/** Field by field: the one who is kept, the other, and both together; where both say something else, one chooses. */
export function FieldTable({ preview, fromSecond, onTake, onOpen, onSwap }: FieldTableProps) {
  const t = useWords('duplicates');
  const { kept, gone, merged } = preview;
  const jobs = useTitles();
  const say = (field: Field, of: typeof kept) => fieldWords(field, of, jobs, t);
  const shown = fields.filter((field) => say(field, kept) + say(field, gone) !== '');
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('column.field')}</span>
          </th>
          <Head name={kept.name} note={t('kept')} onOpen={() => onOpen(kept.id)} t={t} />
          <Head name={gone.name} onKeep={onSwap} onOpen={() => onOpen(gone.id)} t={t} />
          <th scope="col" className={styles.merged}>
            {t('column.merged')}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((field) => {
          const [first, second] = [say(field, kept), say(field, gone)];
          return (
            <tr key={field}>
              <th scope="row">{t(`field.${field}`)}</th>
              {isChosen(field) && first !== '' && second !== '' && first !== second ? (
                <td colSpan={2}>
                  <RadioGroup
                    aria-label={t(`field.${field}`)}
                    className={styles.choice ?? ''}
                    orientation="horizontal"
                    value={fromSecond.includes(field) ? 'second' : 'first'}
                    onChange={(value) => onTake(field, value === 'second')}
                  >
                    <Radio value="first" className={styles.radio ?? ''}>
                      {first}
                    </Radio>
                    <Radio value="second" className={styles.radio ?? ''}>
                      {second}
                    </Radio>
                  </RadioGroup>
                </td>
              ) : (
                <>
                  <td>{first || t('nothing')}</td>
                  <td>{second || t('nothing')}</td>
                </>
              )}
              <td className={styles.merged}>{say(field, merged)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Head(props: { name: string; note?: string; onKeep?: () => void; onOpen: () => void; t: Words }) {
  const { name, note, onKeep, onOpen, t } = props;
  const shown = name.trim() || t('unnamed');
  return (
    <th scope="col">
      <span className={styles.name}>{shown}</span>
      <span className={styles.headDeeds}>
        {note && <span className={styles.note}>{note}</span>}
        {onKeep && (
          <Button kind="quiet" onPress={onKeep}>
            {t('keepThis')}
          </Button>
        )}
        <Button kind="quiet" onPress={onOpen} aria-label={t('openNamed', { name: shown })}>
          {t('open')}
        </Button>
      </span>
    </th>
  );
}

function useTitles(): ReadonlyMap<string, string> {
  const { data } = useCall('job:list', undefined, ({ jobs }) => jobs.length > 0);
  return new Map(data?.map(({ id, title }) => [id, title]));
}

function isChosen(field: Field): field is ChosenField {
  return (chosenFields as readonly string[]).includes(field);
}
