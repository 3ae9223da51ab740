/** Text in small letters without accents, as one looks for it whatever the keyboard. */
export function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
