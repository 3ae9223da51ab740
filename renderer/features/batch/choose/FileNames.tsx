import { patternPieces, unknownPieces } from '#domain/batch/pattern.ts';
import type { CallOutput } from '../../../api/client.ts';
import { Button } from '../../../ui/Button.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useWords } from '../../../words/words.ts';
import { patternOf, type Wanted } from '../wanted.ts';
import styles from './choose.module.css';

interface FileNamesProps {
  readonly wanted: Wanted;
  readonly names: CallOutput<'batch:names'> | undefined;
  readonly put: (changes: Partial<Wanted>) => void;
}

/** What files are called: text and pieces in braces, and what comes of it for the first. */
export function FileNames({ wanted, names, put }: FileNamesProps) {
  const t = useWords('batch');
  const pattern = patternOf(wanted);
  const unknown = unknownPieces(pattern).map((name) => `{${name}}`);
  const add = (piece: string) => {
    const joint = pattern === '' || /[\s–—_-]$/.test(pattern) ? '' : ' – ';
    put({ pattern: `${pattern}${joint}{${piece}}` });
  };
  return (
    <div className={styles.part}>
      <TextField
        label={t('names.label')}
        className={styles.strong}
        value={pattern}
        maxLength={300}
        onChange={(pattern) => put({ pattern })}
        description={names?.first ?? undefined}
        error={
          unknown.length > 0
            ? t('names.unknown', { count: unknown.length, names: unknown.join(', ') })
            : undefined
        }
      />
      <div className={styles.buttons}>
        <Menu
          label={t('names.add')}
          trigger={<Button kind="quiet">{t('names.add')}</Button>}
          entries={patternPieces.map((piece) => ({
            id: piece,
            text: t(`names.piece.${piece}`),
            onAction: () => add(piece),
          }))}
        />
        {wanted.pattern !== null && (
          <Button kind="quiet" onPress={() => put({ pattern: null })}>
            {t('names.usual')}
          </Button>
        )}
      </div>
    </div>
  );
}
