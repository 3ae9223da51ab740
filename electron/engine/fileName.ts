/** Longest base name that every file system in use takes, with room for an ending. */
const longest = 120;

/**
 * A file name made of what people typed, fit for Windows, macOS and Linux.
 * `parts` are joined by " – ", empty ones left out; `ending` comes with its dot.
 */
export function fileName(parts: readonly string[], ending: string, nothing = 'Untitled'): string {
  const name = parts
    .map((part) =>
      part
        .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '')
    .join(' – ');
  const short = Array.from(name)
    .slice(0, longest)
    .join('')
    .replace(/^\.+|[. ]+$/g, '');
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(short);
  return `${short === '' ? nothing : reserved ? `${short}_` : short}${ending}`;
}
