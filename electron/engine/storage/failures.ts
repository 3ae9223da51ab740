import { basename } from 'node:path';
import { Refusal } from '#contract/result.ts';

/** What went wrong on the disk, in words for people. */
export interface Trouble {
  readonly code: string;
  /** Goes on after a colon: "the disk is full". */
  readonly what: string;
  /** What to do, in the imperative: "free some space". */
  readonly advice: string;
}

/** The number of bytes on disk is not the number that was written. */
export class ShortWrite extends Error {
  readonly code = 'ESHORT';
}

const full = { code: 'disk-full', what: 'the disk is full', advice: 'free some space' };
const denied = {
  code: 'no-permission',
  what: 'you do not have permission',
  advice: 'ask for permission',
};
const busy = { code: 'in-use', what: 'another program has it open', advice: 'close it there' };
const away = { code: 'disk-gone', what: 'the disk does not answer', advice: 'check that it is connected' };
const noFolder = { code: 'not-found', what: 'its folder is not there', advice: 'choose another folder' };
const tooMany = { code: 'too-many-files', what: 'too many files are open', advice: 'close other programs' };

const troubles: Readonly<Record<string, Trouble>> = {
  ENOSPC: full,
  EDQUOT: { code: 'disk-full', what: 'your space on this disk is used up', advice: 'free some space' },
  ESHORT: { code: 'disk-full', what: 'the disk took only a part of it', advice: 'free some space' },
  EACCES: denied,
  EPERM: denied,
  EROFS: { code: 'read-only', what: 'the disk is read-only', advice: 'choose another place' },
  EISDIR: { code: 'is-folder', what: 'it is a folder', advice: 'choose a file' },
  ENOENT: { code: 'not-found', what: 'it is no longer there', advice: 'put it back' },
  ENOTDIR: { code: 'not-found', what: 'its folder is no longer there', advice: 'choose another place' },
  EEXIST: { code: 'exists', what: 'there is already a file of that name', advice: 'choose another name' },
  EBUSY: busy,
  ETXTBSY: busy,
  EIO: { code: 'disk-error', what: 'the disk reported an error', advice: 'check the disk' },
  ENXIO: away,
  ENODEV: away,
  ESTALE: away,
  ETIMEDOUT: away,
  EFBIG: { code: 'too-large', what: 'it is too large for this disk', advice: 'choose another disk' },
  ENAMETOOLONG: { code: 'bad-name', what: 'its name is too long', advice: 'choose a shorter name' },
  EINVAL: { code: 'bad-name', what: 'this disk does not allow it', advice: 'choose another name' },
  ELOOP: { code: 'bad-name', what: 'its links lead in a circle', advice: 'choose another place' },
  EMFILE: tooMany,
  ENFILE: tooMany,
};

/** Puts a failure of the disk into words. What is not one (a defect) keeps its own message. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Refusal && error.cause) return troubleOf(error.cause);
  if (error instanceof Refusal)
    return { code: error.code, what: uncapital(error.message), advice: 'try again' };
  const code = errnoOf(error);
  return (
    troubles[code] ?? {
      code: 'disk-error',
      what: `it did not work (${code || (error instanceof Error ? error.message : 'unknown')})`,
      advice: 'try again',
    }
  );
}

/** The Refusal for a file that could not be read or written; a Refusal stays what it is. */
export function refusalFor(deed: 'opened' | 'saved', path: string, error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const missing = deed === 'saved' && errnoOf(error) === 'ENOENT';
  const { code, what, advice } = missing ? noFolder : troubleOf(error);
  const message = `“${basename(path)}” could not be ${deed}: ${what}. ${capital(advice)} and try again.`;
  return new Refusal(code, message, { cause: error });
}

/** The system's name of an error ("ENOSPC"), or nothing. */
export function errnoOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function uncapital(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}
