import { useEffect, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { locale, useWords } from '../../words/words.ts';
import styles from './Timer.module.css';

interface TimerProps {
  readonly started: string | null;
  /** What the stage allows; 0 is no limit. */
  readonly minutes: number;
  readonly onStart: () => void;
}

/** A clock that still runs after so many hours was left on: then it says when it was begun. */
const forgotten = 6 * 60;

/** How long the interview has gone on, against the time it has. A pause does not count. */
export function Timer({ started, minutes, onStart }: TimerProps) {
  const t = useWords('scorecard');
  const [now, setNow] = useState(Date.now);
  const [pause, setPause] = useState<{ since: number | null; ms: number }>({ since: null, ms: 0 });
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 5_000);
    return () => clearInterval(timer);
  }, []);

  if (started === null) {
    return (
      <Button kind="quiet" icon="clock" onPress={onStart}>
        {t('timer.start')}
      </Button>
    );
  }
  const until = pause.since ?? Math.max(now, Date.parse(started));
  const elapsed = Math.max(0, Math.floor((until - Date.parse(started) - pause.ms) / 60_000));
  if (elapsed > forgotten) {
    const at = new Date(started).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
    return <span className={styles.timer}>{t('timer.begun', { at })}</span>;
  }
  const toggle = () => {
    const at = Date.now();
    setNow(at);
    setPause(({ since, ms }) => (since === null ? { since: at, ms } : { since: null, ms: ms + at - since }));
  };
  const isOver = minutes > 0 && elapsed > minutes;
  return (
    <div className={styles.timer}>
      <span className={isOver ? styles.over : undefined}>
        {isOver
          ? t('timer.over', { count: elapsed - minutes })
          : t(pause.since === null ? 'timer.in' : 'timer.paused', { count: elapsed })}
      </span>
      {minutes > 0 && (
        <>
          <progress
            className={styles.bar}
            max={minutes}
            value={Math.min(elapsed, minutes)}
            aria-label={t('timer.label')}
          />
          <span>{t('timer.of', { count: minutes })}</span>
        </>
      )}
      <Button kind="quiet" onPress={toggle}>
        {t(pause.since === null ? 'timer.pause' : 'timer.goOn')}
      </Button>
    </div>
  );
}
