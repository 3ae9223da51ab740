const odd = [
  'Dév <&> "Ops" 👩🏽‍🚀',
  'שלום, then 42',
  'يعمل الفريق في Plymouth منذ 2019',
  'a\u0000\u0008b\uffff\ud83d',
  'one\ntwo\tthree\r\nfour',
  '',
  '   ',
  'CURRENT {page} {name}',
  '=HYPERLINK("http://example.org")',
  'Donaudampfschifffahrtsgesellschaft'.repeat(8),
  '日本語のテキスト',
];

/** Gives one awkward text after the other. */
export function oddTextsInTurn(): () => string {
  let at = 0;
  return () => odd[at++ % odd.length] ?? '';
}
