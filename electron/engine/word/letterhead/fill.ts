import { distribute } from '#domain/letterhead/distribute.ts';
import { lineValues } from '#domain/letterhead/lines.ts';
import { nameOf } from '#domain/letterhead/placeholders.ts';
import type { Outline, Part } from '#domain/outline/outline.ts';
import type { Organisation } from '#domain/schemas/organisation.ts';
import { coreProperties } from '../properties.ts';
import { writable } from '../text.ts';
import { Adopting } from './adopt.ts';
import { openLetterhead } from './open.ts';
import type { Parts } from './parts.ts';
import {
  breakLines,
  findPlaceholders,
  lettersOf,
  type Place,
  placesIn,
  replaceText,
  shownParts,
  textOf,
  writtenIn,
} from './places.ts';
import { below, child, drop, isNode, letters, type Node, node, nodes } from './tree.ts';

/** What a letterhead is filled with. */
export interface Filling {
  readonly outline: Outline;
  readonly organisation: Organisation;
  /** What sections are for, by their ids. */
  readonly purposes: ReadonlyMap<string, string>;
  /** The day that is written on it, ISO 8601. */
  readonly today: string;
}

/** Writes an outline into somebody's own letterhead. Throws a Refusal when that is no letterhead. */
export async function fillLetterhead(
  letterhead: Uint8Array,
  filling: Filling,
  written: Date = new Date(),
): Promise<Uint8Array> {
  const parts = openLetterhead(letterhead);
  const { outline, organisation, purposes, today } = filling;
  const { blocks, rest } = distribute(outline, purposes, findPlaceholders(parts).inText);
  const lines: Readonly<Record<string, string>> = lineValues(outline, organisation, today);
  const adopting = new Adopting(parts, outline);
  for (const { root, where } of shownParts(parts)) {
    for (const place of placesIn(root)) {
      const wanted = fillLines(place, lines);
      if (wanted.length === 0) continue;
      const content: Node[] = [];
      for (const name of where === 'text' ? wanted : []) {
        content.push(...(await adopting.blocks(blocks.get(name) ?? [], widthAt(place))));
      }
      putBlocks(place, content);
    }
  }
  await append(parts, adopting, rest);
  speak(parts, outline.language);
  parts.putCoreProperties(coreProperties(outline, written));
  return parts.zip(written);
}

/** Fills what stands within the lines of a paragraph; gives the names of the blocks that it asks for. */
function fillLines(place: Place, lines: Readonly<Record<string, string>>): string[] {
  const pieces = lettersOf(place.paragraph);
  const found = writtenIn(textOf(pieces)).filter(({ placeholder }) => placeholder !== null);
  const wanted: string[] = [];
  // From the end, so that what comes before stays where it was found.
  for (const one of found.reverse()) {
    const placeholder = one.placeholder;
    if (placeholder === null) continue;
    const isLine = placeholder.type === 'line';
    if (!isLine) wanted.unshift(nameOf(placeholder));
    replaceText(pieces, one, isLine ? writable(lines[placeholder.name] ?? '') : '');
  }
  if (found.length > 0) release(place);
  for (const piece of found.length > 0 ? pieces : []) breakLines(piece);
  return wanted;
}

/** A field that is bound to data elsewhere would show that again, and one for plain text takes no paragraphs. */
function release({ paragraph, around }: Place): void {
  const fields = [...around, ...below(paragraph)].filter(({ name }) => name === 'w:sdt');
  for (const properties of fields.flatMap((field) => nodes(field, 'w:sdtPr'))) {
    drop(properties, ({ name }) => !['w:alias', 'w:tag', 'w:id'].includes(name));
  }
}

/** Puts blocks where the paragraph is, which stays only for what else it holds. */
function putBlocks({ paragraph, around }: Place, content: readonly Node[]): void {
  const parent = around.at(-1);
  if (!parent) return;
  const section = child(child(paragraph, 'w:pPr'), 'w:sectPr');
  const isEmpty = section === undefined && holdsNothing(paragraph);
  parent.children = parent.children.flatMap((one): readonly (Node | string)[] => {
    if (one !== paragraph) return [one];
    if (isEmpty) return content;
    // A paragraph that ends a section stays its last; the picture that hangs on another stays above.
    return section ? [...content, paragraph] : [paragraph, ...content];
  });
  const isBox = ['w:tc', 'w:txbxContent', 'w:body', 'w:hdr', 'w:ftr'].includes(parent.name);
  const last = nodes(parent)
    .filter(({ name }) => name !== 'w:sectPr')
    .at(-1);
  if (isBox && last?.name !== 'w:p') insertLast(parent, [node('w:p')]);
}

