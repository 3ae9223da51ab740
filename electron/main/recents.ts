import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { RecentRow } from '#contract/state.ts';
import type { Remembered } from './jsonFile.ts';

const most = 12;

const Recent = z.object({
  id: z.uuid(),
  path: z.string().min(1),
  name: z.string(),
  opened: z.iso.datetime(),
  /** Null for a workbook with a password: nothing of its content is noted outside it. */
  jobs: z.int().nullable(),
  candidates: z.int().nullable(),
});
export type Recent = z.infer<typeof Recent>;
export const RecentList = z.array(Recent);

type Seen = Pick<RecentRow, 'state'>;
type Counts = Pick<Recent, 'jobs' | 'candidates'>;

/** The workbooks opened last, newest first. Ids are random: a page learns no path. */
export interface Recents {
  list(): readonly Recent[];
  find(id: string): Recent | undefined;
  add(path: string, name: string, counts: Counts): void;
  /** The open workbook grew or shrank. */
  count(path: string, counts: Counts): void;
  forget(id: string): void;
  clear(): void;
  rows(peek: (path: string) => Promise<Seen>, place: (path: string) => string): Promise<RecentRow[]>;
}

/** What else keeps up with the list: the menu, and the system's own list of recent documents. */
interface Followers {
  changed(): void;
  added(path: string): void;
  cleared(): void;
}

export function recents(file: Remembered<Recent[]>, { changed, added, cleared }: Followers): Recents {
  function keep(list: readonly Recent[]): void {
    file.put(list.slice(0, most));
    changed();
  }
  function count(path: string, { jobs, candidates }: Counts): void {
    const known = file.get().find((recent) => recent.path === path);
    if (!known || (known.jobs === jobs && known.candidates === candidates)) return;
    keep(file.get().map((recent) => (recent === known ? { ...recent, jobs, candidates } : recent)));
  }
  return {
    list: () => file.get(),
    find: (id) => file.get().find((recent) => recent.id === id),
    add(path, name, { jobs, candidates }) {
      const known = file.get().find((recent) => recent.path === path);
      const others = file.get().filter((recent) => recent.path !== path);
      const opened = new Date().toISOString();
      keep([{ id: known?.id ?? randomUUID(), path, name, opened, jobs, candidates }, ...others]);
      added(path);
    },
    count,
    forget: (id) => keep(file.get().filter((recent) => recent.id !== id)),
    clear() {
      keep([]);
      cleared();
    },
    rows: (peek, place) =>
      Promise.all(
        file.get().map(async ({ id, name, path, opened, jobs, candidates }) => {
          const { state } = await peek(path).catch((): Seen => ({ state: 'missing' }));
          const isOpen = state === 'found' || state === 'open-elsewhere';
          const counts = isOpen ? { jobs, candidates } : { jobs: null, candidates: null };
          // It got its password elsewhere.
          if (state === 'locked') count(path, counts);
          return { id, name, place: place(path), opened, state, ...counts };
        }),
      ),
  };
}
