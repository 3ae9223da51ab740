import type { DecisionRow } from '#contract/decisions.ts';
import { Button } from '../../ui/Button.tsx';
import { mediumDay } from '../../words/days.ts';
import { timeOf } from '../../words/moments.ts';
import { useWords } from '../../words/words.ts';
import styles from './LogTable.module.css';

interface LogTableProps {
  readonly rows: readonly DecisionRow[];
  readonly onOpen: (candidate: string) => void;
  readonly onCorrect: (row: DecisionRow) => void;
}

/** The entries of the log as rows. What was corrected is struck through and says by what. */
export function LogTable({ rows, onOpen, onCorrect }: LogTableProps) {
  const t = useWords('decisions');
  const known = new Map(rows.map((row) => [row.id, row]));
  return (
    <table className={styles.table} aria-label={t('log')}>
      <thead>
        <tr>
          {(['at', 'candidate', 'what', 'why', 'by'] as const).map((column) => (
            <th key={column} scope="col" data-column={column}>
              {t(`column.${column}`)}
            </th>
          ))}
          <th scope="col" data-column="menu">
            <span className="visually-hidden">{t('column.menu')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Entry
            key={row.id}
            row={row}
            correction={row.correctedBy === null ? undefined : known.get(row.correctedBy)}
            corrected={row.corrects === null ? undefined : known.get(row.corrects)}
            onOpen={onOpen}
            onCorrect={onCorrect}
          />
        ))}
      </tbody>
    </table>
  );
}

interface EntryProps extends Omit<LogTableProps, 'rows'> {
  readonly row: DecisionRow;
  readonly correction: DecisionRow | undefined;
  readonly corrected: DecisionRow | undefined;
}

function Entry({ row, correction, corrected, onOpen, onCorrect }: EntryProps) {
  const t = useWords('decisions');
  const decided = useWords('decide');
  const isCorrected = row.correctedBy !== null;
  const name = row.candidateName;
  return (
    <tr data-corrected={isCorrected || undefined}>
      <td data-column="at">
        <span>{mediumDay(row.at)}</span>
        <span className={styles.second}>{timeOf(row.at)}</span>
      </td>
      <td data-column="candidate">
        {name === null ? (
          <span className={styles.second}>{t('removed')}</span>
        ) : (
          <button type="button" className={styles.name} onClick={() => onOpen(row.candidate)}>
            {name}
          </button>
        )}
      </td>
      <td data-column="what">
        <span className={styles.kind}>
          <Struck isStruck={isCorrected}>{decided(`standing.${row.kind}`)}</Struck>
          {row.holds && <span className={styles.holds}>{t('holds')}</span>}
        </span>
        <span className={styles.second}>{where(row, t)}</span>
      </td>
      <td data-column="why">
        <Struck isStruck={isCorrected}>{row.reason || t('noReason')}</Struck>
        {row.note !== '' && <span className={styles.note}>{row.note}</span>}
        {isCorrected && (
          <span className={styles.correction}>
            {correction
              ? t('correctedOn', { day: mediumDay(correction.at), who: correction.byName ?? t('nobody') })
              : t('correctedOnly')}
          </span>
        )}
        {row.corrects !== null && (
          <span className={styles.correction}>
            {corrected ? t('corrects', { day: mediumDay(corrected.at) }) : t('correctsOnly')}
          </span>
        )}
      </td>
      <td data-column="by">{row.byName ?? t('nobody')}</td>
      <td data-column="menu">
        {!isCorrected && name !== null && (
          <Button
            kind="quiet"
            small
            className={styles.correct}
            aria-label={t('correctOf', { name, day: mediumDay(row.at) })}
            onPress={() => onCorrect(row)}
          >
            {t('correct')}
          </Button>
        )}
      </td>
    </tr>
  );
}

function Struck({ isStruck, children }: { isStruck: boolean; children: string }) {
  return isStruck ? <s>{children}</s> : <span>{children}</span>;
}

/** "from Work samples to Meeting the team", "at Work samples". */
function where({ kind, stageName, toName }: DecisionRow, t: ReturnType<typeof useWords>): string {
  if (kind !== 'advance') return stageName === null ? '' : t('atStage', { stage: stageName });
  const from = stageName === null ? '' : t('fromStage', { stage: stageName });
  return [from, toName === null ? '' : t('toStage', { to: toName })].filter(Boolean).join(' ');
}
