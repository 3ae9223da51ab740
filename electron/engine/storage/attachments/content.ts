import type { Codec } from '../codec.ts';
import { plainCodec } from '../codec.ts';
import { sha256 } from '../paths.ts';

/**
 * What a kept file holds, proved by its hash, or null. It may lie there unsealed for a moment while a password is set
 * or taken away, and a file that was attached may itself be a locked workbook: the hash tells.
 */
export function contentOf(kept: Uint8Array, wanted: string, codec: Codec): Uint8Array | null {
  if (sha256(kept) === wanted) return kept;
  if (codec === plainCodec) return null;
  const opened = attempt(() => codec.open(kept));
  return opened && sha256(opened) === wanted ? opened : null;
}

/** A kept file as it is to lie on the disk under `after`; null when it lies there so already, or cannot be opened. */
export function resealed(kept: Uint8Array, wanted: string, before: Codec, after: Codec): Uint8Array | null {
  const isPlain = sha256(kept) === wanted;
  if (after === plainCodec) return isPlain ? null : contentOf(kept, wanted, before);
  if (!isPlain && contentOf(kept, wanted, after)) return null;
  const content = contentOf(kept, wanted, before);
  return content && after.seal(content);
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
