import { EditorContent, useEditor } from '@tiptap/react';
import { createRoot } from 'react-dom/client';
import { blocksToDoc } from '../../../renderer/features/description/text/blocks.ts';
import { extensions } from '../../../renderer/features/description/text/extensions.ts';
import { bigWorkbook } from '../../support/bigWorkbook.ts';

const [job] = bigWorkbook({ jobs: 1, candidates: 0, assessments: 0 }).jobs;
const content = blocksToDoc(job?.sections[0]?.body ?? []);

/** The editor of the job editor, and nothing else. */
function Alone() {
  const editor = useEditor({ extensions, content, shouldRerenderOnTransaction: false });
  return <EditorContent editor={editor} />;
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Alone />);
