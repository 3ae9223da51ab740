import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { Part } from '#domain/outline/outline.ts';
import { plainText } from '#domain/schemas/richText.ts';
import { done, outline } from './said.ts';
import { template } from './template.ts';

/** Every text of the document by itself; tables as rows of cells. */
function filled(part: Part) {
  switch (part.type) {
    case 'facts':
      return { rows: part.rows.map(({ label, value }) => ({ cells: [{ text: label }, { text: value }] })) };
    case 'table':
      return {
        rows: [
          { cells: part.columns.map(({ label }) => ({ text: label })) },
          ...part.rows.map(({ cells }) => ({ cells: cells.map(({ runs }) => ({ text: plainText(runs) })) })),
        ],
      };
    case 'list':
      return { lines: part.items.map(({ runs }) => ({ text: plainText(runs) })) };
    case 'paragraph':
    case 'note':
      return { lines: [{ text: plainText(part.runs) }] };
    default:
      return { lines: [{ text: part.text }] };
  }
}

const document = new Docxtemplater(new PizZip(template()), { paragraphLoop: true, linebreaks: true });
document.render({ parts: outline().parts.map(filled) });
done(document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' }));
