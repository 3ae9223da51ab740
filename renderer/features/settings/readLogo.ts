import type { Logo } from '#domain/schemas/organisation.ts';

/** A picture's content, without the words for it. */
export type Picture = Pick<Logo, 'type' | 'data' | 'width' | 'height'>;

const mostBytes = 2 * 1024 * 1024;

/** The picture in a file, or why it cannot be the logo. The content decides what it is, not the name. */
export async function readLogo(file: Blob): Promise<Picture | 'tooLarge' | 'notPicture'> {
  if (file.size > mostBytes) return 'tooLarge';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const type = typeOf(bytes);
  if (type === null) return 'notPicture';
  try {
    const { width, height } = await createImageBitmap(new Blob([bytes], { type }));
    if (width > 10_000 || height > 10_000) return 'tooLarge';
    return { type, data: base64(bytes), width, height };
  } catch {
    return 'notPicture';
  }
}

function typeOf(bytes: Uint8Array): Logo['type'] | null {
  const begins = (...first: number[]) => first.every((byte, index) => bytes[index] === byte);
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  return begins(0xff, 0xd8, 0xff) ? 'image/jpeg' : null;
}

function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return btoa(parts.join(''));
}