/** Nothing but marks that are no text. */
function holdsNothing(paragraph: Node): boolean {
  const open = new Set<string | undefined>();
  for (const one of below(paragraph)) {
    if (['w:drawing', 'w:pict', 'w:object', 'w:br', 'w:fldChar', 'w:fldSimple'].includes(one.name)) {
      return false;
    }
    if (one.name === 'w:t' && letters(one).trim() !== '') return false;
    if (/Range(Start|End)$/.test(one.name)) return false;
    if (one.name === 'w:bookmarkStart') open.add(one.attributes['w:id']);
    if (one.name === 'w:bookmarkEnd' && !open.delete(one.attributes['w:id'])) return false;
  }
  return open.size === 0;
}

async function append(parts: Parts, adopting: Adopting, rest: readonly Part[]): Promise<void> {
  const body = child(parts.tree(parts.main), 'w:body');
  if (!body || rest.length === 0) return;
  const content = await adopting.blocks(rest, pageWidth(nodes(body, 'w:sectPr').at(-1)));
  // A letterhead without a word of its own is one empty paragraph.
  const own = nodes(body).filter(({ name }) => name !== 'w:sectPr');
  const [only] = own;
  if (own.length === 1 && only?.name === 'w:p' && holdsNothing(only)) drop(body, (one) => one === only);
  insertLast(body, content);
}

/** Before the properties of the last section, which must come last. */
function insertLast(parent: Node, content: readonly Node[]): void {
  const at = parent.children.findLastIndex((one) => isNode(one) && one.name === 'w:sectPr');
  parent.children.splice(at === -1 ? parent.children.length : at, 0, ...content);
}

/** The room in twips that a place gives to tables; null when the letterhead does not say. */
function widthAt({ paragraph, around }: Place): number | null {
  const cell = around.findLast(({ name }) => name === 'w:tc');
  if (cell) {
    const width = child(child(cell, 'w:tcPr'), 'w:tcW')?.attributes;
    const inner = width?.['w:type'] === 'dxa' ? Number(width['w:w']) - 216 : Number.NaN;
    return inner > 0 ? inner : null;
  }
  const depth = around.findIndex(({ name }) => name === 'w:body');
  const body = around[depth];
  const top = around[depth + 1] ?? paragraph;
  const own = nodes(body);
  for (const one of own.slice(Math.max(0, own.indexOf(top)))) {
    const section = one.name === 'w:sectPr' ? one : child(child(one, 'w:pPr'), 'w:sectPr');
    if (section) return pageWidth(section);
  }
  return null;
}

function pageWidth(section: Node | undefined): number | null {
  const [page, margins] = [child(section, 'w:pgSz')?.attributes, child(section, 'w:pgMar')?.attributes];
  const columns = child(section, 'w:cols')?.attributes;
  const width = Number(page?.['w:w']) - Number(margins?.['w:left']) - Number(margins?.['w:right']);
  const count = Math.max(1, Number(columns?.['w:num'] ?? 1) || 1);
  const inner = (width - (count - 1) * Number(columns?.['w:space'] ?? 720)) / count;
  return inner > 0 ? inner : null;
}

/** Screen readers and spelling go by the document's language, not the letterhead's. */
function speak(parts: Parts, language: string): void {
  const [styles] = parts.related('styles');
  const root = styles === undefined ? undefined : parts.tree(styles);
  if (!root) return;
  for (const one of below(root)) {
    if (one.name === 'w:lang' && one.attributes['w:val'] !== undefined) one.attributes['w:val'] = language;
  }
  const look = child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  if (look && !child(look, 'w:lang')) look.children.push(node('w:lang', { 'w:val': language }));
}
