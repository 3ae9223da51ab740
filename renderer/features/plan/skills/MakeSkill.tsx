import { useState } from 'react';
import type { Asking } from '#domain/plan/asked.ts';
import { skillNameFrom } from '#domain/plan/traceability.ts';
import { newSkill } from '#domain/schemas/skill.ts';
import { newId } from '../../../api/ids.ts';
import { Button } from '../../../ui/Button.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import { useAnnounce } from '../../../ui/reorder/Announcer.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { addSkill } from '../changes.ts';
import parts from '../parts/parts.module.css';
import { short, usePlanning } from '../usePlanning.ts';
import styles from './skills.module.css';

/** A requirement that is no skill yet; it becomes one under a name that is proposed. */
export function MakeSkill({ item }: { item: Asking }) {
  const { t } = usePlanning();
  return (
    <li className={styles.orphan}>
      <span className={styles.port} data-orphan />
      <span className={`${styles.name} ${styles.item}`} title={item.text}>
        {t('skills.item', { text: item.text })}
      </span>
      <Popover
        label={t('skills.makeSkill')}
        placement="bottom end"
        trigger={
          <Button kind="quiet" small aria-label={t('skills.makeNamed', { text: short(item.text) })}>
            {t('skills.makeSkill')}
          </Button>
        }
      >
        {(close) => <NameForm item={item} onDone={close} />}
      </Popover>
    </li>
  );
}

function NameForm({ item, onDone }: { item: Asking; onDone: () => void }) {
  const { job, change, t } = usePlanning();
  const announce = useAnnounce();
  const [name, setName] = useState(() => skillNameFrom(item.text));
  const make = () => {
    const full = name.trim();
    if (full === '') return;
    const skill = { ...newSkill(newId, full), askedBy: { section: item.section, block: item.block } };
    change(t('deed.makeSkill', { name: short(full) }), [addSkill(job.id, skill)]);
    announce(t('skills.made', { name: short(full) }));
    onDone();
  };
  return (
    <form
      className={parts.choose}
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <TextField label={t('skills.name')} value={name} onChange={setName} autoFocus />
      <div className={styles.formEnd}>
        <Button
          type="submit"
          kind="primary"
          {...(name.trim() === '' && { disabledBecause: t('skills.nameFirst') })}
        >
          {t('skills.make')}
        </Button>
      </div>
    </form>
  );
}
