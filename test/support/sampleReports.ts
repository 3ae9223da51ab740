import { type DocumentRequest, documentKinds } from '#contract/reports.ts';
import type { Outline } from '#domain/outline/outline.ts';
import type { Workbook } from '#domain/schemas/workbook.ts';
import { sampleWorkbook } from '#domain/templates/sample.ts';
import { makeReport } from '#engine/reports.ts';
import { countingIds } from './ids.ts';

export const today = '2026-11-24';
export const occasion = { today, by: null };

/** The sample, or what `change` makes of it. */
export function sample(change: (workbook: Workbook) => void = () => undefined): Workbook {
  const workbook = structuredClone(sampleWorkbook(countingIds()));
  change(workbook);
  return workbook;
}

/** One request for each kind of document, about the job with the most candidates. */
export function requestsFor({ jobs, candidates }: Workbook): DocumentRequest[] {
  const job = jobs[0]?.id ?? '';
  const some = candidates.find(({ applications }) => applications.some((one) => one.job === job));
  return documentKinds.map((document) => ({
    document,
    job: document === 'candidate-copy' ? null : job,
    candidates: document.startsWith('candidate') && some ? [some.id] : [],
  }));
}

/** The document as an outline; a matrix has none. */
export function outlineFor(workbook: Workbook, request: DocumentRequest): Outline {
  const report = makeReport(workbook, request, occasion);
  if ('rows' in report) throw new Error('A matrix is no outline.');
  return report.outline;
}

/** Every word of an outline, one part or cell a line. */
export function textOf({ parts }: Outline): string {
  const runs = (all: readonly { text: string }[]) => all.map(({ text }) => text).join('');
  return parts
    .flatMap((part): string[] => {
      switch (part.type) {
        case 'facts':
          return part.rows.flatMap(({ label, value }) => [label, value]);
        case 'list':
          return part.items.map((item) => runs(item.runs));
        case 'table':
          return [
            ...part.columns.map(({ label }) => label),
            ...part.rows.flatMap(({ cells }) => cells.map((cell) => runs(cell.runs))),
          ];
        case 'paragraph':
        case 'note':
          return [runs(part.runs)];
        default:
          return [part.text];
      }
    })
    .join('\n');
}
