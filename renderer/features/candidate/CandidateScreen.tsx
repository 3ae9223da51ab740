export default function CandidateScreen(_: {
  candidateId: string;
  onBack: () => void;
  onScorecard: (assessment: string) => void;
}) {
  return null;
}
