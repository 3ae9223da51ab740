/** Marks what the chosen or hovered line of the source became. */
export function isLit(sources: readonly number[], lit: number | null): { 'data-lit'?: true } {
  return lit !== null && sources.includes(lit) ? { 'data-lit': true } : {};
}
