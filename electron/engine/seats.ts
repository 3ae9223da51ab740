import { join } from 'node:path';
import { z } from 'zod';
import { emptySeat, type Seat } from '#domain/assessment/independence.ts';
import { Id } from '#domain/schemas/primitives.ts';
import { nodeDisk } from './storage/disk.ts';
import { writeDurably } from './storage/durable.ts';
import { readWhole } from './storage/read.ts';

/** Who sits at this computer, per workbook. */
export interface Seats {
  read(workbook: Id): Promise<Seat>;
  write(workbook: Id, seat: Seat): Promise<void>;
}

const Kept = z.object({ me: Id.nullable(), known: z.array(Id) });

/** Seats kept in the app's own data folder: a workbook goes from hand to hand, and says nothing of who reads it. */
export function seatsIn(data: string): Seats {
  const folder = join(data, 'seats');
  const fileOf = (workbook: Id) => join(folder, `${workbook}.json`);
  return {
    async read(workbook) {
      try {
        return Kept.parse(JSON.parse(new TextDecoder().decode(await readWhole(fileOf(workbook)))));
      } catch {
        // Nobody said yet, or it cannot be read any more: then everything stays hidden until somebody says.
        return emptySeat;
      }
    },
    async write(workbook, seat) {
      await nodeDisk.mkdir(folder);
      await writeDurably(fileOf(workbook), new TextEncoder().encode(JSON.stringify(seat)));
    },
  };
}
