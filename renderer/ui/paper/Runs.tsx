import type { CSSProperties } from 'react';
import type { Cell } from '#domain/outline/outline.ts';

/** Runs of text, each with its look. */
export function RunsView({ runs, accent }: { runs: Cell['runs']; accent: string }) {
  return runs.map((run, index) => {
    const style: CSSProperties = {
      ...(run.bold && { fontWeight: 700 }),
      ...(run.italic && { fontStyle: 'italic' }),
      ...((run.underline || run.link) && { textDecoration: 'underline' }),
      ...(run.link && { color: accent }),
    };
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a run is nothing but its place
      <span key={index} style={style}>
        {run.text}
      </span>
    );
  });
}
