import type { ReturnedPreview } from '#contract/forms.ts';
import { Check } from '../../ui/Check.tsx';
import { useWords } from '../../words/words.ts';
import { additions } from './additions.ts';
import styles from './FormsScreen.module.css';

type Row = ReturnedPreview['rows'][number];

interface AnswersTableProps {
  readonly preview: ReturnedPreview;
  readonly leftOut: ReadonlySet<string>;
  readonly onTake: (criterion: string, wanted: boolean) => void;
}

/** Criterion by criterion: what the workbook has, and what the form says. */
export function AnswersTable({ preview, leftOut, onTake }: AnswersTableProps) {
  const t = useWords('forms');
  const { rows, recommendation } = preview;
  const check = (id: string, name: string, state: string) =>
    (state === 'new' || state === 'changed') && (
      <Check
        label={t('table.takeNamed', { name })}
        isSelected={!leftOut.has(id)}
        onChange={(wanted) => onTake(id, wanted)}
      />
    );
  const word = (value: Row | ReturnedPreview['recommendation']['after']) =>
    typeof value === 'string' ? t(`recommendation.${value}`) : null;
  return (
    <table className={styles.table} aria-label={t('table.label')}>
      <thead>
        <tr>
          <th className={styles.take}>
            <span className={styles.unseen}>{t('table.take')}</span>
          </th>
          <th className={styles.criterion}>{t('table.criterion')}</th>
          <th className={styles.workbook}>{t('table.workbook')}</th>
          <th>{t('table.form')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.criterion}>
            <td>{check(row.criterion, row.name || t('unnamed'), row.state)}</td>
            <th scope="row">
              {row.name || t('unnamed')}
              <StateChip state={row.state} />
            </th>
            <td>
              <SaidView said={row.before} former={null} />
            </td>
            <td>
              {row.state === 'empty' ? (
                <span className={styles.quiet}>{t('table.leftEmpty')}</span>
              ) : (
                <SaidView said={row.after} former={row.before?.evidence ?? ''} />
              )}
            </td>
          </tr>
        ))}
        <tr>
          <td>{check('recommendation', t('table.recommendation'), recommendation.state)}</td>
          <th scope="row">
            {t('table.recommendation')}
            <StateChip state={recommendation.state} />
          </th>
          <td>{word(recommendation.before) ?? <span className={styles.quiet}>{t('table.noneYet')}</span>}</td>
          <td>
            {word(recommendation.after) ?? <span className={styles.quiet}>{t('table.leftEmpty')}</span>}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function StateChip({ state }: { state: string }) {
  const t = useWords('forms');
  if (state !== 'changed' && state !== 'same') return null;
  return (
    <span className={styles.chip} data-state={state}>
      {t(`table.${state}`)}
    </span>
  );
}

interface SaidViewProps {
  readonly said: Row['before'];
  /** The evidence of before, so that what is new can be marked; null marks nothing. */
  readonly former: string | null;
}

/** A rating by its figure and what was written for it. */
function SaidView({ said, former }: SaidViewProps) {
  const t = useWords('forms');
  const value = said?.value ?? null;
  const word = said?.notAsked
    ? t('table.notAsked')
    : said?.evidence
      ? t('table.noRating')
      : t('table.notRated');
  const text = said?.evidence ?? '';
  const { before, added, after } = additions(former ?? '', text);
  return (
    <div className={styles.said}>
      {value === null ? (
        <span className={styles.figure} data-hole>
          –
        </span>
      ) : (
        <span className={styles.figure} data-depth={Math.min(value, 5)}>
          {value}
        </span>
      )}
      <span className={styles.evidence}>
        {value === null && <span className={styles.quiet}>{word}</span>}
        {value === null && text !== '' && <br />}
        {former ? (
          <>
            {before}
            {added && <ins className={styles.added}>{added}</ins>}
            {after}
          </>
        ) : (
          text
        )}
      </span>
    </div>
  );
}
