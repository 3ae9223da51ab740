import { join } from 'node:path';
import { z } from 'zod';
import { emptySeat, type Seat } from '#domain/assessment/independence.ts';
import { Id } from '#domain/schemas/primitives.ts';
import { nodeDisk } from './storage/disk.ts';
import { writeDurably } from './storage/durable.ts';
import { troubleOf } from './storage/failures.ts';
import { readWhole } from './storage/read.ts';

/** Who sits at this computer, per workbook. */
export interface Seats {
  /** Null where nobody sits, so that nothing submitted is hidden. */
  read(workbook: Id): Promise<Seat | null>;
  write(workbook: Id, seat: Seat): Promise<void>;
}

const Kept = z.object({ me: Id.nullable(), known: z.array(Id) });

/**
 * Seats kept in the app's own data folder: a workbook goes from hand to hand, and says nothing of who reads it.
 * `untold` holds for a workbook of which nobody ever said here who they are.
 */
export function seatsIn(data: string, untold: Seat | null): Seats {
  const folder = join(data, 'seats');
  const fileOf = (workbook: Id) => join(folder, `${workbook}.json`);
  return {
    async read(workbook) {
      try {
        return Kept.parse(JSON.parse(new TextDecoder().decode(await readWhole(fileOf(workbook)))));
      } catch (error) {
        // What cannot be read any more hides everything until somebody says.
        return troubleOf(error).code === 'not-found' ? untold : emptySeat;
      }
    },
    async write(workbook, seat) {
      await nodeDisk.mkdir(folder);
      await writeDurably(fileOf(workbook), new TextEncoder().encode(JSON.stringify(seat)));
    },
  };
}
