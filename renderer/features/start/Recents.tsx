import type { RecentRow } from '#contract/state.ts';
import { call } from '../../api/client.ts';
import { useCall } from '../../api/hooks.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { timeOf } from '../../words/moments.ts';
import { locale, useWords, type Words } from '../../words/words.ts';
import styles from './StartScreen.module.css';

/** The workbooks that were open before, newest first; one that is gone or locked says so. */
export function Recents() {
  const t = useWords('start');
  const { data: recents, reload } = useCall('start:recent', undefined);
  if (recents === undefined || recents.length === 0) return null;
  return (
    <section aria-label={t('recent.head')}>
      <h2 className={styles.head}>{t('recent.head')}</h2>
      <ul className={styles.recents}>
        {recents.map((recent) => (
          <Recent key={recent.id} recent={recent} reload={reload} />
        ))}
      </ul>
    </section>
  );
}

function Recent({ recent, reload }: { recent: RecentRow; reload: () => void }) {
  const t = useWords('start');
  const { id, name, state } = recent;
  const isMissing = state === 'missing';
  const find = () => void call('recent:find', { id }).finally(reload);
  // A list that was true a moment ago: when opening fails, it is asked for again.
  const open = () => void call('recent:open', { id }).finally(reload);
  const forget = () => void call('recent:forget', { id }).finally(reload);
  return (
    <li className={`${styles.recent} ${isMissing ? styles.missing : ''}`}>
      <button type="button" className={styles.open} onClick={isMissing ? find : open}>
        <span className={styles.name}>{name}</span>
        {!isMissing && <span className={styles.when}>{whenOpened(recent.opened, t)}</span>}
        <span className={styles.place}>{placeText(recent, t)}</span>
      </button>
      {isMissing && (
        <Button small className={styles.find} aria-label={t('recent.findNamed', { name })} onPress={find}>
          {t('recent.find')}
        </Button>
      )}
      <Menu
        label={t('recent.more', { name })}
        placement="bottom end"
        trigger={<IconButton icon="more" name={t('recent.more', { name })} className={styles.more} />}
        entries={[
          ...(isMissing ? [] : [{ id: 'open', text: t('recent.open'), onAction: open } as const]),
          { id: 'forget', text: t('recent.forget'), onAction: forget },
        ]}
      />
    </li>
  );
}

function placeText({ state, place, jobs, candidates }: RecentRow, t: Words): string {
  if (state === 'missing') return t('recent.missing', { place });
  if (state !== 'found') return `${place} · ${t(`recent.${state}`)}`;
  const counts = [
    jobs === null ? null : t('recent.jobs', { count: jobs }),
    candidates ? t('recent.candidates', { count: candidates }) : null,
  ].filter((part) => part !== null);
  return [place, counts.join(', ')].filter(Boolean).join(' · ');
}

/** "Today 12:03", "Yesterday", "2 October", "2 October 2025". */
function whenOpened(moment: string, t: Words): string {
  const date = new Date(moment);
  const now = new Date();
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  if (date.toDateString() === now.toDateString()) {
    return t('recent.today', {
      time: timeOf(moment),
    });
  }
  if (date.toDateString() === yesterday.toDateString()) return t('recent.yesterday');
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return date.toLocaleDateString(locale, { day: 'numeric', month: 'long', ...year });
}
