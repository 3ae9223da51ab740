import { useState } from 'react';
import type { Head, Overview } from '#domain/comparison/overview.ts';
import { Button } from '../../../ui/Button.tsx';
import { Check } from '../../../ui/Check.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import { SearchField } from '../../../ui/SearchField.tsx';
import { Select } from '../../../ui/Select.tsx';
import { locale, useWords } from '../../../words/words.ts';
import { asked, toggled, type View } from '../view.ts';
import styles from './head.module.css';

/** So many candidates are listed; the search finds the others. */
const most = 60;

interface ViewButtonProps {
  readonly overview: Overview;
  readonly view: View;
  readonly nameOf: (head: Head) => string;
  readonly onView: (change: Partial<View>) => void;
}

/** Chooses what the matrix shows, and in which order. */
export function ViewButton(props: ViewButtonProps) {
  const t = useWords('comparison');
  return (
    <Popover
      label={t('columns.label')}
      placement="bottom end"
      trigger={<Button>{t('columns.label')}</Button>}
    >
      <ViewPanel {...props} />
    </Popover>
  );
}

function ViewPanel({ overview, view, nameOf, onView }: ViewButtonProps) {
  const t = useWords('comparison');
  const { heads, plan } = overview;
  const stages = plan.filter((stage) => asked(stage, view.retired).length > 0);
  const hasRetired = plan.some(({ criteria }) => criteria.some(({ retired }) => retired));
  const placed = heads.filter(({ rank }) => rank !== null).length;
  const count = (number: number) => number.toLocaleString(locale);
  return (
    <div className={styles.panel}>
      <Select
        label={t('columns.sort')}
        choices={[
          { id: 'total', text: t('columns.byTotal') },
          { id: 'name', text: t('columns.byName') },
          ...stages.map(({ stage, name }) => ({ id: stage, text: name === '' ? t('untitled') : name })),
        ]}
        value={view.sort}
        onChange={(sort) => onView({ sort })}
      />
      <Choice
        label={t('columns.candidates')}
        choices={[
          { id: 'all', text: t('columns.all', { number: count(heads.length) }) },
          { id: 'placed', text: t('columns.placed', { number: count(placed) }) },
          { id: 'selected', text: t('columns.selected', { number: count(view.selected.size) }) },
        ]}
        value={view.who}
        onChange={(who) => onView({ who })}
      />
      <Candidates heads={heads} view={view} nameOf={nameOf} onView={onView} />
      <fieldset className={styles.group}>
        <legend>{t('columns.stages')}</legend>
        {stages.map(({ stage, name }) => (
          <Check
            key={stage}
            isSelected={!view.hiddenStages.has(stage)}
            onChange={() => onView({ hiddenStages: toggled(view.hiddenStages, stage) })}
          >
            {name === '' ? t('untitled') : name}
          </Check>
        ))}
        {hasRetired && (
          <Check isSelected={view.retired} onChange={(retired) => onView({ retired })}>
            {t('columns.retired')}
          </Check>
        )}
      </fieldset>
    </div>
  );
}

type CandidatesProps = Pick<ViewButtonProps, 'view' | 'nameOf' | 'onView'> & { heads: readonly Head[] };

function Candidates({ heads, view, nameOf, onView }: CandidatesProps) {
  const t = useWords('comparison');
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLocaleLowerCase(locale);
  const found = heads.filter((head) => nameOf(head).toLocaleLowerCase(locale).includes(wanted));
  return (
    <fieldset className={styles.group}>
      <legend className="visually-hidden">{t('columns.select')}</legend>
      {heads.length > 12 && (
        <SearchField
          label={t('columns.search')}
          placeholder={t('columns.search')}
          value={typed}
          onChange={setTyped}
        />
      )}
      <div className={styles.list}>
        {found.slice(0, most).map((head) => (
          <Check
            key={head.candidate}
            isSelected={view.selected.has(head.candidate)}
            onChange={() => onView({ selected: toggled(view.selected, head.candidate) })}
          >
            {nameOf(head)}
          </Check>
        ))}
      </div>
      {found.length > most && (
        <p className={styles.hint}>{t('columns.more', { count: found.length - most })}</p>
      )}
    </fieldset>
  );
}
