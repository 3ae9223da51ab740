import { type Editor, useEditorState } from '@tiptap/react';
import { useState } from 'react';
import { call } from '../../../api/client.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useWords } from '../../../words/words.ts';
import { typedLink } from '../paste/link.ts';
import styles from './text.module.css';

/** Sets, changes, opens and removes the link of the words that are chosen. */
export function LinkButton({ editor }: { editor: Editor }) {
  const t = useWords('description');
  const [isOpen, setOpen] = useState(false);
  const href = useEditorState({
    editor,
    selector: () => (editor.getAttributes('link').href as string | undefined) ?? '',
  });
  return (
    <Popover
      label={t('link.title')}
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<IconButton icon="link" name={t('link.title')} isPressed={href !== ''} />}
    >
      {(close) => (
        <LinkForm
          key={href}
          href={href}
          onSet={(address) => {
            setLink(editor, address);
            close();
          }}
          onRemove={() => {
            editor.chain().focus().extendMarkRange('link').unsetLink().run();
            close();
          }}
        />
      )}
    </Popover>
  );
}

function LinkForm({
  href,
  onSet,
  onRemove,
}: {
  href: string;
  onSet: (href: string) => void;
  onRemove: () => void;
}) {
  const t = useWords('description');
  const [typed, setTyped] = useState(href);
  const [tried, setTried] = useState(false);
  const address = typedLink(typed);
  return (
    <form
      className={styles.linkForm}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (address !== undefined) onSet(address);
      }}
    >
      <TextField
        label={t('link.address')}
        value={typed}
        onChange={setTyped}
        placeholder={t('link.placeholder')}
        error={tried && address === undefined ? t('link.wrong') : undefined}
        autoFocus
      />
      <div className={styles.linkActions}>
        <Button type="submit" kind="primary">
          {href === '' ? t('link.set') : t('link.change')}
        </Button>
        {href !== '' && (
          <>
            <Button onPress={onRemove}>{t('link.remove')}</Button>
            <Button kind="quiet" onPress={() => void call('link:open', { url: href })}>
              {t('link.open')}
            </Button>
          </>
        )}
      </div>
    </form>
  );
}

/** Without chosen words the address itself becomes the words. */
function setLink(editor: Editor, href: string): void {
  const { empty } = editor.state.selection;
  if (empty && !editor.isActive('link')) {
    const words = href.replace(/^(https?:\/\/|mailto:)/i, '');
    const link = { type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] };
    editor.chain().focus().insertContent(link).unsetMark('link').run();
    return;
  }
  editor.chain().focus().extendMarkRange('link').setLink({ href }).run();
}
