import { join } from 'node:path';
import type { Disk } from '../disk.ts';
import { writeDurably } from '../durable.ts';
import { readWhole } from '../read.ts';

const name = 'About these files.txt';

const text = (workbookId: string) =>
  `Files of candidates in a Rolebook workbook, each named by the SHA-256 of its content. Keep this folder beside the workbook,
under the workbook’s name, and open the files from Rolebook.

Workbook: ${workbookId}
`;

/** Says in the folder what its files are, unless somebody says so already. */
export async function writeNote(folder: string, workbookId: string, disk: Disk): Promise<void> {
  const path = join(folder, name);
  const isThere = await disk.lstat(path).then(
    () => true,
    () => false,
  );
  if (!isThere) await writeDurably(path, Buffer.from(text(workbookId)), { disk, exclusive: true });
}

/** Whether the folder was made for this workbook, and not for another one that had its name before. */
export async function belongsTo(folder: string, workbookId: string, disk: Disk): Promise<boolean> {
  const note = await readWhole(join(folder, name), disk, 10_000).catch(() => new Uint8Array());
  return Buffer.from(note).toString('utf8').includes(`Workbook: ${workbookId}\n`);
}
