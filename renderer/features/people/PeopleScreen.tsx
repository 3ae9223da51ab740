export default function PeopleScreen(_: Record<never, never>) {
  return null;
}
