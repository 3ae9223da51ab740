import { inks } from '#domain/outline/designs.ts';
import { labelWidth } from '#domain/outline/flow.ts';
import type { Fact } from '#domain/outline/outline.ts';
import type { Looks } from './looks.ts';
import styles from './Paper.module.css';
import { RunsView } from './Runs.tsx';
import { TableHead, TableRow } from './TableRow.tsx';
import type { Unit } from './units.ts';

/** One unit as it stands on paper. */
export function UnitView({ unit, looks }: { unit: Unit; looks: Looks }) {
  if (unit.type === 'facts') return <Facts rows={unit.rows} looks={looks} />;
  if (unit.type === 'title' || unit.type === 'lead')
    return <div style={looks.block(unit.type, unit.above)}>{unit.text}</div>;
  if (unit.type === 'heading') {
    return (
      <div style={looks.block(`heading${unit.level}`, unit.above)} data-source={unit.source}>
        {unit.text}
      </div>
    );
  }
  if (unit.type === 'tableHead') return <TableHead table={unit.table} looks={looks} />;
  if (unit.type === 'row') return <TableRow {...unit} looks={looks} />;
  if (unit.type === 'note') {
    return (
      <div style={looks.block('note', unit.above)}>
        <RunsView runs={unit.runs} accent={looks.accent} />
      </div>
    );
  }
  if (unit.type === 'paragraph') {
    return (
      <div style={looks.block('paragraph', unit.above)} data-source={unit.source}>
        <RunsView runs={unit.runs} accent={looks.accent} />
      </div>
    );
  }
  const { item, marker } = unit;
  const indent = looks.design.indent;
  return (
    <div
      className={styles.item}
      style={{ ...looks.block('item', unit.above), paddingInlineStart: `${indent * (item.level + 1)}pt` }}
      data-source={item.source}
    >
      <span className={styles.marker} style={{ width: `${indent}pt`, marginInlineStart: `${-indent}pt` }}>
        {marker}
      </span>
      <RunsView runs={item.runs} accent={looks.accent} />
    </div>
  );
}

function Facts({ rows, looks }: { rows: readonly Fact[]; looks: Looks }) {
  const { facts } = looks.design;
  const pairs = Math.min(facts.pairs, rows.length);
  const pair = `${labelWidth(rows, looks.textWidth / pairs, looks.design)}pt minmax(0, 1fr)`;
  return (
    <div style={{ paddingBottom: `${facts.after}pt` }}>
      <dl
        className={styles.facts}
        style={{
          gridTemplateColumns: `repeat(${pairs}, ${pair})`,
          padding: `4pt 0 4pt ${facts.tinted ? 10 : 0}pt`,
          ...(facts.tinted && { background: looks.tint }),
          ...(facts.above > 0 && { borderTop: `${facts.above}pt solid ${inks.line}` }),
          ...(facts.below > 0 && { borderBottom: `${facts.below}pt solid ${inks.line}` }),
        }}
      >
        {rows.map((row) => (
          <div key={row.label} className={styles.fact}>
            <dt style={{ ...looks.text('label'), padding: `${facts.padding}pt 8pt ${facts.padding}pt 0` }}>
              {row.label}
            </dt>
            <dd style={{ ...looks.text('value'), padding: `${facts.padding}pt 8pt ${facts.padding}pt 0` }}>
              {row.value}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
