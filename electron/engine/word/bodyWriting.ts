import type { Lists } from './lists.ts';
import type { Writing } from './writing.ts';

/** What the parts of one body share while they are written. */
export type BodyWriting = Pick<Writing, 'style' | 'design' | 'mirrored' | 'width' | 'links'> & {
  readonly lists: Lists;
};
