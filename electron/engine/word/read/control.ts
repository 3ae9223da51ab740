import type { Control } from './document.ts';
import { all, child, type Element, value } from './xml.ts';

/** A content control by its properties; `text` is what it shows. */
export function controlOf(properties: Element | undefined, text: string, bookmark: string | null): Control {
  const about = {
    tag: value(properties, 'w:tag') ?? '',
    alias: value(properties, 'w:alias') ?? '',
    placeholder: child(properties, 'w:showingPlcHdr') !== undefined,
    bookmark,
  };
  const list = child(properties, 'w:dropDownList') ?? child(properties, 'w:comboBox');
  if (list) {
    const items = [...all(list, 'w:listItem')].map(({ attributes }) => attributes);
    const chosen = items.find((item) => (item['w:displayText'] ?? item['w:value']) === text.trim());
    return { ...about, kind: 'choice', text, value: chosen?.['w:value'] ?? null };
  }
  const date = child(properties, 'w:date');
  if (date) return { ...about, kind: 'date', text, value: date.attributes['w:fullDate'] ?? null };
  const box = child(properties, 'w14:checkbox');
  if (box) {
    const isChecked = ['1', 'true'].includes(child(box, 'w14:checked')?.attributes['w14:val'] ?? '');
    return { ...about, kind: 'check', text: isChecked ? 'yes' : 'no', value: null };
  }
  return { ...about, kind: 'text', text, value: null };
}
