import { memo, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { isRightToLeftLanguage } from '#domain/outline/language.ts';
import type { Outline } from '#domain/outline/outline.ts';
import { Furniture, openingOf } from './Furniture.tsx';
import { type Looks, looksOf, pixels } from './looks.ts';
import styles from './Paper.module.css';
import { type Measured, paginate, type Slice } from './paginate.ts';
import { UnitView } from './Sheet.tsx';
import { roleOf, type Unit, unitsOf } from './units.ts';

export interface PaperProps {
  readonly outline: Outline;
  /** 1 is the size it prints in; 'fit' fills the width there is. */
  readonly zoom?: number | 'fit' | undefined;
  readonly onPages?: ((pages: number) => void) | undefined;
  /** Told the scale that 'fit' came to. */
  readonly onScale?: ((scale: number) => void) | undefined;
}

/** A document on pages of real size and shape, from the outline and the figures that Word gets too. */
export const Paper = memo(function Paper({ outline, zoom = 'fit', onPages, onScale }: PaperProps) {
  const column = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const looks = useMemo(() => looksOf(outline.frame.style), [outline.frame.style]);
  const units = useMemo(() => unitsOf(outline), [outline]);
  const opening = openingOf(outline, looks);
  const pages = usePages(column, units, looks, opening);
  const fit = useFit(frame, looks.paper.width * pixels);
  const scale = zoom === 'fit' ? fit : zoom;

  useLayoutEffect(() => onPages?.(pages.length), [pages.length, onPages]);
  useLayoutEffect(() => onScale?.(scale), [scale, onScale]);

  const { margins } = looks.design;
  const size = { width: looks.paper.width * pixels, height: looks.paper.height * pixels };
  const textWidth = looks.textWidth * pixels;
  return (
    <div
      ref={frame}
      className={styles.frame}
      data-fit={zoom === 'fit' || undefined}
      lang={outline.language}
      dir={isRightToLeftLanguage(outline.language) ? 'rtl' : 'ltr'}
    >
      <div className={styles.ruler} aria-hidden="true">
        <div ref={column} style={{ width: textWidth }}>
          {units.map((unit, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a unit is nothing but its place
            <div key={index} className={styles.unit}>
              <UnitView unit={unit} looks={looks} />
            </div>
          ))}
        </div>
      </div>
      {pages.map((slices, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is nothing but its place
          key={index}
          className={styles.page}
          data-page={index + 1}
          style={{ width: size.width * scale, height: size.height * scale }}
        >
          <div className={styles.sheet} style={{ ...size, transform: `scale(${scale})` }}>
            <Furniture outline={outline} looks={looks} page={index + 1} pages={pages.length} />
            <div
              className={styles.text}
              style={{
                top: margins.top * pixels + (index === 0 ? opening : 0),
                left: `${margins.side}pt`,
                width: textWidth,
              }}
            >
              {slices.map((slice) => (
                <SliceView key={slice.unit} slice={slice} unit={units[slice.unit]} looks={looks} />
              ))}
            </div>
          </div>
        </div>
      ))}
    </div>
  );
});

function SliceView({ slice, unit, looks }: { slice: Slice; unit: Unit | undefined; looks: Looks }) {
  if (!unit) return null;
  return (
    <div className={styles.slice} style={{ height: slice.to - slice.from }}>
      <div style={{ marginTop: -slice.from }}>
        <UnitView unit={unit} looks={looks} />
      </div>
    </div>
  );
}

/** Lays the units on pages by the heights they have in one hidden column. */
function usePages(
  column: RefObject<HTMLDivElement | null>,
  units: readonly Unit[],
  looks: Looks,
  opening: number,
): Slice[][] {
  const [pages, setPages] = useState<Slice[][]>([[]]);
  const [fonts, setFonts] = useState(0);
  useLayoutEffect(() => {
    let wanted = true;
    void document.fonts.ready.then(() => wanted && setFonts(1));
    return () => {
      wanted = false;
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: fonts that came late change every height
  useLayoutEffect(() => {
    const { margins } = looks.design;
    const room = (looks.paper.height - margins.top - margins.bottom) * pixels;
    const children = Array.from(column.current?.children ?? []) as HTMLElement[];
    const measured = units.map((unit, index) => measure(unit, index, children[index], looks));
    const next = paginate(measured, room, opening);
    setPages((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
  }, [column, units, looks, opening, fonts]);
  return pages;
}

function measure(unit: Unit, index: number, element: HTMLElement | undefined, looks: Looks): Measured {
  const role = roleOf(unit);
  return {
    height: element?.getBoundingClientRect().height ?? 0,
    before: (role ? looks.before(role, unit.above) : 0) * pixels,
    keepsNext: unit.keepsNext,
    line: unit.type === 'paragraph' ? looks.line('paragraph') : null,
    ...('opensPage' in unit && unit.opensPage && { opensPage: true }),
    ...(unit.type === 'row' && { head: index - unit.headAbove }),
  };
}

/** The scale at which a page fills the width there is. */
function useFit(frame: RefObject<HTMLDivElement | null>, pageWidth: number): number {
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const fit = () => {
      const style = getComputedStyle(element);
      const width =
        element.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      if (width > 0) setScale(Math.min(1.5, width / pageWidth));
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame, pageWidth]);
  return scale;
}
