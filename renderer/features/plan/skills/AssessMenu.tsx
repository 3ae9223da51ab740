import type { ReactElement } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { activeCriteria } from '#domain/plan/active.ts';
import type { Stage } from '#domain/schemas/plan.ts';
import type { Skill } from '#domain/schemas/skill.ts';
import floating from '../../../ui/floating.module.css';
import { Icon, type IconName } from '../../../ui/Icon.tsx';
import { useCriterionDeeds } from '../criteria/useCriterionDeeds.ts';
import { short, usePlanning } from '../usePlanning.ts';
import styles from './skills.module.css';

interface AssessMenuProps {
  readonly skill: Skill;
  /** The stage that is shown. */
  readonly stage: Stage | undefined;
  readonly trigger: ReactElement;
}

/** Where a skill is assessed, and where it could be: by a criterion of the stage, or a new one. */
export function AssessMenu({ trigger, ...content }: AssessMenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={floating.popover ?? ''} placement="bottom end" offset={4}>
        <Content {...content} />
      </Popover>
    </MenuTrigger>
  );
}

function Content({ skill, stage }: Omit<AssessMenuProps, 'trigger'>) {
  const { traces, show, t } = usePlanning();
  const testers = traces.testers.get(skill.id) ?? [];
  const name = short(skill.name) || t('skills.unnamed');
  return (
    <Menu className={`${floating.menu} ${styles.menu}`} aria-label={name}>
      {testers.length > 0 && (
        <MenuSection>
          <Header className={floating.sectionHead ?? ''}>{t('skills.testedBy')}</Header>
          {testers.map((tester) => (
            <Entry
              key={tester.criterion.id}
              icon="right"
              text={t('skills.goTo', {
                number: tester.number,
                name: short(tester.criterion.name) || t('criteria.unnamed'),
              })}
              onAction={() => show(tester.stage.id, tester.criterion.id)}
            />
          ))}
        </MenuSection>
      )}
      {stage && <Remedies stage={stage} skill={skill} name={name} />}
    </Menu>
  );
}

/** A criterion of the stage on screen, or a new one. */
function Remedies({ stage, skill, name }: { stage: Stage; skill: Skill; name: string }) {
  const { t } = usePlanning();
  const { add, tie, nameOf } = useCriterionDeeds(stage);
  const others = activeCriteria(stage).filter(({ skills }) => !skills.includes(skill.id));
  return (
    <MenuSection>
      <Header className={floating.sectionHead ?? ''}>
        {t('skills.assessIn', { stage: short(stage.name) || t('stages.unnamed') })}
      </Header>
      <Entry
        icon="plus"
        text={t('skills.newCriterion')}
        onAction={() => add({ name: skill.name.trim(), skills: [skill.id] }, t('deed.assess', { name }))}
      />
      {others.map((criterion) => (
        <Entry
          key={criterion.id}
          icon="link"
          text={t('skills.linkTo', { name: nameOf(criterion) })}
          onAction={() => tie(criterion, [...criterion.skills, skill.id])}
        />
      ))}
    </MenuSection>
  );
}

function Entry({ icon, text, onAction }: { icon: IconName; text: string; onAction: () => void }) {
  return (
    <MenuItem className={floating.item ?? ''} textValue={text} onAction={onAction}>
      <Icon name={icon} />
      <span className={floating.itemText}>{text}</span>
    </MenuItem>
  );
}
