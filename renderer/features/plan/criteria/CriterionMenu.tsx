import { Menu as AriaMenu, MenuItem, MenuTrigger, SubmenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import { activeStages } from '#domain/plan/active.ts';
import type { Criterion, Stage } from '#domain/schemas/plan.ts';
import { IconButton } from '../../../ui/Button.tsx';
import floating from '../../../ui/floating.module.css';
import { Icon, type IconName } from '../../../ui/Icon.tsx';
import { Keys } from '../../../ui/Keys.tsx';
import type { Reorder } from '../../../ui/reorder/useReorder.ts';
import { short, usePlanning } from '../usePlanning.ts';
import styles from './criteria.module.css';
import { useCriterionDeeds } from './useCriterionDeeds.ts';

interface CriterionMenuProps {
  readonly stage: Stage;
  readonly criterion: Criterion;
  readonly reorder: Reorder;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** What can be done to a criterion as a whole. */
export function CriterionMenu({ stage, criterion, reorder, isFirst, isLast }: CriterionMenuProps) {
  const { job, t } = usePlanning();
  const { nameOf, duplicate, moveTo, remove } = useCriterionDeeds(stage);
  const label = t('criterion.menu', { name: nameOf(criterion) });
  const others = activeStages(job.plan)
    .map((one, index) => ({ stage: one, number: index + 1 }))
    .filter((one) => one.stage.id !== stage.id);
  return (
    <MenuTrigger>
      <IconButton icon="more" name={label} className={styles.more} />
      <Popover className={floating.popover ?? ''} placement="bottom end" offset={4}>
        <AriaMenu className={floating.menu ?? ''} aria-label={label}>
          <Entry
            icon="up"
            text={t('reorder.up')}
            keys="Alt ↑"
            isOff={isFirst}
            onAction={() => reorder.step(criterion.id, -1)}
          />
          <Entry
            icon="down"
            text={t('reorder.down')}
            keys="Alt ↓"
            isOff={isLast}
            onAction={() => reorder.step(criterion.id, 1)}
          />
          {others.length > 0 && (
            <SubmenuTrigger>
              <Entry icon="indent" text={t('criterion.moveTo')} isParent />
              <Popover className={floating.popover ?? ''} offset={-2}>
                <AriaMenu className={floating.menu ?? ''} aria-label={t('criterion.moveTo')}>
                  {others.map((to) => (
                    <Entry
                      key={to.stage.id}
                      text={t('skills.goTo', {
                        number: to.number,
                        name: short(to.stage.name) || t('stages.unnamed'),
                      })}
                      onAction={() => void moveTo(criterion, to.stage)}
                    />
                  ))}
                </AriaMenu>
              </Popover>
            </SubmenuTrigger>
          )}
          <Separator className={floating.separator ?? ''} />
          <Entry icon="copy" text={t('criterion.duplicate')} onAction={() => duplicate(criterion)} />
          <Entry icon="trash" text={t('criterion.remove')} onAction={() => void remove(criterion)} />
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

interface EntryProps {
  readonly icon?: IconName;
  readonly text: string;
  readonly keys?: string;
  readonly isOff?: boolean;
  readonly isParent?: boolean;
  readonly onAction?: () => void;
}

function Entry({ icon, text, keys, isOff = false, isParent, onAction }: EntryProps) {
  return (
    <MenuItem
      className={floating.item ?? ''}
      textValue={text}
      isDisabled={isOff}
      {...(onAction && { onAction })}
    >
      {icon && <Icon name={icon} />}
      <span className={floating.itemText}>{text}</span>
      {keys && <Keys keys={keys} />}
      {isParent && <Icon name="right" />}
    </MenuItem>
  );
}
