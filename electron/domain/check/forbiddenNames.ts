/** Field names that lead to an object's prototype. No workbook has them, and none may get them. */
export const forbiddenNames: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** The first such name anywhere in JSON data, or null. Not by recursion: the data may come from anywhere. */
export function forbiddenNameIn(data: unknown): string | null {
  const open = [data];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== 'object' || node === null) continue;
    if (Array.isArray(node)) {
      for (const member of node) open.push(member);
      continue;
    }
    for (const [name, value] of Object.entries(node)) {
      if (forbiddenNames.includes(name)) return name;
      open.push(value);
    }
  }
  return null;
}
