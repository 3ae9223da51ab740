import type { KeyboardEvent } from 'react';
import type { Asker, Asking } from '#domain/plan/asked.ts';
import type { Skill } from '#domain/schemas/skill.ts';
import { skillLevels } from '#domain/schemas/skill.ts';
import { putInSkill } from '../../../job/changes.ts';
import { useTyped } from '../../../job/useTyped.ts';
import { IconButton } from '../../../ui/Button.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { Handle } from '../../../ui/reorder/Handle.tsx';
import type { Reorder } from '../../../ui/reorder/useReorder.ts';
import { useEditing } from '../useEditing.ts';
import { AskedBy } from './AskedBy.tsx';
import { CellButton } from './CellButton.tsx';
import styles from './skills.module.css';

interface SkillRowProps {
  readonly skill: Skill;
  readonly name: string;
  readonly current: Asker;
  /** Everything that can ask for a skill, as of now. */
  readonly asking: () => readonly Asking[];
  readonly reorder: Reorder;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onAddNext: () => void;
  readonly onRemove: () => void;
}

/** One skill; every cell is edited in place. */
export function SkillRow(props: SkillRowProps) {
  const { skill, name, reorder, onAddNext, onRemove } = props;
  const { job, change, t } = useEditing();
  const label = t('deed.changeSkill', { name });
  const put = <F extends 'level' | 'need' | 'weight' | 'askedBy'>(field: F, value: Skill[F]) =>
    change(label, [putInSkill(job, skill.id, field, value)]);
  const typedName = useTyped(skill.name, (value) =>
    change(label, [putInSkill(job, skill.id, 'name', value)], `skill:${skill.id}`),
  );
  const typedDetail = useTyped(skill.detail, (value) =>
    change(label, [putInSkill(job, skill.id, 'detail', value)], `skill detail:${skill.id}`),
  );
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const isMove = event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown');
    const isEmptyBack = event.key === 'Backspace' && typedName.value === '' && skill.detail === '';
    if (event.key !== 'Enter' && !isMove && !isEmptyBack) return;
    event.preventDefault();
    typedName.flush();
    if (isMove) reorder.step(skill.id, event.key === 'ArrowUp' ? -1 : 1);
    else if (isEmptyBack) onRemove();
    else if (typedName.value.trim() !== '') onAddNext();
  };

  return (
    <tr {...reorder.row(skill.id)} className={styles.row}>
      <th scope="row" className={styles.nameCell}>
        <span className={styles.margin}>
          <Handle name={name} reorder={reorder} id={skill.id} />
        </span>
        <input
          className={styles.name}
          data-skill={skill.id}
          aria-label={t('skills.nameOf', { name })}
          placeholder={t('skills.namePlaceholder')}
          maxLength={1000}
          value={typedName.value}
          onChange={(event) => typedName.onChange(event.target.value)}
          onBlur={typedName.flush}
          onKeyDown={onKeyDown}
        />
        <input
          className={styles.detail}
          data-filled={typedDetail.value !== '' || undefined}
          aria-label={t('skills.detailOf', { name })}
          placeholder={t('skills.detailPlaceholder')}
          maxLength={1000}
          value={typedDetail.value}
          onChange={(event) => typedDetail.onChange(event.target.value)}
          onBlur={typedDetail.flush}
        />
      </th>
      <td>
        <Menu
          label={t('skills.levelOf', { name })}
          trigger={
            <CellButton label={`${t('skills.levelOf', { name })}: ${t(`level.${skill.level}`)}`}>
              <Bars level={skillLevels.indexOf(skill.level) + 1} />
              {t(`level.${skill.level}`)}
            </CellButton>
          }
          entries={skillLevels.map((level) => ({
            id: level,
            text: t(`level.${level}`),
            isChosen: level === skill.level,
            onAction: () => put('level', level),
          }))}
        />
      </td>
      <td>
        <NeedMenu skill={skill} name={name} />
      </td>
      <td className={styles.asked}>
        <AskedBy
          current={props.current}
          name={name}
          asking={props.asking}
          onChange={(value) => put('askedBy', value)}
        />
      </td>
      <td className={styles.rowEnd}>
        <Menu
          label={t('skills.menu', { name })}
          placement="bottom end"
          trigger={<IconButton icon="more" name={t('skills.menu', { name })} className={styles.more} />}
          entries={[
            {
              id: 'up',
              text: t('reorder.up'),
              icon: 'up',
              keys: 'Alt ↑',
              isDisabled: props.isFirst,
              onAction: () => reorder.step(skill.id, -1),
            },
            {
              id: 'down',
              text: t('reorder.down'),
              icon: 'down',
              keys: 'Alt ↓',
              isDisabled: props.isLast,
              onAction: () => reorder.step(skill.id, 1),
            },
            'line',
            { id: 'add', text: t('skills.addBelow'), icon: 'plus', onAction: onAddNext },
            { id: 'remove', text: t('skills.remove'), icon: 'trash', onAction: onRemove },
          ]}
        />
      </td>
    </tr>
  );
}

/** Must or nice, and how much it weighs, in one choice. */
function NeedMenu({ skill, name }: { skill: Skill; name: string }) {
  const { job, change, t } = useEditing();
  const text = (need: Skill['need'], weight: number) =>
    t(`need.${need}`) + (weight === 1 ? '' : ` × ${weight}`);
  const choices = (['must', 'nice'] as const).flatMap((need) =>
    [1, 2, 3].map((weight) => ({ need, weight })),
  );
  const entry = ({ need, weight }: { need: Skill['need']; weight: number }) => ({
    id: `${need}-${weight}`,
    text: text(need, weight),
    isChosen: skill.need === need && skill.weight === weight,
    onAction: () =>
      change(t('deed.changeSkill', { name }), [
        putInSkill(job, skill.id, 'need', need),
        putInSkill(job, skill.id, 'weight', weight),
      ]),
  });
  return (
    <Menu
      label={t('skills.needOf', { name })}
      trigger={
        <CellButton label={`${t('skills.needOf', { name })}: ${text(skill.need, skill.weight)}`}>
          <span className={skill.need === 'must' ? styles.must : styles.nice}>{t(`need.${skill.need}`)}</span>
          {skill.weight !== 1 && <span className={styles.weight}>× {skill.weight}</span>}
        </CellButton>
      }
      entries={[...choices.slice(0, 3).map(entry), 'line', ...choices.slice(3).map(entry)]}
    />
  );
}

/** As many of four bars as the level is deep; the word stands beside them. */
function Bars({ level }: { level: number }) {
  return (
    <span className={styles.bars} aria-hidden="true">
      {[1, 2, 3, 4].map((bar) => (
        <span key={bar} data-on={bar <= level || undefined} />
      ))}
    </span>
  );
}
