/** Where in `all` a member must go to stand at place `to` among the members that are shown, counted without itself. */
export function placeAmong(
  all: readonly { id: string }[],
  shown: readonly { id: string }[],
  id: string,
  to: number,
): number {
  const next = shown.filter((one) => one.id !== id)[to];
  const others = all.filter((one) => one.id !== id);
  return next ? others.findIndex((one) => one.id === next.id) : others.length;
}
