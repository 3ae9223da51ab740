/** A cell of the grid: row 0 is the head, column 0 the criteria, column 1 the weights. */
export interface At {
  readonly row: number;
  readonly column: number;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** Rows in view. */
  readonly page: number;
}

export interface Key {
  readonly key: string;
  readonly ctrl: boolean;
}

/** Where a key leads in the grid, as the ARIA practices have it; undefined for keys that do not move. */
export function moved(at: At, { key, ctrl }: Key, { rows, columns, page }: Extent): At | undefined {
  const to = (row: number, column: number): At => ({
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  });
  const { row, column } = at;
  switch (key) {
    case 'ArrowUp':
      return to(ctrl ? 0 : row - 1, column);
    case 'ArrowDown':
      return to(ctrl ? rows - 1 : row + 1, column);
    case 'ArrowLeft':
      return to(row, ctrl ? 0 : column - 1);
    case 'ArrowRight':
      return to(row, ctrl ? columns - 1 : column + 1);
    case 'Home':
      return to(ctrl ? 0 : row, 0);
    case 'End':
      return to(ctrl ? rows - 1 : row, columns - 1);
    case 'PageUp':
      return to(row - page, column);
    case 'PageDown':
      return to(row + page, column);
    default:
      return undefined;
  }
}

/** The columns to draw: those in view, some beside them, and the one that has the focus, wherever it is. */
export function drawnColumns(
  {
    left,
    width,
    column,
    count,
    focused,
  }: {
    readonly left: number;
    readonly width: number;
    readonly column: number;
    readonly count: number;
    readonly focused: number | null;
  },
  beside = 3,
): number[] {
  const first = Math.max(0, Math.floor(left / column) - beside);
  const last = Math.min(count - 1, Math.ceil((left + width) / column) - 1 + beside);
  const drawn = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  if (focused === null || focused < 0 || focused >= count) return drawn;
  if (focused < first) return [focused, ...drawn];
  return focused > last ? [...drawn, focused] : drawn;
}
