import { batchFormats, batchKinds } from '#contract/batches.ts';
import type { JobRow } from '#contract/state.ts';
import type { CallOutput } from '../../../api/client.ts';
import { RadioList } from '../../../ui/RadioList.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useWords } from '../../../words/words.ts';
import { aboutCandidates, jobsOf, oneFileEach, type Wanted } from '../wanted.ts';
import { ChooseCandidates } from './ChooseCandidates.tsx';
import { ChooseForms } from './ChooseForms.tsx';
import { ChooseJobs } from './ChooseJobs.tsx';
import styles from './choose.module.css';
import { FileNames } from './FileNames.tsx';
import { FolderPart } from './FolderPart.tsx';

interface ChoicesProps {
  readonly wanted: Wanted;
  readonly jobs: readonly JobRow[];
  readonly names: CallOutput<'batch:names'> | undefined;
  readonly put: (changes: Partial<Wanted>) => void;
}

/** Everything one can choose, from the document to the folder. */
export function Choices({ wanted, jobs, names, put }: ChoicesProps) {
  const t = useWords('batch');
  const { document } = wanted;
  const isEach = oneFileEach.has(document);
  const chosen = jobsOf(wanted, jobs);
  // A copy for a candidate holds all their jobs.
  const only = chosen.length === 1 && document !== 'candidate-copy' ? chosen[0] : undefined;
  return (
    <div className={styles.choices}>
      <RadioList
        label={t('document.label')}
        choices={batchKinds.map((id) => ({ id, text: t(`document.${id}`) }))}
        value={document}
        onChange={(document) => put({ document })}
      />
      {document === 'posting' && (
        <Select
          label={t('format.label')}
          choices={batchFormats.map((id) => ({ id, text: t(`format.${id}`) }))}
          value={wanted.format}
          onChange={(format) => put({ format })}
        />
      )}
      <fieldset className={styles.part}>
        <legend className={styles.head}>{t('for.label')}</legend>
        <ChooseJobs jobs={jobs} wanted={wanted} put={put} />
        {aboutCandidates.has(document) && <ChooseCandidates wanted={wanted} job={only} put={put} />}
        {document === 'interview-form' && (
          <ChooseForms
            jobs={chosen}
            forms={wanted.forms}
            leftOut={names?.leftOut ?? null}
            put={(changes) => put({ forms: { ...wanted.forms, ...changes } })}
          />
        )}
      </fieldset>
      <RadioList
        label={t('as.label')}
        choices={[
          { id: 'each', text: t('as.each') },
          { id: 'one', text: t('as.one'), isDisabled: isEach },
        ]}
        value={isEach ? 'each' : wanted.as}
        onChange={(as) => put({ as })}
        description={isEach ? t(`as.why.${document}`) : t('as.count', { count: names?.documents ?? 0 })}
      />
      <FileNames wanted={wanted} names={names} put={put} />
      <FolderPart />
      <Select
        label={t('existing.label')}
        choices={(['skip', 'beside', 'replace'] as const).map((id) => ({ id, text: t(`existing.${id}`) }))}
        value={wanted.existing}
        onChange={(existing) => put({ existing })}
      />
    </div>
  );
}
