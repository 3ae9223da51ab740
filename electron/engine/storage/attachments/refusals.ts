import { Refusal } from '#contract/result.ts';

export function missing(name: string): Refusal {
  return new Refusal(
    'attachment-missing',
    `“${name}” is no longer beside the workbook. Use “Find…” to say where it is.`,
  );
}

export function damaged(name: string): Refusal {
  return new Refusal(
    'attachment-damaged',
    `“${name}” was damaged or changed outside Rolebook, and is not opened. Use “Find…” to bring in a good copy.`,
  );
}

export function anotherFile(found: string, wanted: string): Refusal {
  return new Refusal(
    'another-file',
    `“${found}” is not the file that was attached as “${wanted}”, or was changed since. To keep it all the same, attach it.`,
  );
}

export function folderBlocked(folder: string): Refusal {
  return new Refusal(
    'folder-blocked',
    `A file named “${folder}” is where the workbook’s files go. Move it away and try again.`,
  );
}

export function notForgotten(folder: string, cause: unknown): Refusal {
  return new Refusal(
    'not-forgotten',
    `A file in “${folder}” could not be removed. Remove it by hand, or try again.`,
    { cause },
  );
}

/** The same refusal with the file's own name in place of its hash. */
export function named({ code, message, cause }: Refusal, hash: string, name: string): Refusal {
  return new Refusal(code, message.replaceAll(hash, name), { cause });
}
