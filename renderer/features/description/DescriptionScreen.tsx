import { memo, useCallback, useMemo, useRef, useState } from 'react';
import type { Job } from '#domain/schemas/job.ts';
import { JobProvider, Steady } from '../../job/JobContext.tsx';
import { useJob } from '../../job/useJob.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Announcer } from '../../ui/reorder/Announcer.tsx';
import { useWords } from '../../words/words.ts';
import styles from './DescriptionScreen.module.css';
import { Desk } from './desk/Desk.tsx';
import { useRoom } from './desk/useRoom.ts';
import { Facts } from './facts/Facts.tsx';
import { ExportLine, useExport } from './head/Export.tsx';
import { Head, Tagline } from './head/Head.tsx';
import { Sections } from './sections/Sections.tsx';

interface DescriptionScreenProps {
  readonly jobId: string;
  /** Reads a document that came back from editing. */
  readonly onReadBack: () => void;
}

/** The description of a job: facts, sections and skills, and beside them the posting as paper. */
export default memo(function DescriptionScreen(props: DescriptionScreenProps) {
  // Another job is another screen: nothing of the one before stays behind.
  return <Editor key={props.jobId} {...props} />;
});

function Editor({ jobId, onReadBack }: DescriptionScreenProps) {
  const t = useWords('description');
  const { shown, missing, change, latest } = useJob(jobId);
  const exporting = useExport(jobId);
  const screen = useRef<HTMLDivElement>(null);
  const isRoomy = useRoom(screen);
  const [paper, setPaper] = useState({ beside: true, over: false });
  const isPaperShown = isRoomy ? paper.beside : paper.over;
  const editing = useMemo(() => shown && { ...shown, change, latest }, [shown, change, latest]);

  const toSource = useCallback(
    (id: string) => {
      const found = screen.current && shown && elementOf(screen.current, shown.job, id);
      found?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    },
    [shown],
  );

  return (
    <div ref={screen} className={styles.screen}>
      {missing !== undefined && !shown && <EmptyState title={t('missing')}>{missing}</EmptyState>}
      {editing && (
        <JobProvider value={editing}>
          <Steady by={[...factsOf(editing.job), isRoomy, paper, exporting.outcome]}>
            <Head
              isPaperShown={isPaperShown}
              onPaper={() =>
                setPaper({ ...paper, ...(isRoomy ? { beside: !paper.beside } : { over: !paper.over }) })
              }
              exporting={exporting}
              onReadBack={onReadBack}
            />
          </Steady>
          <ExportLine exporting={exporting} />
          <div className={styles.panes} data-paper={isPaperShown ? (isRoomy ? 'beside' : 'over') : 'away'}>
            <div className={styles.editor} data-scroller>
              <div className={styles.column}>
                <Announcer>
                  <Steady by={[...factsOf(editing.job), editing.people]}>
                    <Tagline />
                    <Facts />
                  </Steady>
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

/** All of a job but its lists. */
function factsOf({ sections: _sections, skills: _skills, plan: _plan, ...facts }: Job): unknown[] {
  return Object.values(facts);
}

/** What on screen a part of the posting was made from: a section, a skill, or a block of a section's text. */
function elementOf(screen: HTMLElement, job: Job, id: string): Element | null {
  const named = screen.querySelector(`[data-section="${CSS.escape(id)}"], [data-skill="${CSS.escape(id)}"]`);
  if (named) return named;
  const section = job.sections.find(({ body }) => body.some((block) => block.id === id));
  if (!section) return null;
  const place = section.body.findIndex((block) => block.id === id);
  const lines = screen.querySelectorAll(`[data-section="${CSS.escape(section.id)}"] .ProseMirror p`);
  return lines[place] ?? null;
}
