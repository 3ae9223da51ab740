import { colourOf, designs, faceOf, inks, papers, type TextRole, tintOf } from '#domain/outline/designs.ts';
import type { HouseStyle } from '#domain/schemas/organisation.ts';

/** The house style as CSS, from the figures that Word gets; on paper the page has the same size and margins. */
export function stylesOf(style: HouseStyle): string {
  const design = designs[style.design];
  const { margins } = design;
  const paper = papers[style.paper];
  const accent = colourOf(style, 'accent');
  const text = (role: TextRole): string => {
    const look = design.text[role];
    return [
      `font: ${look.bold ? 700 : 400} ${look.size}pt/${look.leading} ${fonts(faceOf(style, look.face))}`,
      `color: ${colourOf(style, look.colour)}`,
    ].join('; ');
  };
  const block = (role: TextRole): string => {
    const { before, after } = design.text[role];
    return `${text(role)}; margin: ${before}pt 0 ${after}pt`;
  };
  const { above, below, tinted } = design.facts;
  return `@page { size: ${paper.width}pt ${paper.height}pt; margin: ${margins.top}pt ${margins.side}pt ${margins.bottom}pt }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; background: #fff }
body { max-width: ${(paper.width - 2 * margins.side).toFixed(1)}pt; margin: 0 auto; padding: ${margins.top / 2}pt 16pt; ${text('paragraph')} }
header { display: flex; align-items: center; gap: 10pt; margin-bottom: ${design.brandAfter}pt; ${text('organisation')} }
header img { max-width: ${design.logo.width}pt; max-height: ${design.logo.height}pt }
h1 { ${block('title')}; text-wrap: balance }
h2 { ${block('heading1')}; break-after: avoid }
h3 { ${block('heading2')}; break-after: avoid }
h4 { ${block('heading3')}; break-after: avoid }
p { ${block('paragraph')}; orphans: 2; widows: 2 }
p.lead { ${block('lead')} }
p.note { ${block('note')} }
a { color: ${accent} }
ul, ol { margin: 0 0 ${design.text.paragraph.after}pt; padding-left: ${design.indent}pt }
li { ${block('item')}; break-inside: avoid }
li:first-child:not(:last-child), li:nth-last-child(2) { break-after: avoid }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(170pt, 1fr)); gap: 2pt 16pt; margin: 0 0 ${design.facts.after}pt; padding: 6pt ${tinted ? 10 : 0}pt; border-top: ${above}pt solid ${inks.line}; border-bottom: ${below}pt solid ${inks.line}${tinted ? `; background: ${tintOf(style.accent)}` : ''} }
dl div { display: flex; gap: 8pt }
dt { flex: none; width: 84pt; ${text('label')} }
dd { margin: 0; ${text('value')} }
table { width: 100%; border-collapse: collapse; margin-bottom: ${design.table.after}pt }
th { ${text('tableHead')}; text-align: start; border-bottom: ${design.table.headRule}pt solid ${inks.line}; padding: 2pt 4pt }
td { ${text('cell')}; border-bottom: ${design.table.rowRule}pt solid ${inks.line}; padding: 2pt 4pt; vertical-align: top }
tr { break-inside: avoid }
.group td { ${text('group')}; font-weight: 700 }
.centre { text-align: center }
.end { text-align: end }
footer { margin-top: 24pt; padding-top: 6pt; border-top: ${Math.max(design.rules.footer, 0.5)}pt solid ${inks.line}; ${text('frame')} }
@media print { body { max-width: none; padding: 0 } footer { display: none } }
`;
}

/** Fonts of the same widths where Microsoft's own are not installed. */
const kin: Readonly<Record<string, string>> = {
  Cambria: 'Caladea, Georgia, serif',
  Calibri: 'Carlito, "Segoe UI", sans-serif',
  Arial: 'Arimo, "Liberation Sans", sans-serif',
  'Times New Roman': 'Tinos, "Liberation Serif", serif',
};

/** A font's name in CSS; what people typed cannot end the string, the rule or the element. */
function fonts(name: string): string {
  return `"${name.replace(/[^\p{L}\p{N} _.-]/gu, '')}", ${kin[name] ?? 'Georgia, serif'}`;
}
