export function SkillsPanel(_: Record<string, unknown>) {
  return null;
}
