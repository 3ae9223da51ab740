import {
  BookmarkEnd,
  BookmarkStart,
  BuilderElement,
  FileChild,
  type ParagraphChild,
  TextRun,
  type XmlComponent,
} from 'docx';
import type { Field } from '#domain/forms/formDocument.ts';
import { inks } from '#domain/outline/designs.ts';
import { oneLine } from '../text.ts';
import { hex } from '../units.ts';

/** A field as a content control within a bookmark of its own: LibreOffice drops tags, and keeps bookmarks. */
export function control(field: Field, id: number, language: string): ParagraphChild[] {
  return [
    new BookmarkStart(field.name, id),
    sdtRun(field, id, language),
    new BookmarkEnd(id),
  ] as unknown as ParagraphChild[];
}

/**
 * Everything of a form within one group: Word lets nothing of it be changed but the fields. LibreOffice knows no groups,
 * and protection for forms would keep it from filling in the fields as well.
 */
export class Group extends FileChild {
  constructor(children: readonly FileChild[], id: number) {
    super('w:sdt');
    this.root.push(
      element('w:sdtPr', {}, [
        valued('w:id', String(id)),
        valued('w:lock', 'contentLocked'),
        element('w:group'),
      ]),
      element('w:sdtContent', {}, children),
    );
  }
}

/** docx knows only check boxes. The order of the properties is that of ISO/IEC 29500-1, 17.5.2.38. */
function sdtRun(field: Field, id: number, language: string): XmlComponent {
  return element('w:sdt', {}, [
    element('w:sdtPr', {}, [
      valued('w:alias', Array.from(oneLine(field.label)).slice(0, 64).join('')),
      valued('w:tag', field.name),
      valued('w:id', String(id)),
      valued('w:lock', 'sdtLocked'),
      element('w:showingPlcHdr'),
      kindOf(field, language),
    ]),
    element('w:sdtContent', {}, [new TextRun({ text: field.placeholder, color: hex(inks.soft) })]),
  ]);
}

function kindOf({ kind, choices = [], placeholder }: Field, language: string): XmlComponent {
  if (kind === 'choice') {
    const items = choices.map(({ value, text }) =>
      element('w:listItem', { 'w:displayText': oneLine(text), 'w:value': value }),
    );
    // The first entry without a value takes a choice back.
    const none = element('w:listItem', { 'w:displayText': placeholder, 'w:value': '' });
    return element('w:dropDownList', {}, [none, ...items]);
  }
  if (kind === 'date') {
    return element('w:date', {}, [
      valued('w:dateFormat', 'd MMMM yyyy'),
      valued('w:lid', language),
      valued('w:storeMappedDataAs', 'date'),
      valued('w:calendar', 'gregorian'),
    ]);
  }
  // LibreOffice loses the line breaks of plain text.
  return element(kind === 'lines' ? 'w:richText' : 'w:text');
}

/** An element that has nothing but a value. */
export const valued = (name: string, value: string): XmlComponent => element(name, { 'w:val': value });

function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  const keyed = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]));
  return new BuilderElement({
    name,
    ...(Object.keys(keyed).length > 0 && { attributes: keyed as never }),
    children,
  });
}
