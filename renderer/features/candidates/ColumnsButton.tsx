import { Button } from '../../ui/Button.tsx';
import { Check } from '../../ui/Check.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { useWords } from '../../words/words.ts';
import styles from './CandidatesScreen.module.css';
import { type Column, columns } from './columns.ts';

interface ColumnsButtonProps {
  readonly shown: readonly Column[];
  readonly onShow: (columns: readonly Column[]) => void;
}

/** Chooses what the table shows beside the names. */
export function ColumnsButton({ shown, onShow }: ColumnsButtonProps) {
  const t = useWords('candidates');
  return (
    <Popover label={t('columns')} placement="bottom end" trigger={<Button>{t('columns')}</Button>}>
      <div className={styles.columns}>
        {columns.slice(1).map((column) => (
          <Check
            key={column}
            isSelected={shown.includes(column)}
            onChange={(show) => onShow(show ? [...shown, column] : shown.filter((one) => one !== column))}
          >
            {t(`column.${column}`)}
          </Check>
        ))}
      </div>
    </Popover>
  );
}
