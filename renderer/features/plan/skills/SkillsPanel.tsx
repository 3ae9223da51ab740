import { useContext } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Stage } from '#domain/schemas/plan.ts';
import type { Skill } from '#domain/schemas/skill.ts';
import { Button as WordButton } from '../../../ui/Button.tsx';
import { FocusContext, short, usePlanning } from '../usePlanning.ts';
import { AssessMenu } from './AssessMenu.tsx';
import { MakeSkill } from './MakeSkill.tsx';
import styles from './skills.module.css';

interface SkillsPanelProps {
  /** The stage that is shown beside it. */
  readonly stage: Stage | undefined;
}

/** What the job needs and which stages assess it; what leads nowhere stands below, with its remedy. */
export function SkillsPanel({ stage }: SkillsPanelProps) {
  const { job, traces, t } = usePlanning();
  const tested = job.skills.filter((skill) => !traces.untested.includes(skill));
  return (
    <aside className={styles.panel} aria-label={t('skills.title')} data-region="skills">
      <div className={styles.head}>
        <h2 className={styles.title}>{t('skills.title')}</h2>
        {tested.length > 0 && <span className={styles.stages}>{t('skills.stage')}</span>}
      </div>
      {job.skills.length === 0 && <p className={styles.none}>{t('skills.none')}</p>}
      <ul>
        {tested.map((skill) => (
          <SkillRow key={skill.id} skill={skill} stage={stage} />
        ))}
      </ul>
      {traces.untested.length > 0 && (
        <section className={styles.orphans} aria-label={t('skills.untested')}>
          <OrphanHead title={t('skills.untested')} count={traces.untested.length} />
          <ul>
            {traces.untested.map((skill) => (
              <Untested key={skill.id} skill={skill} stage={stage} />
            ))}
          </ul>
        </section>
      )}
      {traces.noSkill.length > 0 && (
        <section className={styles.orphans} aria-label={t('skills.noSkill')}>
          <OrphanHead title={t('skills.noSkill')} count={traces.noSkill.length} />
          <ul>
            {traces.noSkill.map((item) => (
              <MakeSkill key={`${item.section}/${item.block}`} item={item} />
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

function OrphanHead({ title, count }: { title: string; count: number }) {
  return (
    <div className={styles.head}>
      <h3 className={styles.warning}>{title}</h3>
      <span className={styles.stages}>{count}</span>
    </div>
  );
}

/** A skill and the stages that assess it; opens where it is assessed, and where it could be. */
function SkillRow({ skill, stage }: { skill: Skill; stage: Stage | undefined }) {
  const { traces, setFocus, t } = usePlanning();
  const focus = useContext(FocusContext);
  const testers = traces.testers.get(skill.id) ?? [];
  const stages = [...new Set(testers.map(({ number }) => number))];
  const isHere = testers.some((tester) => tester.stage.id === stage?.id);
  const isTied =
    (focus?.kind === 'skill' && focus.id === skill.id) ||
    (focus?.kind === 'criterion' && testers.some(({ criterion }) => criterion.id === focus.id));
  const name = short(skill.name) || t('skills.unnamed');
  const look = () => setFocus({ kind: 'skill', id: skill.id });
  return (
    <li
      className={styles.skill}
      data-tied={isTied || undefined}
      data-away={isHere ? undefined : true}
      onFocusCapture={look}
      onPointerEnter={look}
    >
      <span className={styles.port} data-port={`skill:${skill.id}`} />
      <AssessMenu
        skill={skill}
        stage={stage}
        trigger={
          <Button
            className={styles.button ?? ''}
            aria-label={t('skills.assessedIn', { name, stages: stages.join(', ') })}
          >
            <span className={styles.name}>{name}</span>
            <span className={styles.stages}>{stages.join(' ')}</span>
          </Button>
        }
      />
    </li>
  );
}

/** A skill that no criterion tests, with its remedy. */
function Untested({ skill, stage }: { skill: Skill; stage: Stage | undefined }) {
  const { t } = usePlanning();
  const name = short(skill.name) || t('skills.unnamed');
  return (
    <li className={styles.orphan}>
      <span className={styles.port} data-orphan />
      <span className={styles.name}>{name}</span>
      {stage ? (
        <AssessMenu
          skill={skill}
          stage={stage}
          trigger={
            <WordButton kind="quiet" small aria-label={t('skills.assessNamed', { name })}>
              {t('skills.assess')}
            </WordButton>
          }
        />
      ) : (
        <WordButton
          kind="quiet"
          small
          disabledBecause={t('skills.addStageFirst')}
          aria-label={t('skills.assessNamed', { name })}
        >
          {t('skills.assess')}
        </WordButton>
      )}
    </li>
  );
}
