export default function ScorecardScreen(_: { assessmentId: string; onLeave: () => void }) {
  return null;
}
