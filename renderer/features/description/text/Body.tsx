import { EditorContent } from '@tiptap/react';
import { type RefObject, useId, useRef } from 'react';
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
  /** The section has the focus: its tools are shown. */
  readonly isActive: boolean;
  /** Where the tools go: beside the heading. */
  readonly toolbarSlot: RefObject<HTMLElement | null>;
  readonly onChange: (body: Block[]) => void;
}

/** The text of a section. */
export function Body({ body, label, placeholder, isActive, toolbarSlot, onChange }: BodyProps) {
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
  const isEmpty = body.length === 0;
  return (
    <div ref={text} className={styles.body}>
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
