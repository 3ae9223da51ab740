export function StageEditor(_: Record<string, unknown>) {
  return null;
}
