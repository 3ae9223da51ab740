import { Button as AriaButton } from 'react-aria-components/Button';
import { type Job, jobStatuses } from '#domain/schemas/job.ts';
import { putFact } from '../../../job/changes.ts';
import { useTyped } from '../../../job/useTyped.ts';
import { Button } from '../../../ui/Button.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { locale } from '../../../words/words.ts';
import { dayText } from '../facts/format.ts';
import { useEditing } from '../useEditing.ts';
import { ExportButton, type ExportState } from './Export.tsx';
import { Given } from './Given.tsx';
import styles from './head.module.css';

interface HeadProps {
  readonly isPaperShown: boolean;
  readonly onPaper: () => void;
  readonly exporting: ExportState;
  readonly onReadBack: () => void;
}

/** Title, state, and what the screen is for. */
export function Head({ isPaperShown, onPaper, exporting, onReadBack }: HeadProps) {
  const { t } = useEditing();
  return (
    <header className={styles.head}>
      <Title />
      <Status />
      <Given />
      <div className={styles.actions}>
        <Button isPressed={isPaperShown} onPress={onPaper}>
          {t('paper.toggle')}
        </Button>
        <ExportButton exporting={exporting} onReadBack={onReadBack} />
      </div>
    </header>
  );
}

function Title() {
  const { job, change, t } = useEditing();
  const typed = useTyped(job.title, (title) =>
    change(t('deed.fact', { fact: t('fact.title') }), [putFact(job, 'title', title)], 'fact:title'),
  );
  return (
    <h1 className={styles.title}>
      <input
        className={styles.titleInput}
        aria-label={t('fact.title')}
        placeholder={t('gap.title')}
        maxLength={1000}
        value={typed.value}
        onChange={(event) => typed.onChange(event.target.value)}
        onBlur={typed.flush}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.currentTarget.blur();
        }}
      />
    </h1>
  );
}

function Status() {
  const { job, change, t } = useEditing();
  const text =
    job.status === 'open' && job.opened !== null
      ? t('status.openSince', { day: dayText(job.opened, locale) })
      : t(`status.${job.status}`);
  const put = (status: Job['status']) =>
    change(t('deed.fact', { fact: t('fact.status') }), [putFact(job, 'status', status)]);
  return (
    <Menu
      label={t('fact.status')}
      trigger={
        <AriaButton className={styles.status ?? ''} aria-label={`${t('fact.status')}: ${text}`}>
          <span className={styles.dot} data-status={job.status} />
          {text}
        </AriaButton>
      }
      entries={jobStatuses.map((status) => ({
        id: status,
        text: t(`status.${status}`),
        isChosen: status === job.status,
        onAction: () => put(status),
      }))}
    />
  );
}

/** One line under the title, as the posting has it. */
export function Tagline() {
  const { job, change, t } = useEditing();
  const typed = useTyped(job.tagline, (tagline) =>
    change(t('deed.fact', { fact: t('fact.tagline') }), [putFact(job, 'tagline', tagline)], 'fact:tagline'),
  );
  return (
    <input
      className={styles.tagline}
      aria-label={t('fact.tagline')}
      placeholder={t('gap.tagline')}
      maxLength={1000}
      value={typed.value}
      onChange={(event) => typed.onChange(event.target.value)}
      onBlur={typed.flush}
    />
  );
}
