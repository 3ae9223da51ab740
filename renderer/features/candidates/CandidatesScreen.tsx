export default function CandidatesScreen(_: {
  onOpen: (candidate: string) => void;
  onDuplicates: () => void;
}) {
  return null;
}
