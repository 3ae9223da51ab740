export default function DuplicatesScreen(_: { onBack: () => void; onOpen: (candidate: string) => void }) {
  return null;
}
