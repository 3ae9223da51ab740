export default function ScorecardsScreen(_: {
  jobId: string;
  onScorecard: (assessment: string) => void;
  onPeople: () => void;
  onPlan: () => void;
}) {
  return null;
}
