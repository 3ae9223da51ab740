/** A fresh id for a new entity. */
export function newId(): string {
  return crypto.randomUUID();
}
