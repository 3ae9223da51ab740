import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { postingOutline } from '#domain/outline/posting.ts';
import { IconButton } from '../../../ui/Button.tsx';
import { Paper } from '../../../ui/paper/Paper.tsx';
import { locale } from '../../../words/words.ts';
import { useEditing } from '../useEditing.ts';
import styles from './desk.module.css';

const steps = [0.4, 0.5, 0.6, 0.75, 0.9, 1, 1.25, 1.5, 2];

interface DeskProps {
  /** Someone pressed a part of the posting: show where it comes from. */
  readonly onSource: (id: string) => void;
}

/** The posting as it will leave, in step with typing. */
export function Desk({ onSource }: DeskProps) {
  const { job, organisation, t } = useEditing();
  // Typing comes first: the paper is drawn when there is time, and a draft that was overtaken never.
  const shown = useDeferredValue(job);
  const outline = useMemo(() => postingOutline(shown, organisation), [shown, organisation]);
  const [zoom, setZoom] = useState<number | 'fit'>('fit');
  const [scale, setScale] = useState(1);
  const [pages, setPages] = useState(1);
  const { page, scroller } = usePage(pages);
  const press = useRef(onSource);
  press.current = onSource;

  // The paper is a picture; pressing it is a short cut for the pointer, the editor itself is beside it.
  useEffect(() => {
    const element = scroller.current;
    const onClick = (event: MouseEvent) => {
      const part = event.target instanceof Element ? event.target.closest('[data-source]') : null;
      const isSelecting = !(window.getSelection()?.isCollapsed ?? true);
      if (part && !isSelecting) press.current(part.getAttribute('data-source') ?? '');
    };
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  }, [scroller]);

  const smaller = steps.findLast((step) => step < scale - 0.01);
  const larger = steps.find((step) => step > scale + 0.01);
  const { design, paper } = organisation.style;
  return (
    <section className={styles.desk} aria-label={t('paper.title')} data-region="paper">
      <div className={styles.bar}>
        <span>{t('paper.page', { page: Math.min(page, pages), pages })}</span>
        <span className={styles.design}>
          {t('paper.design', { design: t(`design.${design}`), paper: t(`sheet.${paper}`) })}
        </span>
        <div className={styles.zoom}>
          <IconButton
            icon="minus"
            name={t('paper.smaller')}
            onPress={() => smaller && setZoom(smaller)}
            disabledBecause={smaller === undefined ? t('paper.smallest') : undefined}
          />
          <button
            type="button"
            className={styles.scale}
            aria-label={t('paper.fit')}
            aria-pressed={zoom === 'fit'}
            title={t('paper.fit')}
            onClick={() => setZoom('fit')}
          >
            {new Intl.NumberFormat(locale, { style: 'percent' }).format(scale)}
          </button>
          <IconButton
            icon="plus"
            name={t('paper.larger')}
            onPress={() => larger && setZoom(larger)}
            disabledBecause={larger === undefined ? t('paper.largest') : undefined}
          />
        </div>
      </div>
      <div
        ref={scroller}
        className={styles.scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        tabIndex={0}
        role="document"
        aria-label={t('paper.title')}
      >
        <Paper outline={outline} zoom={zoom} onPages={setPages} onScale={setScale} />
      </div>
    </section>
  );
}

/** The page that takes up the middle of what is in view. */
function usePage(pages: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const [page, setPage] = useState(1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other pages, other places
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const middle = element.getBoundingClientRect().top + element.clientHeight / 2;
      const all = Array.from(element.querySelectorAll('[data-page]'));
      const current = all.findLast((one) => one.getBoundingClientRect().top <= middle);
      setPage(Number(current?.getAttribute('data-page') ?? 1));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [pages]);
  return { page, scroller };
}
