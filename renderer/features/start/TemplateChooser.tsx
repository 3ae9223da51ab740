import { useRef, useState } from 'react';
import type { WorkbookState } from '#contract/state.ts';
import { useCommand } from '../../api/commands.ts';
import { useCall } from '../../api/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Rows } from '../../ui/Rows.tsx';
import { Scroller } from '../../ui/Scroller.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';
import { useWords } from '../../words/words.ts';
import type { Destination } from './destination.ts';
import { StartForm } from './StartForm.tsx';
import { families, ofFamily, searchTemplates } from './search.ts';
import styles from './TemplateChooser.module.css';

// The paper brings the outline and its schemas along; the window need not wait for them.
const loadPreview = () => import('./TemplatePreview.tsx');

export interface TemplateChooserProps {
  /** The open workbook, when there is one. */
  readonly workbook?: WorkbookState;
  /** Where a job goes unless the user says otherwise. */
  readonly usual: Destination;
  readonly onAdded: (job: string) => void;
  /** A way back to what was there before. */
  readonly leave?: { readonly text: string; readonly onLeave: () => void };
}

/** Family, role, paper, two fields, then go. */
export function TemplateChooser({ workbook, usual, onAdded, leave }: TemplateChooserProps) {
  const t = useWords('start');
  const { data: all = [] } = useCall('template:list', undefined);
  const [family, setFamily] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [job, setJob] = useState({ title: '', location: '' });
  const TemplatePreview = useLoaded(loadPreview);
  const search = useRef<HTMLInputElement>(null);
  const start = useRef<HTMLDivElement>(null);
  useCommand('new', () => search.current?.focus());
  useCommand(workbook ? 'new' : 'find', () => search.current?.focus());

  const found = typed.trim() === '' ? ofFamily(all, family) : searchTemplates(all, typed);
  const chosen = found.find(({ id }) => id === chosenId) ?? found[0];
  // On the start screen the window's own name comes first.
  const Title = workbook ? 'h1' : 'h2';
  const toForm = () => start.current?.querySelector('input')?.focus();

  return (
    <>
      <div className={styles.head}>
        {leave && (
          <Button kind="quiet" icon="left" onPress={leave.onLeave}>
            {leave.text}
          </Button>
        )}
        <Title className={styles.title}>{t('templates.title')}</Title>
        <SearchField
          className={styles.search}
          label={t('templates.search')}
          placeholder={t('templates.placeholder')}
          value={typed}
          onChange={setTyped}
          inputRef={search}
        />
      </div>
      <div className={styles.columns}>
        <div className={styles.families} data-region="families">
          <Rows
            label={t('templates.families')}
            kind="navigation"
            chosen={typed.trim() === '' ? (family ?? 'all') : null}
            onChoose={(id) => {
              setFamily(id === 'all' ? null : id);
              setTyped('');
            }}
            rows={[
              { id: 'all', title: t('family.all'), end: all.length },
              ...families(all).map(({ id, count }) => ({ id, title: t(`family.${id}`), end: count })),
            ]}
          />
        </div>
        <div className={styles.list} data-region="templates">
          <p className="visually-hidden" role="status">
            {typed.trim() === '' ? '' : t('templates.found', { count: found.length })}
          </p>
          <Rows
            label={t('templates.list')}
            chosen={chosen?.id ?? null}
            onChoose={setChosenId}
            onOpen={toForm}
            rows={found.map(({ id, title, summary }) => ({ id, title, note: summary }))}
            empty={
              typed.trim() !== '' && (
                <p className={styles.none}>{t('templates.none', { typed: typed.trim() })}</p>
              )
            }
          />
        </div>
        <div className={styles.preview}>
          {chosen ? (
            <>
              <Scroller className={styles.desk} label={t('templates.preview')}>
                {TemplatePreview && (
                  <TemplatePreview
                    id={chosen.id}
                    title={job.title}
                    location={job.location}
                    inWorkbook={workbook !== undefined}
                  />
                )}
              </Scroller>
              <div ref={start} data-region="form">
                <StartForm
                  key={chosen.id}
                  template={chosen}
                  {...(workbook ? { workbook } : {})}
                  usual={usual}
                  onChange={setJob}
                  onAdded={onAdded}
                />
              </div>
            </>
          ) : (
            typed.trim() !== '' && (
              <EmptyState title={t('templates.nothing')}>{t('templates.nothingText')}</EmptyState>
            )
          )}
        </div>
      </div>
    </>
  );
}
