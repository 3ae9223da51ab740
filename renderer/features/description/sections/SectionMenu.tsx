import { Menu as AriaMenu, MenuItem, MenuTrigger, SubmenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import { type Section, sectionPurposes } from '#domain/schemas/section.ts';
import { putInSection } from '../../../job/changes.ts';
import { IconButton } from '../../../ui/Button.tsx';
import floating from '../../../ui/floating.module.css';
import { Icon, type IconName } from '../../../ui/Icon.tsx';
import { Keys } from '../../../ui/Keys.tsx';
import type { Reorder } from '../../../ui/reorder/useReorder.ts';
import { useEditing } from '../useEditing.ts';

interface SectionMenuProps {
  readonly section: Section;
  readonly name: string;
  readonly reorder: Reorder;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onRemove: () => void;
}

/** What can be done to a section as a whole. */
export function SectionMenu({ section, name, reorder, isFirst, isLast, onRemove }: SectionMenuProps) {
  const { job, change, t } = useEditing();
  const put = (
    label: string,
    field: 'inPosting' | 'purpose',
    value: Section['inPosting'] | Section['purpose'],
  ) => change(label, [putInSection(job, section.id, field, value)]);
  const toggle = () =>
    put(
      t(section.inPosting ? 'deed.hideSection' : 'deed.showSection', { name }),
      'inPosting',
      !section.inPosting,
    );
  return (
    <MenuTrigger>
      <IconButton icon="more" name={t('section.menu', { name })} />
      <Popover className={floating.popover ?? ''} placement="bottom end" offset={4}>
        <AriaMenu className={floating.menu ?? ''} aria-label={t('section.menu', { name })}>
          <Entry
            icon="up"
            text={t('reorder.up')}
            keys="Alt ↑"
            isOff={isFirst}
            onAction={() => reorder.step(section.id, -1)}
          />
          <Entry
            icon="down"
            text={t('reorder.down')}
            keys="Alt ↓"
            isOff={isLast}
            onAction={() => reorder.step(section.id, 1)}
          />
          <Separator className={floating.separator ?? ''} />
          <Entry icon="eye" text={t(section.inPosting ? 'section.hide' : 'section.show')} onAction={toggle} />
          <SubmenuTrigger>
            <Entry icon="paragraph" text={t('section.purpose')} isParent />
            <Popover className={floating.popover ?? ''} offset={-2}>
              <AriaMenu
                className={floating.menu ?? ''}
                aria-label={t('section.purpose')}
                selectionMode="single"
                disallowEmptySelection
                selectedKeys={[section.purpose]}
                onAction={(key) => put(t('deed.purpose', { name }), 'purpose', key as Section['purpose'])}
              >
                {sectionPurposes.map((purpose) => (
                  <MenuItem
                    key={purpose}
                    id={purpose}
                    textValue={t(`purpose.${purpose}`)}
                    className={floating.item ?? ''}
                  >
                    <span className={floating.itemText}>{t(`purpose.${purpose}`)}</span>
                    {purpose === section.purpose && <Icon name="check" className={floating.tick} />}
                  </MenuItem>
                ))}
              </AriaMenu>
            </Popover>
          </SubmenuTrigger>
          <Separator className={floating.separator ?? ''} />
          <Entry icon="trash" text={t('section.remove')} onAction={onRemove} />
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

interface EntryProps {
  readonly icon: IconName;
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
      <Icon name={icon} />
      <span className={floating.itemText}>{text}</span>
      {keys && <Keys keys={keys} />}
      {isParent && <Icon name="right" />}
    </MenuItem>
  );
}
