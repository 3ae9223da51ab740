import { hkdfSync, randomBytes } from 'node:crypto';
import type { Codec, Purpose } from '../codec.ts';
import { decrypt, encrypt } from './gcm.ts';
import { damagedLock, headerText, isLocked, readHeader } from './header.ts';
import { type DataKey, openKey } from './key.ts';

export { isLocked } from './header.ts';
export { type DataKey, newKey } from './key.ts';

/**
 * A password on a workbook. A locked file is
 *
 *     rolebook-locked 1
 *     {"kdf":"scrypt", … the data key, wrapped by the password …}
 *     salt (32 bytes), iv (12), AES-256-GCM ciphertext, tag (16)
 *
 * Each save encrypts under a key of its own, which HKDF makes of the data key and a random salt; all that stands
 * before the ciphertext is authenticated with it.
 */

const saltLength = 32;
const ivLength = 12;
const nothing = new Uint8Array();

/** The content of a locked file, and its key for saving it again. Throws a Refusal when it does not open. */
export async function unlock(
  file: Uint8Array,
  password: string,
): Promise<{ bytes: Uint8Array; key: DataKey }> {
  const { header } = readHeader(file);
  const key = await openKey(header, password);
  return { bytes: openFile(file, key), key };
}

/** Bytes as a locked file. */
export function lock(bytes: Uint8Array, key: DataKey): Uint8Array {
  return seal(bytes, key, 'file', Buffer.from(headerText(key.header)));
}

/**
 * Seals and opens with a key that is already known: the file, and pieces of it beside the file (records of its journal),
 * which carry no header. Versions and temporary files are whole files.
 */
export function codecOf(key: DataKey): Codec {
  return {
    seal: (bytes, purpose = 'file') =>
      purpose === 'file' ? lock(bytes, key) : seal(bytes, key, purpose, nothing),
    open: (bytes) => (isLocked(bytes) ? openFile(bytes, key) : open(bytes, key, 'record', 0)),
  };
}

function openFile(file: Uint8Array, key: DataKey): Uint8Array {
  return open(file, key, 'file', readHeader(file).length);
}

function seal(bytes: Uint8Array, key: DataKey, purpose: Purpose, header: Uint8Array): Uint8Array {
  const salt = randomBytes(saltLength);
  const iv = randomBytes(ivLength);
  const before = Buffer.concat([header, salt, iv]);
  return Buffer.concat([before, encrypt(onceKey(key, salt, purpose), iv, bytes, before)]);
}

function open(bytes: Uint8Array, key: DataKey, purpose: Purpose, start: number): Uint8Array {
  const salt = bytes.subarray(start, start + saltLength);
  const end = start + saltLength + ivLength;
  const iv = bytes.subarray(start + saltLength, end);
  try {
    return decrypt(onceKey(key, salt, purpose), iv, bytes.subarray(end), bytes.subarray(0, end));
  } catch (cause) {
    throw damagedLock(cause);
  }
}

function onceKey(key: DataKey, salt: Uint8Array, purpose: Purpose): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key.bytes, salt, `rolebook ${purpose} 1`, 32));
}
