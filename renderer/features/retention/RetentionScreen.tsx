export default function RetentionScreen(_: { onOpen: (candidate: string) => void }) {
  return null;
}
