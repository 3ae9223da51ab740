export default function ComparisonScreen(_: {
  jobId: string;
  onOpen: (candidate: string) => void;
  onScorecards: () => void;
}) {
  return null;
}
