import { createCipheriv, createDecipheriv } from 'node:crypto';

const algorithm = 'aes-256-gcm';
/** Node would take shorter tags from a file, and short tags can be guessed. */
const authTagLength = 16;

/** Ciphertext and tag; `boundTo` is not encrypted, but the text opens with the very same only. */
export function encrypt(key: Uint8Array, iv: Uint8Array, text: Uint8Array, boundTo: Uint8Array): Uint8Array {
  const cipher = createCipheriv(algorithm, key, iv, { authTagLength });
  cipher.setAAD(boundTo);
  return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]);
}

/** The text; throws when one bit of key, iv, ciphertext, tag or `boundTo` differs. */
export function decrypt(
  key: Uint8Array,
  iv: Uint8Array,
  sealed: Uint8Array,
  boundTo: Uint8Array,
): Uint8Array {
  if (sealed.length < authTagLength) throw new RangeError('Too short to hold a tag.');
  const decipher = createDecipheriv(algorithm, key, iv, { authTagLength });
  decipher.setAAD(boundTo);
  decipher.setAuthTag(sealed.subarray(-authTagLength));
  return Buffer.concat([decipher.update(sealed.subarray(0, -authTagLength)), decipher.final()]);
}
