import { useCallback, useMemo, useRef, useState } from 'react';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useWords } from '../../words/words.ts';
import styles from './DescriptionScreen.module.css';
import { Desk } from './desk/Desk.tsx';
import { useRoom } from './desk/useRoom.ts';
import { JobProvider } from './draft/JobContext.tsx';
import { useJob } from './draft/useJob.ts';
import { Facts } from './facts/Facts.tsx';
import { ExportLine, useExport } from './head/Export.tsx';
import { Head, Tagline } from './head/Head.tsx';
import { Announcer } from './reorder/Announcer.tsx';
import { Sections } from './sections/Sections.tsx';

/** The description of a job: facts, sections and skills, and beside them the posting as paper. */
export default function DescriptionScreen({ jobId }: { jobId: string }) {
  // Another job is another screen: nothing of the one before stays behind.
  return <Editor key={jobId} jobId={jobId} />;
}

function Editor({ jobId }: { jobId: string }) {
  const t = useWords('description');
  const { shown, missing, change, latest } = useJob(jobId);
  const exporting = useExport(jobId);
  const screen = useRef<HTMLDivElement>(null);
  const isRoomy = useRoom(screen);
  const [paper, setPaper] = useState({ beside: true, over: false });
  const isPaperShown = isRoomy ? paper.beside : paper.over;
  const editing = useMemo(() => shown && { ...shown, change, latest }, [shown, change, latest]);

  const toSource = useCallback((id: string) => {
    const target = screen.current?.querySelector<HTMLElement>(
      `[data-section="${CSS.escape(id)}"], [data-block="${CSS.escape(id)}"], [data-skill="${CSS.escape(id)}"]`,
    );
    target?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  }, []);

  return (
    <div ref={screen} className={styles.screen}>
      {missing !== undefined && !shown && <EmptyState title={t('missing')}>{missing}</EmptyState>}
      {editing && (
        <JobProvider value={editing}>
          <Head
            isPaperShown={isPaperShown}
            onPaper={() =>
              setPaper({ ...paper, ...(isRoomy ? { beside: !paper.beside } : { over: !paper.over }) })
            }
            exporting={exporting}
          />
          <ExportLine exporting={exporting} />
          <div className={styles.panes} data-paper={isPaperShown ? (isRoomy ? 'beside' : 'over') : 'away'}>
            <div className={styles.editor} data-scroller>
              <div className={styles.column}>
                <Announcer>
                  <Tagline />
                  <Facts />
                  <Sections />
                </Announcer>
              </div>
            </div>
            {isPaperShown && (
              <div className={styles.desk}>
                <Desk onSource={toSource} />
              </div>
            )}
          </div>
        </JobProvider>
      )}
    </div>
  );
}
