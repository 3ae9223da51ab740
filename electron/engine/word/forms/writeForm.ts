import { Document, type FileChild, Packer } from 'docx';
import { toProperties } from '#domain/forms/about.ts';
import type { FormDocument, FormPart } from '#domain/forms/formDocument.ts';
import { designs, textWidth } from '#domain/outline/designs.ts';
import { isRightToLeftLanguage } from '#domain/outline/language.ts';
import type { Part } from '#domain/outline/outline.ts';
import { firstHeader, footer, otherHeader } from '../frame.ts';
import { Links } from '../links.ts';
import { wordNumbering } from '../numbering.ts';
import { wordPart } from '../parts.ts';
import { coreProperties } from '../properties.ts';
import { wordStyles } from '../styles.ts';
import { TablePlaces } from '../tablePlaces.ts';
import { oneLine } from '../text.ts';
import { pageProperties } from '../writeDocx.ts';
import { Group } from './controls.ts';
import { criterionTable, entriesTable, type FormWriting } from './formTables.ts';
import { questionList } from './questions.ts';

/** Writes an interview form as a Word document in which nothing but its fields can be filled in. */
export async function writeForm(form: FormDocument, written: Date = new Date()): Promise<Uint8Array> {
  const { frame, language, parts, about } = form;
  const { style } = frame;
  const design = designs[style.design];
  let lists = 0;
  let controls = 0;
  const writing: FormWriting = {
    style,
    design,
    language,
    mirrored: isRightToLeftLanguage(language),
    width: textWidth(style),
    links: new Links(),
    tables: new TablePlaces(),
    nextList: () => lists++,
    nextControl: () => ++controls,
  };
  const document = new Document({
    styles: wordStyles(style, language),
    numbering: wordNumbering(design),
    customProperties: toProperties(about).map(({ name, value }) => ({ name, value: oneLine(value) })),
    sections: [
      {
        properties: pageProperties(form),
        headers: { first: firstHeader(frame, design), default: otherHeader(frame, design) },
        footers: { first: footer(frame, design), default: footer(frame, design) },
        children: [
          new Group(
            parts.flatMap((part, at) => formPart(part, at, parts, writing)),
            writing.nextControl(),
          ),
        ],
      },
    ],
  });
  writing.links.addTo(document);
  return Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: coreProperties({ ...form, parts: [] }, written) },
  ]);
}

function formPart(part: FormPart, at: number, parts: readonly FormPart[], writing: FormWriting): FileChild[] {
  if (part.type === 'entries') return entriesTable(part, writing);
  if (part.type === 'criterion') return criterionTable(part, writing);
  if (part.type === 'questions') return questionList(part, parts[at + 1]?.type === 'criterion', writing);
  return wordPart(part, at, parts.map(asPart), writing);
}

/** What a part is for those around it: fields are a table, questions a list. */
function asPart(part: FormPart): Part {
  if (part.type === 'questions') return { type: 'list', items: [] };
  if (part.type !== 'entries' && part.type !== 'criterion') return part;
  return { type: 'table', summary: part.summary, columns: [], rows: [] };
}
