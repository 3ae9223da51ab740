import { useDeferredValue } from 'react';
import type { BatchChoice } from '#contract/batches.ts';
import { useCall } from '../../api/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { Paper } from '../../ui/paper/Paper.tsx';
import { Scroller } from '../../ui/Scroller.tsx';
import { useWords } from '../../words/words.ts';
import styles from './BatchScreen.module.css';
import { concernsDocuments } from './useNames.ts';

interface PreviewProps {
  readonly choice: BatchChoice;
  readonly onStyle: () => void;
}

/** The first document of a choice on its pages, in the house style. */
export function Preview({ choice, onStyle }: PreviewProps) {
  const t = useWords('batch');
  // Names and files do not change what stands on the pages.
  const asked = useDeferredValue({ ...choice, as: 'each', pattern: '', existing: 'skip' } as const);
  const { data, error } = useCall('batch:outline', asked, concernsDocuments);
  const { data: organisation } = useCall('organisation:get', undefined, ({ organisation }) => organisation);
  const outline = data?.outline;
  return (
    <div className={styles.desk}>
      <div className={styles.deskBar}>
        <span>{t('preview.first')}</span>
        {organisation && (
          <span className={styles.design}>
            {t('preview.design', {
              design: t(`design.${organisation.style.design}`),
              paper: t(`sheet.${organisation.style.paper}`),
            })}
          </span>
        )}
        <Button kind="quiet" onPress={onStyle}>
          {t('preview.style')}
        </Button>
      </div>
      <Scroller label={t('preview.label')} className={styles.pages}>
        {outline && <Paper outline={outline} />}
        {data && !outline && <p className={styles.noPages}>{t(nothingToShow(choice))}</p>}
        {error && <p className={styles.noPages}>{error.message}</p>}
      </Scroller>
    </div>
  );
}

function nothingToShow({ document, jobs }: BatchChoice): string {
  if (document === 'interview-form') return 'preview.noForm';
  return document === 'matrix' && jobs.length > 0 ? 'preview.table' : 'preview.none';
}
