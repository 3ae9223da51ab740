import type { KeyboardEvent } from 'react';
import type { Question } from '#domain/schemas/plan.ts';
import { IconButton } from '../../../ui/Button.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { Handle } from '../../../ui/reorder/Handle.tsx';
import type { Reorder } from '../../../ui/reorder/useReorder.ts';
import { type Path, putInQuestion } from '../changes.ts';
import { Minutes } from '../parts/Minutes.tsx';
import { Typed } from '../parts/Typed.tsx';
import { usePlanning } from '../usePlanning.ts';
import styles from './questions.module.css';

interface QuestionRowProps {
  readonly path: Path;
  readonly question: Question;
  /** The stage or criterion that asks it. */
  readonly of: string;
  readonly number: number;
  readonly reorder: Reorder;
  readonly isLast: boolean;
  readonly onRemove: () => void;
}

/** A question with its follow-up and how long it takes. */
export function QuestionRow({ path, question, of, number, reorder, isLast, onRemove }: QuestionRowProps) {
  const { change, t } = usePlanning();
  const { id, text, followUp, minutes } = question;
  const deed = t('deed.changeQuestion', { number, name: of });
  const name = t('questions.name', { number });
  const type = (field: 'text' | 'followUp') => (value: string) =>
    change(deed, [putInQuestion(path, field, value)], `question ${field}:${id}`);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isEmptyBack = event.key === 'Backspace' && text === '' && followUp === '' && isEmpty(event.target);
    const isMove = event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown');
    if (!isEmptyBack && !isMove) return;
    event.preventDefault();
    if (isMove) reorder.step(id, event.key === 'ArrowUp' ? -1 : 1);
    else onRemove();
  };
  return (
    <li {...reorder.row(id)} className={styles.question}>
      <span className={styles.margin}>
        <Handle name={name} reorder={reorder} id={id} />
      </span>
      <span className={styles.number}>{number}</span>
      <div className={styles.text}>
        <Typed
          label={t('questions.text', { number })}
          placeholder={t('questions.placeholder')}
          value={text}
          onChange={type('text')}
          isLong
          mark={{ 'data-question': id }}
          onKeyDown={onKeyDown}
        />
        <div className={styles.followUp} data-filled={followUp !== '' || undefined}>
          <span className={styles.then}>{t('questions.then')}</span>
          <Typed
            label={t('questions.followUp', { number })}
            placeholder={t('questions.followUpPlaceholder')}
            value={followUp}
            onChange={type('followUp')}
            isLong
          />
        </div>
      </div>
      <Minutes
        label={t('questions.minutes', { number })}
        value={minutes}
        max={600}
        onChange={(value) => change(deed, [putInQuestion(path, 'minutes', value)], `question minutes:${id}`)}
      />
      <Menu
        label={t('questions.menu', { number })}
        placement="bottom end"
        trigger={<IconButton icon="more" name={t('questions.menu', { number })} className={styles.more} />}
        entries={[
          {
            id: 'up',
            text: t('reorder.up'),
            icon: 'up',
            keys: 'Alt ↑',
            isDisabled: number === 1,
            onAction: () => reorder.step(id, -1),
          },
          {
            id: 'down',
            text: t('reorder.down'),
            icon: 'down',
            keys: 'Alt ↓',
            isDisabled: isLast,
            onAction: () => reorder.step(id, 1),
          },
          'line',
          { id: 'remove', text: t('questions.remove'), icon: 'trash', onAction: onRemove },
        ]}
      />
    </li>
  );
}

function isEmpty(target: EventTarget): boolean {
  return target instanceof HTMLTextAreaElement && target.value === '';
}
