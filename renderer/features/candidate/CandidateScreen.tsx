import { Button, IconButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ScreenHead } from '../../ui/ScreenHead.tsx';
import { longDay } from '../../words/days.ts';
import { useWords } from '../../words/words.ts';
import { CandidateProvider } from './CandidateContext.tsx';
import styles from './CandidateScreen.module.css';
import { Files } from './files/Files.tsx';
import { Head } from './Head.tsx';
import { Jobs } from './jobs/Jobs.tsx';
import { Notes } from './notes/Notes.tsx';
import { Consent } from './side/Consent.tsx';
import { Contact } from './side/Contact.tsx';
import { Retention } from './side/Retention.tsx';
import { useCandidate } from './useCandidate.ts';

interface CandidateScreenProps {
  readonly candidateId: string;
  readonly onBack: () => void;
  readonly onScorecard: (assessment: string) => void;
}

/** Everything that is known of one candidate. */
export default function CandidateScreen({ candidateId, onBack, onScorecard }: CandidateScreenProps) {
  const t = useWords('candidate');
  const { candidate, missing, ...deeds } = useCandidate(candidateId);
  if (missing !== undefined) {
    return (
      <>
        <ScreenHead
          title={t('gone.title')}
          back={<IconButton icon="left" name={t('back')} onPress={onBack} />}
        />
        <EmptyState title={missing} actions={<Button onPress={onBack}>{t('back')}</Button>} />
      </>
    );
  }
  if (!candidate) return <div aria-busy="true" />;
  return (
    <CandidateProvider value={{ candidate, ...deeds }}>
      <Head onBack={onBack} />
      <div className={styles.room}>
        {' '}
        <div className={styles.body}>
          <div className={styles.main}>
            {candidate.anonymised !== undefined && (
              <p className={styles.anonymised}>{t('anonymised', { day: longDay(candidate.anonymised) })}</p>
            )}
            <Jobs onScorecard={onScorecard} />
            <Notes />
            <Files />
          </div>
          <aside className={styles.side} aria-label={t('side')}>
            <Contact />
            <Consent />
            <Retention />
          </aside>
        </div>
      </div>
    </CandidateProvider>
  );
}
