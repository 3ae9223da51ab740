import type { Outline, Part } from '#domain/outline/outline.ts';
import { markOf, taglineMark, titleMark } from '#domain/outline/roundTrip/names.ts';

/** The bookmark of each paragraph of the body that stands in no table, in their order; null for those without. */
function marksIn({ parts }: Outline): (string | null)[] {
  return parts.flatMap((part: Part): (string | null)[] => {
    switch (part.type) {
      case 'title':
        return [titleMark];
      case 'lead':
        return [taglineMark];
      case 'heading':
      case 'paragraph':
        return [part.source === undefined ? null : markOf(part.source)];
      case 'list':
        return part.items.map(({ source }) => (source === undefined ? null : markOf(source)));
      default:
        // A table is followed by the space below it.
        return [null];
    }
  });
}

const tables = /(<w:tbl>.*?<\/w:tbl>)/s;
const paragraph = /<w:p(?: [^>]*)?>(<w:pPr>.*?<\/w:pPr>)?(.*?)<\/w:p>/gs;

/** The document's XML with a bookmark around the text of each paragraph that is to be known again. */
export function withMarks(xml: string, outline: Outline): string {
  const marks = marksIn(outline);
  let at = 0;
  const marked = xml
    .split(tables)
    .map((piece) => {
      if (piece.startsWith('<w:tbl>')) return piece;
      return piece.replace(paragraph, (whole, look: string | undefined, runs: string) => {
        const mark = marks[at];
        at += 1;
        if (mark === null || mark === undefined) return whole;
        const before = whole.slice(0, whole.indexOf('>') + 1) + (look ?? '');
        return `${before}<w:bookmarkStart w:id="${at}" w:name="${mark}"/>${runs}<w:bookmarkEnd w:id="${at}"/></w:p>`;
      });
    })
    .join('');
  if (at !== marks.length) throw new Error(`${marks.length} paragraphs were outlined and ${at} written`);
  return marked;
}
