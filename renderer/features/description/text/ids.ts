import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/** Gives every block an id of its own: a new one where a split or a paste left none, or left the same twice. */
export const BlockIds = Extension.create<{ newId: () => string }>({
  name: 'blockIds',

  addOptions() {
    return { newId: () => crypto.randomUUID() };
  },

  addGlobalAttributes() {
    return [
      {
        types: ['paragraph', 'question'],
        attributes: { id: { default: null, keepOnSplit: false, rendered: false } },
      },
    ];
  },

  addProseMirrorPlugins() {
    const { newId } = this.options;
    return [
      new Plugin({
        appendTransaction(transactions, before, after) {
          if (!transactions.some((transaction) => transaction.docChanged)) return null;
          if (before.doc.eq(after.doc)) return null;
          const seen = new Set<unknown>();
          const change = after.tr;
          after.doc.descendants((node, position) => {
            if (!node.isTextblock) return true;
            const { id } = node.attrs;
            if (id === null || seen.has(id)) change.setNodeAttribute(position, 'id', newId());
            else seen.add(id);
            return false;
          });
          return change.docChanged ? change : null;
        },
      }),
    ];
  },
});
