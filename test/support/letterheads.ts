import {
  Document,
  Footer,
  Header,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import { waveLogo } from './logo.ts';

const line = (text: string) => new Paragraph({ children: [new TextRun(text)] });

/** The plainest one: a name above, an address below, the text in between. */
export async function simpleLetterhead(): Promise<Uint8Array> {
  return Packer.toBuffer(
    new Document({
      sections: [
        {
          headers: { default: new Header({ children: [line('{organisation} · {kind}')] }) },
          footers: { default: new Footer({ children: [line('{address}')] }) },
          children: [line('{date}'), line('{body}')],
        },
      ],
    }),
  );
}

/** A logo and a table in the header, facts in a narrow cell, own styles, page numbers, everything named apart. */
export async function tableLetterhead(): Promise<Uint8Array> {
  const cell = (width: number, ...children: Paragraph[]) =>
    new TableCell({ width: { size: width, type: 'dxa' }, children });
  const logo = new ImageRun({
    type: 'png',
    data: Buffer.from(waveLogo.data, 'base64'),
    transformation: { width: 64, height: 42 },
    altText: { id: '1', name: 'Logo', description: 'Logo' },
  });
  return Packer.toBuffer(
    new Document({
      styles: {
        default: {
          document: { run: { font: 'Arial', size: 22 } },
          heading1: { run: { color: '7a1f5c', size: 28 } },
        },
      },
      numbering: {
        config: [{ reference: 'own', levels: [{ level: 0, format: 'decimal', text: '§ %1' }] }],
      },
      sections: [
        {
          properties: { page: { margin: { left: 1701, right: 1134 } } },
          headers: {
            default: new Header({
              children: [
                new Table({
                  columnWidths: [5000, 4000],
                  rows: [
                    new TableRow({
                      children: [
                        cell(5000, new Paragraph({ children: [logo] })),
                        cell(4000, line('{organisation}'), line('{website}')),
                      ],
                    }),
                  ],
                }),
                line(''),
              ],
            }),
          },
          footers: {
            default: new Footer({
              children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
            }),
          },
          children: [
            new Paragraph({ heading: 'Title', children: [new TextRun('Vacancy: {title}')] }),
            line('{tagline}'),
            new Table({
              columnWidths: [4500, 4500],
              rows: [
                new TableRow({
                  children: [cell(4500, line('{facts}')), cell(4500, line('Ref. {reference}'))],
                }),
              ],
            }),
            new Paragraph({
              numbering: { reference: 'own', level: 0 },
              children: [new TextRun('Our rules')],
            }),
            line('{section:responsibilities}'),
            line('{sections}'),
            line('Apply at {website}. {colour}'),
          ],
        },
      ],
    }),
  );
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const package_ = 'http://schemas.openxmlformats.org/package/2006';
const relations = (...all: string[]) =>
  `<Relationships xmlns="${package_}/relationships">${all.join('')}</Relationships>`;

/** A relationship as it stands in a file. */
export const relation = (id: string, type: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;

interface RawLetterhead {
  readonly body: string;
  readonly mainType?: string;
  readonly links?: readonly string[];
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly types?: string;
}

/** A letterhead as XML, without styles and lists of its own. */
export function rawLetterhead({
  body,
  mainType = 'document',
  links = [],
  parts,
  types: more = '',
}: RawLetterhead) {
  const main = mainType.includes('/') ? mainType : `${types}.${mainType}.main+xml`;
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/>${more}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(...links),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

const run = (text: string, look = '') =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** Placeholders cut by Word, in fields bound to data, in two columns and behind a section break; no styles part. */
export function splitLetterhead(): Uint8Array {
  const size =
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1000" w:right="1000" w:bottom="1000" w:left="1000" w:header="500" w:footer="500" w:gutter="0"/>';
  const body = [
    `<w:p>${run('{ti', '<w:b/>')}<w:proofErr w:type="spellStart"/>${run('tle')}${run('} in {loc')}${run('ation}')}</w:p>`,
    `<w:sdt><w:sdtPr><w:alias w:val="Facts"/><w:id w:val="11"/><w:dataBinding w:xpath="/x" w:storeItemID="{00000000-0000-0000-0000-000000000000}"/><w:text/></w:sdtPr><w:sdtContent><w:p>${run('{fa')}${run('cts}')}</w:p></w:sdtContent></w:sdt>`,
    `<w:p><w:pPr><w:sectPr>${size}</w:sectPr></w:pPr>${run('{skills}')}</w:p>`,
    `<w:p><w:bookmarkStart w:id="1" w:name="_GoBack"/>${run(' {Body} ')}<w:bookmarkEnd w:id="1"/></w:p>`,
    `<w:p><w:pPr><w:jc w:val="right"/></w:pPr>${run('{address}')}</w:p>`,
    `<w:sectPr><w:type w:val="continuous"/>${size}<w:cols w:num="2" w:space="708"/></w:sectPr>`,
  ];
  return rawLetterhead({ body: body.join('') });
}

/** Every letterhead of ours that is to work. */
export async function soundLetterheads(): Promise<Record<string, Uint8Array>> {
  return {
    simple: await simpleLetterhead(),
    table: await tableLetterhead(),
    split: splitLetterhead(),
    template: rawLetterhead({ body: '<w:p/>', mainType: 'template' }),
  };
}
