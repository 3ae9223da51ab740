/** What a file name can be made of; each is written in braces: {candidate}. */
export const patternPieces = [
  'candidate',
  'job',
  'stage',
  'interviewer',
  'document',
  'organisation',
  'date',
  'number',
] as const;
export type PatternPiece = (typeof patternPieces)[number];

/** What the pieces stand for in one document; empty for what it is not about. */
export type PatternValues = Readonly<Record<PatternPiece, string>>;

const piece = /\{([^{}]*)\}/g;
/** Stands where a piece had nothing to say, until what joined it to the others is gone too. */
const nothing = '\u0000';

/** What stands in braces and is no piece, each once, as it was typed. */
export function unknownPieces(pattern: string): string[] {
  const named = [...pattern.matchAll(piece)].map(([, name = '']) => name);
  return [...new Set(named.filter((name) => !isPiece(known(name))))];
}

/** The name of a file, without its ending. What joins an empty piece to the others goes with it. */
export function fillPattern(pattern: string, values: PatternValues): string {
  const filled = pattern.replaceAll(nothing, '').replace(piece, (whole, name: string) => {
    const wanted = known(name);
    return isPiece(wanted) ? values[wanted].replaceAll(nothing, '').trim() || nothing : whole;
  });
  return filled
    .replace(new RegExp(`^(?:${nothing}[\\s–—_,;-]*)+`), '')
    .replace(new RegExp(`[\\s–—_,;-]*${nothing}`, 'g'), '')
    .trim();
}

/** The number of a document among so many, with the zeros that keep files in order. */
export function paddedNumber(index: number, count: number): string {
  return String(index + 1).padStart(String(count).length, '0');
}

const known = (name: string) => name.trim().toLowerCase();
const isPiece = (name: string): name is PatternPiece => (patternPieces as readonly string[]).includes(name);

/** How the files of a document are named unless somebody says otherwise. */
export function usualPattern(document: string): string {
  switch (document) {
    case 'posting':
      return '{job} – {organisation}';
    case 'interview-form':
      return '{candidate} – {stage} – {interviewer}';
    case 'candidate-report':
      return '{candidate} – {job} – {document}';
    case 'candidate-copy':
      return '{candidate} – {document}';
    default:
      return '{job} – {document}';
  }
}
