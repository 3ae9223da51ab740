import type { FormChoices } from '#contract/forms.ts';
import { Check } from '../ui/Check.tsx';
import { Select } from '../ui/Select.tsx';
import { locale, useWords } from '../words/words.ts';
import { CandidateChecks } from './CandidateChecks.tsx';
import styles from './giveOut.module.css';
import { standingIn, type Wanted, type Who } from './requests.ts';

interface ChooseFormsProps {
  readonly choices: FormChoices;
  readonly wanted: Wanted;
  readonly onChange: (wanted: Wanted) => void;
}

/** Stages, candidates and interviewers of the forms. */
export function ChooseForms({ choices, wanted, onChange }: ChooseFormsProps) {
  const t = useWords('giveOut');
  const { stages, candidates, people } = choices;
  const chooseStage = (id: string, isWanted: boolean) => {
    const next = toggled(wanted.stages, id, isWanted);
    // Whoever stands in the stages is meant, until somebody chose otherwise.
    const meant = standingIn(candidates, wanted.stages);
    const isUntouched = equal(meant, wanted.candidates);
    onChange({
      ...wanted,
      stages: next,
      candidates: isUntouched ? standingIn(candidates, next) : wanted.candidates,
    });
  };
  const unassigned = stages.filter(({ id, assessors }) => wanted.stages.has(id) && assessors.length === 0);
  return (
    <div className={styles.choose}>
      <p className={styles.intro}>{t('intro')}</p>
      <fieldset className={styles.group}>
        <legend>{t('stages')}</legend>
        <div className={styles.checks}>
          {stages.map(({ id, name, criteria }) =>
            criteria > 0 ? (
              <Check
                key={id}
                isSelected={wanted.stages.has(id)}
                onChange={(isWanted) => chooseStage(id, isWanted)}
              >
                {name || t('unnamed')}
              </Check>
            ) : (
              <span key={id} className={styles.off}>
                {name || t('unnamed')} · {t('noCriteria')}
              </span>
            ),
          )}
        </div>
      </fieldset>
      <CandidateChecks
        candidates={candidates}
        chosen={wanted.candidates}
        isBlank={wanted.blankCandidate}
        onChange={(chosen) => onChange({ ...wanted, candidates: chosen })}
        onBlank={(blankCandidate) => onChange({ ...wanted, blankCandidate })}
      />
      <Select<Who>
        label={t('who')}
        choices={(['assigned', 'blank', 'people'] as const).map((id) => ({ id, text: t(id) }))}
        value={wanted.who}
        onChange={(who) => onChange({ ...wanted, who })}
        description={
          wanted.who === 'assigned' && unassigned.length > 0
            ? t('nobodyAssigned', {
                stages: new Intl.ListFormat(locale).format(unassigned.map(({ name }) => name)),
              })
            : undefined
        }
      />
      {wanted.who === 'people' && (
        <fieldset className={styles.group}>
          <legend>{t('interviewers')}</legend>
          <div className={styles.checks}>
            {people.map(({ id, name }) => (
              <Check
                key={id}
                isSelected={wanted.people.has(id)}
                onChange={(isWanted) => onChange({ ...wanted, people: toggled(wanted.people, id, isWanted) })}
              >
                {name || t('unnamed')}
              </Check>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}

/** The set with a member more or less. */
export function toggled(set: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(id);
  else next.delete(id);
  return next;
}

function equal(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id));
}
