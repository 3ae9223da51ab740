import { useState } from 'react';
import type { Attached } from '#contract/attachments.ts';
import type { Attachment } from '#domain/schemas/candidate.ts';
import { attachDropped, CallFailed, call } from '../../../api/client.ts';
import { useDropTaker } from '../../../api/drops.ts';
import { flushEdits } from '../../../api/edits.ts';
import { useCall } from '../../../api/hooks.ts';
import { remove, useCandidateEditing } from '../CandidateContext.tsx';

export type FileState = 'here' | 'missing' | 'damaged';

/** What came of the last deed, until the next one. */
export interface Outcome {
  /** One sentence for each thing that did not work. */
  readonly problems: readonly string[];
  readonly saved: { readonly file: string; readonly name: string; readonly place: string } | null;
  /** How many files are found again. */
  readonly found: number;
}

const nothing: Outcome = { problems: [], saved: null, found: 0 };

/** The candidate's files: whether they are there, and what can be done with them. */
export function useFiles() {
  const { candidate, change, t } = useCandidateEditing();
  const { id, name } = candidate;
  const [outcome, setOutcome] = useState(nothing);
  const [isBusy, setBusy] = useState(false);
  /** What only reading showed. */
  const [damaged, setDamaged] = useState<ReadonlySet<string>>(new Set());
  const { data: states, reload } = useCall(
    'attachment:states',
    { candidate: id },
    ({ candidates }, cause) => cause !== 'edit' && candidates.includes(id),
  );

  const run = async (deed: () => Promise<Partial<Outcome>>) => {
    setOutcome(nothing);
    setBusy(true);
    try {
      await flushEdits();
      setOutcome({ ...nothing, ...(await deed()) });
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      setOutcome({ ...nothing, problems: [error.message] });
    } finally {
      setBusy(false);
      reload();
    }
  };

  const label = t('deed.attach', { name });
  const told = ({ problems }: Attached): Partial<Outcome> => ({ problems });

  /** Remembers what the engine found wrong with a file's content. */
  const noticing = async <T>({ id: file }: Attachment, deed: Promise<T>): Promise<T> => {
    try {
      return await deed;
    } catch (error) {
      if (error instanceof CallFailed && error.code === 'attachment-damaged') {
        setDamaged((known) => new Set([...known, file]));
      }
      throw error;
    }
  };

  useDropTaker({
    text: t('files.drop', { name }),
    take: (files) => void run(async () => told(await attachDropped(files, id, label))),
  });

  return {
    isBusy,
    outcome,
    dismiss: () => setOutcome(nothing),
    stateOf: ({ id: file }: Attachment): FileState => {
      const known = states?.find((one) => one.file === file)?.state ?? 'here';
      return known === 'here' && damaged.has(file) ? 'damaged' : known;
    },
    attach: () => void run(async () => told(await call('attachment:pick', { candidate: id, label }))),
    open: (file: Attachment) =>
      void run(async () => {
        await noticing(file, call('attachment:open', { candidate: id, file: file.id }));
        return nothing;
      }),
    saveCopy: (file: Attachment) =>
      void run(async () => {
        const written = await noticing(file, call('attachment:save', { candidate: id, file: file.id }));
        return { saved: written.outcome === 'written' ? written : null };
      }),
    find: (file: Attachment) =>
      void run(async () => {
        const { found } = await call('attachment:find', { candidate: id, file: file.id });
        if (found > 0) setDamaged(new Set());
        return { found };
      }),
    remove: (file: Attachment) => {
      setOutcome(nothing);
      change(t('deed.removeFile', { name: file.name }), [remove(candidate, ['files', file.id])]);
    },
  };
}
