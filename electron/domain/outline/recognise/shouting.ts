/** All letters are capitals, and there are enough of them to tell. */
export function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 4 && text === text.toLocaleUpperCase() && text !== text.toLocaleLowerCase();
}

const short =
  /^([IVX]{2,4}|IT|HR|API|APIS|UK|USA|EU|SQL|QA|UX|UI|CEO|CTO|CFO|PHP|AWS|BI|PR|SEO|VP|R&D|AI|ML|NHS|RH|KI|SAP)$/;

/** A sentence that was shouted, as it is written else. */
export function calmed(text: string): string {
  const words = text.split(' ').map((word) => (short.test(word) ? word : word.toLocaleLowerCase()));
  return words.join(' ').replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase());
}

const small = /^(of|and|the|for|in|to|und|für|der|de|des|du|la|et|y|en|del)$/;

/** A name that was shouted, as it is written else. */
export function capitalised(name: string): string {
  const words = name.split(' ').map((word, at) => {
    if (short.test(word)) return word;
    const lower = word.toLocaleLowerCase();
    if (at > 0 && small.test(lower)) return lower;
    return lower.replace(
      /(^|[(/-])(\p{L})/gu,
      (_, before: string, one: string) => before + one.toLocaleUpperCase(),
    );
  });
  return words.join(' ');
}
