import type { ReactNode } from 'react';

interface ScrollerProps {
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A part of the window that scrolls and holds nothing one could tab to: the keyboard reaches it all the same. */
export function Scroller({ label, className, children }: ScrollerProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys scroll what has the focus
    <section className={className} aria-label={label} data-region="scroller" tabIndex={0}>
      {children}
    </section>
  );
}
