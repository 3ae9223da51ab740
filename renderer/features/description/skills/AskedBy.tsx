import { Collection } from 'react-aria-components/Collection';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { Asker, Asking } from '#domain/plan/asked.ts';
import type { Skill } from '#domain/schemas/skill.ts';
import floating from '../../../ui/floating.module.css';
import { Icon } from '../../../ui/Icon.tsx';
import { useEditing } from '../useEditing.ts';
import { CellButton } from './CellButton.tsx';
import styles from './skills.module.css';

interface AskedByProps {
  readonly current: Asker;
  readonly name: string;
  /** Everything that can ask for a skill, as of now. */
  readonly asking: () => readonly Asking[];
  readonly onChange: (askedBy: Skill['askedBy']) => void;
}

/** The item of the description that asks for a skill; one that is gone is said in amber. */
export function AskedBy(props: AskedByProps) {
  const { current, name } = props;
  const { t } = useEditing();
  const text =
    current === 'gone'
      ? t('asked.gone')
      : current === 'nobody'
        ? t('asked.nobody')
        : `${current.heading} ${current.number}`;
  return (
    <MenuTrigger>
      <CellButton label={`${t('asked.label', { name })}: ${text}`} isWarning={current === 'gone'}>
        <span className={current === 'nobody' ? styles.nobody : styles.askedText}>{text}</span>
      </CellButton>
      <Popover className={floating.popover ?? ''} placement="bottom end" offset={4}>
        <AskedMenu {...props} />
      </Popover>
    </MenuTrigger>
  );
}

/** Made when it is opened, from what the description says then. */
function AskedMenu({ current, name, asking, onChange }: AskedByProps) {
  const { t } = useEditing();
  const all = asking();
  const headings = [...new Set(all.map((one) => one.section))].map((section) => ({
    id: section,
    items: all.filter((one) => one.section === section),
  }));
  const nobody = { id: 'nobody', text: t('asked.nobody') };
  return (
    <Menu
      className={`${floating.menu} ${styles.askedMenu}`}
      aria-label={t('asked.label', { name })}
      selectionMode="single"
      selectedKeys={[typeof current === 'object' ? keyOf(current) : 'nobody']}
      onAction={(key) => {
        const chosen = all.find((one) => keyOf(one) === key);
        onChange(chosen ? { section: chosen.section, block: chosen.block } : null);
      }}
    >
      <MenuItem id={nobody.id} textValue={nobody.text} className={floating.item ?? ''}>
        <span className={floating.itemText}>{nobody.text}</span>
        {current === 'nobody' && <Icon name="check" className={floating.tick} />}
      </MenuItem>
      <Collection items={headings}>
        {(section) => (
          <MenuSection id={section.id}>
            <Header className={floating.sectionHead ?? ''}>
              {section.items[0]?.heading || t('section.untitled')}
            </Header>
            <Collection items={section.items.map((one) => ({ ...one, id: keyOf(one) }))}>
              {(one) => (
                <MenuItem id={one.id} textValue={one.text} className={floating.item ?? ''}>
                  <span className={styles.askedNumber}>{one.number}</span>
                  <span className={`${floating.itemText} ${styles.askedItem}`}>{one.text}</span>
                  {typeof current === 'object' && keyOf(current) === one.id && (
                    <Icon name="check" className={floating.tick} />
                  )}
                </MenuItem>
              )}
            </Collection>
          </MenuSection>
        )}
      </Collection>
    </Menu>
  );
}

function keyOf(one: Asking): string {
  return `${one.section}/${one.block}`;
}
