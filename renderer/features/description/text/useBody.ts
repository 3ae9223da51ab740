import { type Editor, type UseEditorOptions, useEditor } from '@tiptap/react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Block, newBlock } from '#domain/schemas/richText.ts';
import { call } from '../../../api/client.ts';
import { registerFlush } from '../../../api/edits.ts';
import { newId } from '../../../api/ids.ts';
import { readClipboard } from '../paste/clipboard.ts';
import { insertPieces } from '../paste/insert.ts';
import { blocksToDoc, type DocNode, docToBlocks, sameBlocks } from './blocks.ts';
import { foreign, replaceDocument, selectedSpots } from './document.ts';
import { extensions } from './extensions.ts';
import { moveBlock } from './move.ts';

/** How long typing is held back, so that a burst of keys is one edit. */
const holdBack = 120;

interface BodyProps {
  readonly body: readonly Block[];
  readonly label: string;
  readonly hintId: string;
  readonly onChange: (body: Block[]) => void;
  /** Escape: the way out of the text for the keyboard. */
  readonly onLeave: () => void;
  readonly onToolbar: () => void;
}

/** An empty body is one empty paragraph, which has an id from the start. */
function docOf(body: readonly Block[]): DocNode {
  return blocksToDoc(body.length > 0 ? body : [newBlock(newId)]);
}

/** The editor of a section's body: hands on what is typed, shows what changed elsewhere. */
export function useBody({ body, label, hintId, onChange, onLeave, onToolbar }: BodyProps): Editor {
  /** What the workbook has, as far as this editor knows. */
  const known = useRef(body);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const newest = useRef({ onChange, onLeave, onToolbar });
  useLayoutEffect(() => {
    newest.current = { onChange, onLeave, onToolbar };
  });

  const editorRef = useRef<Editor | null>(null);
  const flush = useRef(() => {});
  // The same object for good: the editor would take every new one as a change of its settings.
  const [options] = useState<UseEditorOptions>(() => ({
    extensions,
    content: docOf(body),
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'aria-describedby': hintId,
        spellcheck: 'true',
      },
      handleKeyDown: (_view, event) =>
        editorRef.current !== null && keyDown(event, editorRef.current, newest.current),
      handleDOMEvents: {
        paste: (_view, event) => editorRef.current !== null && paste(event, editorRef.current),
        click: (_view, event) => openLink(event),
        beforeinput: (_view, event) => {
          // The workbook's own undo is the only one.
          if (/^history/.test(event.inputType)) event.preventDefault();
          return false;
        },
      },
    },
    onUpdate: ({ transaction }) => {
      if (!transaction.getMeta(foreign)) timer.current ??= setTimeout(() => flush.current(), holdBack);
    },
  }));
  const editor = useEditor(options) as Editor;
  editorRef.current = editor;

  flush.current = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const typed = docToBlocks(editor.getJSON() as DocNode, known.current);
    if (sameBlocks(typed, known.current)) return;
    known.current = typed;
    newest.current.onChange(typed);
  };

  useLayoutEffect(() => {
    const now = () => timer.current !== undefined && flush.current();
    const stop = registerFlush(now);
    return () => {
      now();
      stop();
    };
  }, []);

  useEffect(() => {
    if (sameBlocks(body, known.current)) return;
    known.current = body;
    clearTimeout(timer.current);
    timer.current = undefined;
    replaceDocument(editor, docOf(body));
  }, [body, editor]);

  useEffect(() => {
    editor.view.dom.setAttribute('aria-label', label);
  }, [editor, label]);

  return editor;
}

function keyDown(
  event: KeyboardEvent,
  editor: Editor,
  keys: { onLeave: () => void; onToolbar: () => void },
): boolean {
  if (event.isComposing) return false;
  if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    return moveBlock(editor, event.key === 'ArrowUp' ? -1 : 1);
  }
  if (event.key === 'Escape') keys.onLeave();
  else if (event.altKey && event.key === 'F10') keys.onToolbar();
  else return false;
  return true;
}

/** The clipboard is read here and not by the editor, which loses what pages say in style attributes. */
function paste(event: ClipboardEvent, editor: Editor): boolean {
  const pieces = event.clipboardData ? readClipboard(event.clipboardData) : [];
  event.preventDefault();
  if (pieces.length === 0) return true;
  const blocks = docToBlocks({ ...(editor.getJSON() as DocNode) });
  const whole = blocks.length > 0 ? blocks : emptyBody(editor);
  const { blocks: next, caret } = insertPieces(whole, selectedSpots(editor), pieces, newId);
  replaceDocument(editor, blocksToDoc(next), { caret, isForeign: false });
  return true;
}

function emptyBody(editor: Editor): Block[] {
  const id = String(editor.state.doc.firstChild?.attrs.id);
  return [{ id, kind: 'paragraph', level: 0, runs: [] }];
}

function openLink(event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!link) return false;
  event.preventDefault();
  if (event.ctrlKey || event.metaKey) void call('link:open', { url: link.getAttribute('href') ?? '' });
  return false;
}
