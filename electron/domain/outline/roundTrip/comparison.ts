import type { Comment, DescribedBlock } from './description.ts';

/** What can be taken, or left, by itself. */
export type ChangeKind =
  | 'title'
  | 'tagline'
  | 'heading'
  | 'changed'
  /** The words are the same. */
  | 'looks'
  | 'added'
  | 'removed'
  | 'moved'
  | 'section-added'
  | 'section-removed'
  | 'section-moved';

export interface TextChange {
  readonly id: string;
  readonly kind: ChangeKind;
  /** It was changed here as well since the document went out. */
  readonly isClash: boolean;
  /** How it is here, and how the document has it; nothing where there is none. */
  readonly before: readonly Passage[];
  readonly after: readonly Passage[];
  /** Of a clash: how it went out. */
  readonly base: readonly Passage[];
  /** The section it came from or went to, or what it follows now; '' where there is nothing to say. */
  readonly where: string;
}

export type Passage = Omit<DescribedBlock, 'id'>;

/** What is different in the document and is not text that can be taken. */
export interface NotTaken {
  readonly what: 'fact' | 'own' | 'order' | 'outside';
  readonly before: string;
  readonly after: string;
}

/** One section of both, or what stands above them all. */
export interface ComparedSection {
  /** '' for what stands above all sections. */
  readonly key: string;
  readonly heading: string;
  readonly changes: readonly TextChange[];
  readonly notTaken: readonly NotTaken[];
  readonly comments: readonly Comment[];
}
