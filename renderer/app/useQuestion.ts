import { useState } from 'react';
import { call } from '../api/client.ts';
import { runCommand } from '../api/commands.ts';
import { flushEdits } from '../api/edits.ts';
import { useEvent } from '../api/hooks.ts';
import type { Question } from './AskWindow.tsx';

/** What stands between the user and a workbook: a password that is asked for, a file that cannot be read any more. */
export function useQuestion() {
  const [question, setQuestion] = useState<Question | null>(null);
  const ask = (question: Question) => {
    // What is open gives way to the question: nothing that is being typed may be held back in it.
    void flushEdits();
    setQuestion(question);
  };
  useEvent('window:locked', (locked) => ask({ about: 'locked', ...locked }));
  useEvent('window:damaged', (damaged) => ask({ about: 'damaged', ...damaged }));
  useEvent('workbook:opened', () => setQuestion(null));
  return {
    question,
    leave: () => setQuestion(null),
    /** The password was that of a workbook, or of another copy of the open one: then the versions are where to go on. */
    async opened() {
      setQuestion(null);
      if (await call('merge:state')) runCommand('versions');
    },
  };
}
