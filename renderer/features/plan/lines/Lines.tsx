export function Lines(_: Record<string, unknown>) {
  return null;
}
