import { useMemo, useState } from 'react';
import type { BatchChoice } from '#contract/batches.ts';
import { type LetterheadKind, letterheadKinds, type Organisation } from '#domain/schemas/organisation.ts';
import { useCall } from '../../api/hooks.ts';
import { Paper } from '../../ui/paper/Paper.tsx';
import { Scroller } from '../../ui/Scroller.tsx';
import { Select } from '../../ui/Select.tsx';
import { useWords } from '../../words/words.ts';
import { LetterheadPage } from './LetterheadPage.tsx';
import styles from './StylePreview.module.css';
import { choiceOf, useStyledOutline } from './useStyledOutline.ts';

/** Any document of any job in the house style as it is being changed, page by page. */
export default function StylePreview({ organisation }: { organisation: Organisation }) {
  const t = useWords('settings');
  const { data: jobs } = useCall('job:list', undefined, ({ jobs }) => jobs.length > 0);
  const [document, setDocument] = useState<LetterheadKind>('posting');
  const [wanted, setWanted] = useState<string | null>(null);
  const shown = jobs?.filter((job) => !job.archived) ?? [];
  const job = shown.find(({ id }) => id === wanted) ?? shown[0];
  if (jobs === undefined) return null;
  if (!job) return <p className={styles.nothing}>{t('preview.noJob')}</p>;
  return (
    <div className={styles.pane}>
      <div className={styles.head}>
        <Select
          label={t('preview.document')}
          choices={letterheadKinds.map((id) => ({ id, text: t(`kind.${id}`) }))}
          value={document}
          onChange={setDocument}
        />
        <Select
          label={t('preview.job')}
          choices={shown.map(({ id, title }) => ({ id, text: title || t('preview.unnamed') }))}
          value={job.id}
          onChange={setWanted}
        />
      </div>
      <Scroller className={styles.pages} label={t('preview.label')}>
        <Pages document={document} job={job.id} organisation={organisation} />
      </Scroller>
    </div>
  );
}

interface PagesProps {
  readonly document: LetterheadKind;
  readonly job: string;
  readonly organisation: Organisation;
}

function Pages({ document, job, organisation }: PagesProps) {
  const choice = useMemo(() => choiceOf(document, job), [document, job]);
  if (organisation.letterhead?.documents.includes(document)) return <LetterheadPage choice={choice} />;
  return <BuiltIn choice={choice} organisation={organisation} />;
}

function BuiltIn({ choice, organisation }: { choice: BatchChoice; organisation: Organisation }) {
  const t = useWords('settings');
  const outline = useStyledOutline(choice, organisation);
  if (outline === null) return <p className={styles.nothing}>{t('preview.nobody')}</p>;
  return outline ? <Paper outline={outline} /> : null;
}
