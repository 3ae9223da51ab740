export function Meter() {
  return null;
}
