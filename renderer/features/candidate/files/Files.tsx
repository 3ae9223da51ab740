import { call } from '../../../api/client.ts';
import { report } from '../../../api/problems.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { useCandidateEditing } from '../CandidateContext.tsx';
import { Part } from '../parts/Part.tsx';
import { FileRow } from './FileRow.tsx';
import styles from './Files.module.css';
import { type Outcome, useFiles } from './useFiles.ts';

/** Résumé, letters, work samples: kept beside the workbook, opened in the system's own programs. */
export function Files() {
  const { candidate, t } = useCandidateEditing();
  const files = useFiles();
  return (
    <Part
      title={t('files.title')}
      action={
        <Button onPress={files.attach} isPending={files.isBusy}>
          {t('files.attach')}
        </Button>
      }
    >
      <OutcomeLines outcome={files.outcome} onDismiss={files.dismiss} />
      {candidate.files.length === 0 ? (
        <p className={styles.empty}>{t('files.empty')}</p>
      ) : (
        <ul className={styles.list} aria-label={t('files.title')}>
          {candidate.files.map((file) => (
            <FileRow key={file.id} file={file} state={files.stateOf(file)} deeds={files} />
          ))}
        </ul>
      )}
    </Part>
  );
}

function OutcomeLines({ outcome, onDismiss }: { outcome: Outcome; onDismiss: () => void }) {
  const { t } = useCandidateEditing();
  const { problems, saved, found } = outcome;
  const isSilent = problems.length === 0 && !saved && found === 0;
  return (
    <div role="status" className={isSilent ? undefined : styles.outcome} data-bad={problems.length > 0}>
      {!isSilent && (
        <>
          <div className={styles.sentences}>
            {problems.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
            {found > 0 && <p>{t('files.found', { count: found })}</p>}
            {saved && (
              <p>
                {t('files.saved', { name: saved.name, place: saved.place })}{' '}
                <Button
                  kind="quiet"
                  className={styles.show}
                  onPress={() => void call('file:show', { file: saved.file }).catch(report)}
                >
                  {t('files.show')}
                </Button>
              </p>
            )}
          </div>
          <IconButton icon="close" name={t('files.dismiss')} onPress={onDismiss} />
        </>
      )}
    </div>
  );
}
