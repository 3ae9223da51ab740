/** A figure to two decimals; a dash where there is none. */
export function amount(value: number | null): string {
  return value === null ? '–' : value.toFixed(2);
}

/** A share in whole percent; what is not quite all is not shown as all, nor what is not quite nothing as nothing. */
export function percent(share: number | null): string {
  if (share === null) return '–';
  const whole = Math.round(share * 100);
  const shown = share < 1 ? Math.min(whole, 99) : whole;
  return `${share > 0 ? Math.max(shown, 1) : 0} %`;
}

/** “a, b and c” */
export function list(items: readonly string[], word: 'and' | 'or'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** Columns as wide as their widest cell, two spaces apart. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  sides: readonly ('left' | 'right')[],
): string[] {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => lengthOf(row[column] ?? ''))));
  return all.map((row) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - lengthOf(cell));
        return sides[column] === 'right' ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Letters as read, so that a name with accents takes as much room as one without. */
function lengthOf(text: string): number {
  return [...text.normalize('NFC')].length;
}
