import { type CSSProperties, useMemo } from 'react';
import { inks } from '#domain/outline/designs.ts';
import { footerLines, nameBeside } from '#domain/outline/frame.ts';
import type { Frame, Outline } from '#domain/outline/outline.ts';
import { type Looks, pixels } from './looks.ts';
import styles from './Paper.module.css';

interface FurnitureProps {
  readonly outline: Outline;
  readonly looks: Looks;
  readonly page: number;
  readonly pages: number;
}

/** What stands around the text of a page: who is writing on the first, the foot on every one. */
export function Furniture({ outline, looks, page, pages }: FurnitureProps) {
  const { frame } = outline;
  const { design } = looks;
  const sides = { left: `${design.margins.side}pt`, right: `${design.margins.side}pt` };
  const line = design.rules.footer > 0 ? { borderTop: `${design.rules.footer}pt solid ${inks.line}` } : {};
  return (
    <>
      {design.rules.edge > 0 && (
        <div className={styles.edge} style={{ width: `${design.rules.edge}pt`, background: looks.accent }} />
      )}
      <div
        className={styles.furniture}
        style={{ ...looks.text('frame'), ...sides, top: `${design.headerAt}pt` }}
      >
        {page === 1 ? <Brand looks={looks} frame={frame} /> : <span />}
        <span>{frame.headerText}</span>
      </div>
      <div
        className={styles.footer}
        style={{
          ...looks.text('frame'),
          ...sides,
          bottom: `${design.footerAt}pt`,
          paddingTop: '6pt',
          ...line,
        }}
      >
        {footerLines(frame).map(({ start, end }) => (
          <div key={start} className={styles.footerLine}>
            <span>{start}</span>
            <span>
              {end ?? frame.pageOf.replace('{page}', String(page)).replace('{pages}', String(pages))}
            </span>
          </div>
        ))}
      </div>
    </>
  );
}

function Brand({ looks, frame }: { looks: Looks; frame: Frame }) {
  const { logo, rules } = looks.design;
  const picture = useMemo(
    () => frame.logo && `data:${frame.logo.type};base64,${frame.logo.data}`,
    [frame.logo],
  );
  const rule =
    rules.brand > 0 ? { borderBottom: `${rules.brand}pt solid ${looks.accent}`, paddingBottom: '6pt' } : {};
  return (
    <div className={styles.brand} style={{ ...looks.text('organisation'), ...rule }}>
      {frame.logo && picture && (
        <img className={styles.logo} alt={frame.logo.alt} src={picture} style={logoSize(frame.logo, logo)} />
      )}
      {nameBeside(frame.logo, frame.organisation)}
    </div>
  );
}

/** As large as the design allows, in the picture's own shape. */
function logoSize(picture: Size, room: Size): CSSProperties {
  const scale = Math.min(room.width / picture.width, room.height / picture.height);
  return { width: `${picture.width * scale}pt`, height: `${picture.height * scale}pt` };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far the first page's text is pushed below its margin by the line with the organisation, in pixels. */
export function openingOf({ frame }: Outline, looks: Looks): number {
  const { brandAfter, headerAt, margins, logo, rules } = looks.design;
  const line = looks.line('organisation') / pixels;
  const picture = frame.logo
    ? logo.height * Math.min(1, (logo.width / frame.logo.width) * (frame.logo.height / logo.height))
    : 0;
  const bottom = headerAt + Math.max(line, picture) + (rules.brand > 0 ? rules.brand + 6 : 0) + brandAfter;
  return Math.max(0, bottom - margins.top) * pixels;
}
