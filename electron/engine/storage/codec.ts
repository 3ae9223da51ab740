/** What sealed bytes are for; what was made for one place is refused in another. */
export type Purpose = 'file' | 'record';

/** What stands between the bytes and the disk, for the file and each record of its journal: encryption, or nothing. */
export interface Codec {
  /** A file says how it is opened; a record is a piece beside a file that is open already, and as short as can be. */
  seal(bytes: Uint8Array, purpose?: Purpose): Uint8Array;
  /** Throws for bytes that it did not seal. */
  open(bytes: Uint8Array): Uint8Array;
}

export const plainCodec: Codec = { seal: (bytes) => bytes, open: (bytes) => bytes };
