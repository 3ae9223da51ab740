import { type Editor, type Extensions, mergeAttributes, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { BlockIds } from './ids.ts';

/** An item is one line of text and the lists below it, as blocks are. */
const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph list*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      // Where nothing can be nested the keys do what they do elsewhere: they move on.
      Tab: () => this.editor.commands.sinkListItem(this.name),
      'Shift-Tab': () => isNested(this.editor) && this.editor.commands.liftListItem(this.name),
    };
  },
});

function isNested(editor: Editor): boolean {
  const { $from } = editor.state.selection;
  return $from.depth > 3 && $from.node(-3).type.name === 'listItem';
}

/** A question that the paragraphs below it answer. */
const Question = Node.create({
  name: 'question',
  group: 'block',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'p[data-kind="question"]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['p', mergeAttributes(HTMLAttributes, { 'data-kind': 'question' }), 0],
  addKeyboardShortcuts() {
    return {
      Backspace: () => {
        const { empty, $from } = this.editor.state.selection;
        const atStart = empty && $from.parentOffset === 0 && $from.parent.type.name === this.name;
        return atStart && this.editor.commands.setNode('paragraph');
      },
    };
  },
});

/** What a section's body can hold; undo is the workbook's, so the editor has none of its own. */
export const extensions: Extensions = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    dropcursor: false,
    gapcursor: false,
    heading: false,
    horizontalRule: false,
    listItem: false,
    strike: false,
    trailingNode: false,
    undoRedo: false,
    link: {
      openOnClick: false,
      autolink: false,
      linkOnPaste: true,
      protocols: ['http', 'https', 'mailto'],
      HTMLAttributes: { target: null, rel: null, class: null },
      isAllowedUri: (address) => /^(https?:\/\/|mailto:)/i.test(address),
    },
  }),
  ListItem,
  Question,
  BlockIds,
];
