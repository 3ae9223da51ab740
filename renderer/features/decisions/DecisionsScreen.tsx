export default function DecisionsScreen(_: { jobId: string; onOpen: (candidate: string) => void }) {
  return null;
}
