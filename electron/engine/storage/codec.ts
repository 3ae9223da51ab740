/** What stands between the bytes and the disk, for the file and each record of its journal: encryption, or nothing. */
export interface Codec {
  seal(bytes: Uint8Array): Uint8Array;
  /** Throws for bytes that it did not seal. */
  open(bytes: Uint8Array): Uint8Array;
}

export const plainCodec: Codec = { seal: (bytes) => bytes, open: (bytes) => bytes };
