import { useCall } from '../../../api/hooks.ts';
import { Check } from '../../../ui/Check.tsx';
import { RadioList } from '../../../ui/RadioList.tsx';
import { useWords, type Words } from '../../../words/words.ts';
import type { Wanted } from '../wanted.ts';
import { ChooseLine } from './ChooseLine.tsx';
import styles from './choose.module.css';

type Interviewers = Wanted['forms']['interviewers'];

interface ChooseInterviewersProps {
  readonly jobs: readonly string[];
  readonly interviewers: Interviewers;
  readonly put: (changes: Pick<Wanted['forms'], 'interviewers'>) => void;
}

const kinds = ['open', 'assigned', 'blank', 'people'] as const;
type Kind = (typeof kinds)[number];

/** Who fills forms in. */
export function ChooseInterviewers({ jobs, interviewers, put }: ChooseInterviewersProps) {
  const t = useWords('batch');
  const kind = kindOf(interviewers);
  const of: Record<Kind, Interviewers> = { open: 'open', assigned: 'assigned', blank: [null], people: [] };
  return (
    <ChooseLine text={textOf(interviewers, t)} label={t('forms.chooseInterviewers')}>
      <div className={styles.picker}>
        <RadioList<Kind>
          label={t('forms.who.label')}
          choices={kinds.map((id) => ({ id, text: t(`forms.who.${id}`) }))}
          value={kind}
          onChange={(kind) => put({ interviewers: of[kind] })}
        />
        {kind === 'people' && (
          <People
            job={jobs[0]}
            chosen={typeof interviewers === 'string' ? [] : interviewers}
            onChange={(chosen) => put({ interviewers: chosen })}
          />
        )}
      </div>
    </ChooseLine>
  );
}

interface PeopleProps {
  readonly job: string | undefined;
  readonly chosen: readonly (string | null)[];
  readonly onChange: (chosen: (string | null)[]) => void;
}

function People({ job = '', chosen, onChange }: PeopleProps) {
  const t = useWords('batch');
  const { data } = useCall('form:choices', { job }, ({ people }) => people.length > 0);
  return (
    <div className={styles.list}>
      {data?.people.map(({ id, name }) => (
        <Check
          key={id}
          isSelected={chosen.includes(id)}
          onChange={(on) => onChange(on ? [...chosen, id] : chosen.filter((one) => one !== id))}
        >
          {name || t('for.unnamed')}
        </Check>
      ))}
    </div>
  );
}

function kindOf(interviewers: Interviewers): Kind {
  if (typeof interviewers === 'string') return interviewers;
  return interviewers.includes(null) ? 'blank' : 'people';
}

function textOf(interviewers: Interviewers, t: Words): string {
  const kind = kindOf(interviewers);
  return kind === 'people' ? t('forms.interviewers', { count: interviewers.length }) : t(`forms.who.${kind}`);
}
