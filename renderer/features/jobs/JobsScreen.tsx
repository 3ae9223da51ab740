import { useState } from 'react';
import { useCall } from '../../api/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { ScreenHead } from '../../ui/ScreenHead.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { useWords } from '../../words/words.ts';
import { addBlank } from './deeds.ts';
import styles from './JobsScreen.module.css';
import { JobsTable } from './JobsTable.tsx';
import { type Order, shownJobs } from './order.ts';

interface JobsScreenProps {
  readonly onOpen: (job: string) => void;
  /** Choosing a template for a job in this workbook. */
  readonly onNew: () => void;
  /** Bringing in postings that are there as documents. */
  readonly onImport: () => void;
}

/** All jobs of the workbook: find one, open it, change its status, put it away. */
export default function JobsScreen({ onOpen, onNew, onImport }: JobsScreenProps) {
  const t = useWords('jobs');
  const { data: jobs } = useCall(
    'job:list',
    undefined,
    (changed) => changed.jobs.length + changed.candidates.length > 0,
  );
  const [typed, setTyped] = useState('');
  const [archived, setArchived] = useState(false);
  const [order, setOrder] = useState<Order>({ by: 'workbook', descending: false });
  if (jobs === undefined) return null;

  const archivedCount = jobs.filter((job) => job.archived).length;
  const showArchived = archived && archivedCount > 0;
  const shown = shownJobs(jobs, { typed, archived: showArchived, order });
  const blank = () => void addBlank(t).then(onOpen);
  const newJob = (
    <Menu
      label={t('new.label')}
      placement="bottom end"
      trigger={<Button kind="primary">{t('new.label')}</Button>}
      entries={[
        { id: 'template', text: t('new.template'), icon: 'document', onAction: onNew },
        { id: 'document', text: t('new.document'), icon: 'drop', onAction: onImport },
        { id: 'blank', text: t('new.blank'), icon: 'plus', onAction: blank },
      ]}
    />
  );

  return (
    <>
      <ScreenHead
        title={t('title')}
        note={
          archivedCount > 0 && (
            <Button small isPressed={showArchived} onPress={() => setArchived(!archived)}>
              {t('archived', { count: archivedCount })}
            </Button>
          )
        }
        actions={
          jobs.length > 0 && (
            <>
              <SearchField
                className={styles.search}
                label={t('search.label')}
                placeholder={t('search.placeholder')}
                value={typed}
                onChange={setTyped}
              />
              {newJob}
            </>
          )
        }
      />
      <div className={styles.body}>
        {jobs.length === 0 ? (
          <EmptyState
            title={t('empty.title')}
            actions={
              <>
                <Button kind="primary" onPress={onNew}>
                  {t('new.template')}
                </Button>
                <Button onPress={onImport}>{t('new.document')}</Button>
                <Button onPress={blank}>{t('new.blank')}</Button>
              </>
            }
          >
            {t('empty.text')}
          </EmptyState>
        ) : shown.length === 0 ? (
          <EmptyState
            title={typed ? t('none.title', { typed }) : t('allArchived.title')}
            actions={typed ? <Button onPress={() => setTyped('')}>{t('none.showAll')}</Button> : newJob}
          >
            {typed ? t(showArchived ? 'none.text' : 'none.textArchived') : t('allArchived.text')}
          </EmptyState>
        ) : (
          <JobsTable jobs={shown} all={jobs} order={order} onOrder={setOrder} onOpen={onOpen} />
        )}
      </div>
    </>
  );
}
