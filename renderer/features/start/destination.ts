import type { RecentRow, WorkbookState } from '#contract/state.ts';
import { call } from '../../api/client.ts';
import { flushEdits } from '../../api/edits.ts';
import type { Words } from '../../words/words.ts';

/** Where a new job goes. */
export type Destination =
  /** A new workbook in the usual folder. */
  | { readonly kind: 'usual' }
  /** A new workbook; the place is asked for at the start. */
  | { readonly kind: 'choose' }
  /** The workbook that is open. */
  | { readonly kind: 'this' }
  | { readonly kind: 'recent'; readonly id: string; readonly name: string };

export interface NewJob {
  readonly template: string;
  readonly title: string;
  readonly location: string;
}

/** Every place a new job can go to, the likely ones first. */
export function destinations(
  workbook: WorkbookState | undefined,
  recents: readonly RecentRow[],
): Destination[] {
  const others = recents
    .filter(({ state, name }) => state === 'found' && name !== workbook?.name)
    .slice(0, 5);
  return [
    ...(workbook ? [{ kind: 'this' } as const] : []),
    { kind: 'usual' },
    { kind: 'choose' },
    ...others.map(({ id, name }) => ({ kind: 'recent', id, name }) as const),
  ];
}

/** Makes the job there. Resolves to its id when it was added to a workbook that was there before. */
export async function startJob(job: NewJob, destination: Destination, t: Words): Promise<string | null> {
  await flushEdits();
  if (destination.kind === 'usual' || destination.kind === 'choose') {
    await call('workbook:new', {
      start: { from: 'template', ...job },
      choose: destination.kind === 'choose',
    });
    return null;
  }
  if (destination.kind === 'recent') {
    const opened = await call('recent:open', { id: destination.id });
    if (opened.outcome !== 'opened') return null;
  }
  const added = await call('job:add', { ...job, label: t('label.add', { title: job.title }) });
  return added.id;
}

/** "Goes into a new workbook" */
export function destinationText(destination: Destination, workbook: string, t: Words): string {
  if (destination.kind === 'this') return t('destination.this', { name: workbook });
  if (destination.kind === 'recent') return t('destination.this', { name: destination.name });
  return t(`destination.${destination.kind}`);
}

/** "A new workbook in Documents › Rolebook" */
export function destinationChoice(
  destination: Destination,
  names: { folder: string; workbook: string },
  t: Words,
): string {
  if (destination.kind === 'this') return names.workbook;
  if (destination.kind === 'recent') return destination.name;
  return t(`destination.${destination.kind}Choice`, { folder: names.folder });
}

/** Tells destinations apart. */
export function destinationKey(destination: Destination): string {
  return destination.kind === 'recent' ? destination.id : destination.kind;
}
