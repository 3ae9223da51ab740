const common: Readonly<Record<string, ReadonlySet<string>>> = {
  'en-GB': new Set('the and of to you your we with for our is are will in a an on have as'.split(' ')),
  'de-DE': new Set(
    'der die das und wir du sie für mit von zu in den ein eine ist dich dein unser im bei auf'.split(' '),
  ),
  'fr-FR': new Set(
    'le la les et de des du vous nous votre pour avec un une est dans au sur en nos'.split(' '),
  ),
  'es-ES': new Set(
    'el la los las y de del para con un una es en que tu su por nuestro nuestra se al'.split(' '),
  ),
  'nl-NL': new Set(
    'het een van je jij wij voor met op bij zijn ons jouw naar dat wat uur niet ook'.split(' '),
  ),
  'pt-PT': new Set('o os e de por do da dos das em para com um uma por nossa nosso são ou não ao'.split(' ')),
  'it-IT': new Set(
    'il lo gli di del della dei per con che nel sono nostra nostro alla presso una ed'.split(' '),
  ),
};

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
];

/** The language a text is written in, as a BCP 47 tag; English while nothing tells. */
export function languageOf(text: string): string {
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [tag, letter] of scripts) {
    if ((sample.match(letter)?.length ?? 0) > letters / 3) return tag;
  }
  const words = sample.toLocaleLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(common).map(
    ([tag, known]) => [tag, words.filter((word) => known.has(word)).length] as const,
  );
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
