import { Refusal } from '#contract/result.ts';

/** What an import holds at most, all its files together. */
export const most = { bytes: 50 << 20, rows: 200_000, columns: 200, files: 200 } as const;

/** ms; a file that takes longer to read is made to. */
export const longest = 20_000;

/** A Refusal that names the file: why it was not read, and what to do. */
export function notRead(code: string, name: string, why: string): Refusal {
  return new Refusal(`table-${code}`, `“${name}” was not read: ${why}`);
}

export function tooManyRows(name: string): Refusal {
  const rows = most.rows.toLocaleString('en');
  return notRead('too-long', name, `it has more than ${rows} rows. Divide it into smaller files.`);
}

export function tooManyColumns(name: string): Refusal {
  return notRead(
    'too-wide',
    name,
    `it has more than ${most.columns} columns. Leave out those that are not needed.`,
  );
}
