import { randomBytes, scrypt } from 'node:crypto';
import { Refusal } from '#contract/result.ts';
import { decrypt, encrypt } from './gcm.ts';
import { boundTo, type Header } from './header.ts';

/** The random key that a workbook is encrypted with, and how its file keeps it for those who know the password. */
export type DataKey = { readonly bytes: Uint8Array; readonly header: Header };

/** 256 MB of memory and most of a second for each guess. */
const usualN = 2 ** 18;

/** A fresh random key that `password` opens. */
export async function newKey(password: string, N = usualN): Promise<DataKey> {
  if (password === '') throw new Refusal('no-password', 'An empty password protects nothing. Type one.');
  const bytes = randomBytes(32);
  const unwrapped: Header = {
    ...{ N, r: 8, p: 1 },
    salt: randomBytes(32),
    iv: randomBytes(12),
    wrappedKey: new Uint8Array(),
  };
  const stretched = await stretch(password, unwrapped);
  const wrappedKey = encrypt(stretched, unwrapped.iv, bytes, boundTo(unwrapped));
  stretched.fill(0);
  return { bytes, header: { ...unwrapped, wrappedKey } };
}

/** The key in `header`. Throws a Refusal when the password is wrong. */
export async function openKey(header: Header, password: string): Promise<DataKey> {
  const stretched = await stretch(password, header);
  try {
    return { bytes: decrypt(stretched, header.iv, header.wrappedKey, boundTo(header)), header };
  } catch (cause) {
    throw new Refusal(
      'wrong-password',
      'This password does not open the workbook. Check capital letters and the keyboard, then type it again.',
      { cause },
    );
  } finally {
    stretched.fill(0);
  }
}

/** Off the main thread, for it is made to take long. The same letters count as the same however a keyboard composes them. */
function stretch(password: string, { N, r, p, salt }: Header): Promise<Uint8Array> {
  const maxmem = 128 * r * (N + p + 2) + 2 ** 20;
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, 32, { N, r, p, maxmem }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
