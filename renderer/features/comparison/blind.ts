import type { Head } from '#domain/comparison/overview.ts';

/**
 * A number for each candidate that stays the same from day to day and tells nothing: neither names, nor the order of the
 * totals, nor the order in which candidates came, decide it.
 */
export function neutralNumbers(job: string, heads: readonly Pick<Head, 'candidate'>[]): Map<string, number> {
  const mixed = heads.map(({ candidate }) => ({ candidate, key: hash(`${job} ${candidate}`) }));
  mixed.sort((one, other) => one.key - other.key || (one.candidate < other.candidate ? -1 : 1));
  return new Map(mixed.map(({ candidate }, index) => [candidate, index + 1]));
}

/** Text with a candidate's name, and each part of it, replaced; what else in it tells who it is about stays. */
export function withoutName(text: string, name: string, label: string): string {
  const whole = name.trim();
  const parts = [whole, ...whole.split(/[\s,]+/)].filter((part) => part.length > 1);
  if (parts.length === 0) return text;
  const any = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'gu'), label);
}

/** FNV-1a, then mixed once more, because ids that differ in their last letter only would stay neighbours. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
