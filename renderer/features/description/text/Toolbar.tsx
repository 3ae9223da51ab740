import { type Editor, useEditorState } from '@tiptap/react';
import type { Ref } from 'react';
import { Toolbar as AriaToolbar } from 'react-aria-components/Toolbar';
import { IconButton } from '../../../ui/Button.tsx';
import { useWords } from '../../../words/words.ts';
import { LinkButton } from './LinkButton.tsx';
import styles from './text.module.css';

/** What can be done to the text, shown while its section has the focus. */
export function Toolbar({ editor, toolbarRef }: { editor: Editor; toolbarRef: Ref<HTMLDivElement> }) {
  const t = useWords('description');
  const is = useEditorState({
    editor,
    selector: () => ({
      bold: editor.isActive('bold'),
      italic: editor.isActive('italic'),
      underline: editor.isActive('underline'),
      bullets: innermostList(editor) === 'bulletList',
      numbers: innermostList(editor) === 'orderedList',
      question: editor.isActive('question'),
    }),
  });
  const run = () => editor.chain().focus();
  return (
    <AriaToolbar className={styles.toolbar ?? ''} aria-label={t('text.toolbar')} ref={toolbarRef}>
      <IconButton
        icon="bold"
        name={t('text.bold')}
        keys={t('text.keys.bold')}
        isPressed={is.bold}
        onPress={() => run().toggleBold().run()}
      />
      <IconButton
        icon="italic"
        name={t('text.italic')}
        keys={t('text.keys.italic')}
        isPressed={is.italic}
        onPress={() => run().toggleItalic().run()}
      />
      <IconButton
        icon="underline"
        name={t('text.underline')}
        keys={t('text.keys.underline')}
        isPressed={is.underline}
        onPress={() => run().toggleUnderline().run()}
      />
      <LinkButton editor={editor} />
      <IconButton
        icon="bullets"
        name={t('text.bullets')}
        isPressed={is.bullets}
        onPress={() => run().toggleBulletList().run()}
      />
      <IconButton
        icon="numbers"
        name={t('text.numbers')}
        isPressed={is.numbers}
        onPress={() => run().toggleOrderedList().run()}
      />
      <IconButton
        icon="question"
        name={t('text.question')}
        isPressed={is.question}
        onPress={() => toggleQuestion(editor)}
      />
    </AriaToolbar>
  );
}

function innermostList(editor: Editor): string | undefined {
  const { $from } = editor.state.selection;
  return $from.depth >= 3 ? $from.node(-2).type.name : undefined;
}

/** A question stands outside lists. */
function toggleQuestion(editor: Editor): void {
  if (editor.isActive('question')) editor.chain().focus().setNode('paragraph').run();
  else editor.chain().focus().clearNodes().setNode('question').run();
}
