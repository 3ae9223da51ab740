import { EditorContent } from '@tiptap/react';
import { type RefObject, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Block } from '#domain/schemas/richText.ts';
import { useWords } from '../../../words/words.ts';
import { Toolbar } from './Toolbar.tsx';
import styles from './text.module.css';
import { useBody } from './useBody.ts';

interface BodyProps {
  readonly body: readonly Block[];
  readonly label: string;
  readonly placeholder: string;
  /** Where the tools go: beside the heading. */
  readonly toolbarSlot: RefObject<HTMLElement | null>;
  readonly onChange: (body: Block[]) => void;
}

/** The text of a section. */
export function Body({ body, label, placeholder, toolbarSlot, onChange }: BodyProps) {
  const t = useWords('description');
  const hint = useId();
  const toolbar = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const editor = useBody({
    body,
    label,
    hintId: hint,
    onChange,
    onLeave: () => text.current?.closest('section')?.querySelector<HTMLElement>('[data-heading]')?.focus(),
    onToolbar: () => toolbar.current?.querySelector('button')?.focus(),
  });
  const [isActive, setActive] = useState(false);
  const isEmpty = body.length === 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches where the focus is
    <div
      ref={text}
      className={styles.body}
      // The tools are children of this one for React, wherever they are drawn.
      onFocus={() => setActive(true)}
      onBlur={(event) => {
        const to = event.relatedTarget;
        if (!event.currentTarget.contains(to) && !toolbarSlot.current?.contains(to)) setActive(false);
      }}
    >
      <div {...(isEmpty && !isActive ? { className: styles.empty, 'data-placeholder': placeholder } : {})}>
        <EditorContent editor={editor} />
      </div>
      <span id={hint} hidden>
        {t('text.hint')}
      </span>
      {isActive &&
        toolbarSlot.current &&
        createPortal(<Toolbar editor={editor} toolbarRef={toolbar} />, toolbarSlot.current)}
    </div>
  );
}
