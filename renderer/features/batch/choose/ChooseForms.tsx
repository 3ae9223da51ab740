import type { LeftOut } from '#domain/forms/wanted.ts';
import { useWords } from '../../../words/words.ts';
import type { Wanted } from '../wanted.ts';
import { ChooseInterviewers } from './ChooseInterviewers.tsx';
import { ChooseStages } from './ChooseStages.tsx';
import styles from './choose.module.css';

interface ChooseFormsProps {
  readonly jobs: readonly string[];
  readonly forms: Wanted['forms'];
  readonly leftOut: LeftOut | null;
  readonly put: (changes: Partial<Wanted['forms']>) => void;
}

/** Of which stages interview forms are, who fills them in, and what the usual choice leaves out. */
export function ChooseForms({ jobs, forms, leftOut, put }: ChooseFormsProps) {
  const t = useWords('batch');
  const counted = (['decided', 'nowhere', 'submitted'] as const).filter((why) => leftOut && leftOut[why] > 0);
  return (
    <>
      <ChooseStages jobs={jobs} stages={forms.stages} put={put} />
      <ChooseInterviewers jobs={jobs} interviewers={forms.interviewers} put={put} />
      {leftOut && counted.length > 0 && (
        <div className={styles.aside}>
          {t('forms.leftOut')}
          <ul className={styles.reasons}>
            {counted.map((why) => (
              <li key={why}>{t(`forms.why.${why}`, { count: leftOut[why] })}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
