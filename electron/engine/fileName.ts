/** Longest base name that every file system in use takes, with room for an ending: some count letters, some bytes. */
const longest = 120;
const mostBytes = 220;

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
  const short = shortened(name).replace(/^[. ]+|[. ]+$/g, '');
  // Windows keeps these for devices, whatever follows the first dot.
  const reserved = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?= *(\.|$))/i;
  return `${short === '' ? nothing : short.replace(reserved, '$1_')}${ending}`;
}

function shortened(name: string): string {
  const letters = Array.from(name).slice(0, longest);
  while (Buffer.byteLength(letters.join('')) > mostBytes) letters.pop();
  return letters.join('');
}
