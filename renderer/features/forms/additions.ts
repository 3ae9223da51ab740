/** A text in three: what was there before, what is new, and what was there after it. */
export interface Marked {
  readonly before: string;
  readonly added: string;
  readonly after: string;
}

/** Marks in `text` what `former` does not have, from the first difference to the last; nothing where all is new. */
export function additions(former: string, text: string): Marked {
  if (former === '') return { before: text, added: '', after: '' };
  const [old, now] = [Array.from(former), Array.from(text)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  if ((start + end) * 2 < old.length) return { before: text, added: '', after: '' };
  return {
    before: now.slice(0, start).join(''),
    added: now.slice(start, now.length - end).join(''),
    after: now.slice(now.length - end).join(''),
  };
}
