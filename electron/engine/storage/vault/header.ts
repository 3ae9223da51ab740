import { z } from 'zod';
import { Refusal } from '#contract/result.ts';

/** How the data key is kept in a locked file: encrypted with what scrypt makes of the password. */
export type Header = {
  readonly N: number;
  readonly r: number;
  readonly p: number;
  readonly salt: Uint8Array;
  readonly iv: Uint8Array;
  /** Data key and tag; empty while it is being wrapped. */
  readonly wrappedKey: Uint8Array;
};

const magic = 'rolebook-locked ';
const firstLine = `${magic}1\n`;
const maxHeader = 1_024;

/** Above 2^20 a crafted file would take more than a gigabyte of memory before anything could be checked. */
const Cost = z
  .int()
  .min(2 ** 14)
  .max(2 ** 20)
  .refine((N) => Number.isInteger(Math.log2(N)));

const bytesOf = (length: number) =>
  z
    .base64()
    .transform((text) => new Uint8Array(Buffer.from(text, 'base64')))
    .refine((bytes) => bytes.length === length);

const HeaderLine = z.strictObject({
  kdf: z.literal('scrypt'),
  N: Cost,
  r: z.literal(8),
  p: z.literal(1),
  salt: bytesOf(32),
  cipher: z.literal('aes-256-gcm'),
  iv: bytesOf(12),
  key: bytesOf(32 + 16),
});

/** Whether bytes are a locked workbook, told by their first line; nothing else can be told without the password. */
export function isLocked(bytes: Uint8Array): boolean {
  return asciiAt(bytes, 0, magic.length) === magic;
}

/** The two lines a locked file begins with. */
export function headerText(header: Header): string {
  const { N, r, p } = header;
  const line = {
    kdf: 'scrypt',
    N,
    r,
    p,
    salt: base64(header.salt),
    cipher: 'aes-256-gcm',
    iv: base64(header.iv),
    key: base64(header.wrappedKey),
  };
  return `${firstLine}${JSON.stringify(line)}\n`;
}

/** Reads the two lines, before anything costly is done with what they ask for. */
export function readHeader(bytes: Uint8Array): { header: Header; length: number } {
  if (!isLocked(bytes))
    throw new Refusal('not-locked', 'This workbook has no password. Open it without one.');
  if (asciiAt(bytes, 0, firstLine.length) !== firstLine) {
    throw new Refusal(
      'newer-version',
      'This workbook was locked by another version of Rolebook. Update Rolebook to open it.',
    );
  }
  const end = bytes.subarray(0, maxHeader).indexOf(0x0a, firstLine.length);
  const parsed = HeaderLine.safeParse(jsonOrNull(asciiAt(bytes, firstLine.length, end)));
  if (end < 0 || !parsed.success) throw damagedLock();
  const { N, r, p, salt, iv, key } = parsed.data;
  return { header: { N, r, p, salt, iv, wrappedKey: key }, length: end + 1 };
}

export function damagedLock(cause?: unknown): Refusal {
  return new Refusal(
    'damaged',
    'This locked workbook was damaged or changed after it was saved. Open an earlier version of it.',
    { cause },
  );
}

/** What a wrapped key belongs to: it opens under no other cost or salt. */
export function boundTo({ N, r, p, salt }: Header): Uint8Array {
  return Buffer.from(`rolebook key 1 scrypt ${N} ${r} ${p} ${base64(salt)}`);
}

function asciiAt(bytes: Uint8Array, start: number, end: number): string {
  return end < start ? '' : Buffer.from(bytes.subarray(start, end)).toString('latin1');
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
