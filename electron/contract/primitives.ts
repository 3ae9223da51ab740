import { z } from 'zod';
import { Edit } from '#domain/edits/change.ts';

/** A place in the file system. Only the main process and the command line name one. */
export const Path = z.string().min(1).max(4_096);

/** Files that are taken in one go. */
export const Paths = z.array(Path).min(1).max(200);

/** What the deed is called beside Undo, in the window's language. */
export const Label = Edit.shape.label;

export const nothing = z.void();
