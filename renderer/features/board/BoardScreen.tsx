export default function BoardScreen(_: { jobId: string; onOpen: (candidate: string) => void }) {
  return null;
}
