/** A field like HYPERLINK: its instruction is not text, its result is. */
export interface Field {
  depth: number;
  instruction: string;
  isShown: boolean;
  link: string | undefined;
}

/** Goes on over a mark of a field: its begin, what parts instruction and result, its end. */
export function follow(field: Field, type: string): void {
  if (type === 'begin') {
    field.depth += 1;
    field.instruction = '';
    field.isShown = false;
  } else if (type === 'separate') {
    field.isShown = true;
    field.link = linkIn(field.instruction);
  } else if (type === 'end') {
    field.depth = Math.max(0, field.depth - 1);
    field.isShown = true;
    field.link = undefined;
  }
}

/** The address behind a field, where it is one that may be linked. */
export function linkIn(instruction: string): string | undefined {
  const address = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction)?.[1];
  return address !== undefined && /^(https?:\/\/|mailto:)/i.test(address) ? address : undefined;
}

/** A field that has not begun. */
export function noField(): Field {
  return { depth: 0, instruction: '', isShown: true, link: undefined };
}
