import type { Outline } from '#domain/outline/outline.ts';
import { oneLine } from './text.ts';

/** docProps/core.xml, written here because docx knows neither the language nor any moment but now. */
export function coreProperties(outline: Outline, written: Date): string {
  const moment = written.toISOString().replace(/\.\d+Z$/, 'Z');
  const fields = [
    element('dc:title', outline.title),
    element('dc:subject', outline.subject),
    element('dc:creator', outline.frame.organisation),
    element('dc:language', outline.language),
    element('cp:lastModifiedBy', outline.frame.organisation),
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${fields.join('')}</cp:coreProperties>`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function element(name: string, text: string): string {
  const content = oneLine(text).replace(/[&<>]/g, (letter) => escapes[letter] ?? letter);
  return content === '' ? '' : `<${name}>${content}</${name}>`;
}
