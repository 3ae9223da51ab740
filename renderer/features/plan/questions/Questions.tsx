import { useRef } from 'react';
import { newQuestion, type Question } from '#domain/schemas/plan.ts';
import { newId } from '../../../api/ids.ts';
import { Button } from '../../../ui/Button.tsx';
import { useAnnounce } from '../../../ui/reorder/Announcer.tsx';
import { focusAfter } from '../../../ui/reorder/focusAfter.ts';
import { useReorder } from '../../../ui/reorder/useReorder.ts';
import { BankButton } from '../bank/BankButton.tsx';
import { type Path, place } from '../changes.ts';
import { usePlanning } from '../usePlanning.ts';
import { QuestionRow } from './QuestionRow.tsx';
import styles from './questions.module.css';

interface QuestionsProps {
  /** Of the stage or criterion that asks them. */
  readonly path: Path;
  readonly name: string;
  readonly label?: string;
  readonly questions: readonly Question[];
}

/** What is asked, in order, of everybody. */
export function Questions({ path, name, label, questions }: QuestionsProps) {
  const { change, latest, t } = usePlanning();
  const announce = useAnnounce();
  const list = useRef<HTMLDivElement>(null);
  const newest = useRef(questions);
  newest.current = questions;
  const own = [...path, 'questions'];
  const numberOf = (id: string) => newest.current.findIndex((one) => one.id === id) + 1;
  const focusOn = (id: string) => `[data-question="${id}"]`;

  const reorder = useReorder(
    questions.map(({ id }) => id),
    (id, to) => {
      latest();
      const question = newest.current.find((one) => one.id === id);
      if (!question) return;
      const number = numberOf(id);
      const byHandle = document.activeElement?.getAttribute('data-handle') === id;
      focusAfter(
        list,
        () => change(t('deed.moveQuestion', { number, name }), [place(own, question, to)]),
        byHandle ? `[data-handle="${id}"]` : focusOn(id),
      );
      announce(
        t('reorder.moved', { name: t('questions.name', { number }), place: to + 1, count: questions.length }),
      );
    },
  );
  const add = () => {
    const question = newQuestion(newId, '');
    focusAfter(list, () => change(t('deed.addQuestion'), [place(own, question)]), focusOn(question.id));
  };
  const remove = (question: Question) => {
    latest();
    const index = questions.findIndex(({ id }) => id === question.id);
    const next = questions[index + 1] ?? questions[index - 1];
    focusAfter(
      list,
      () =>
        change(t('deed.removeQuestion', { number: index + 1, name }), [{ remove: [...own, question.id] }]),
      next ? focusOn(next.id) : '[data-add-question] button',
    );
    announce(t('questions.removed', { number: index + 1 }));
  };
  return (
    <div ref={list}>
      <ol className={styles.questions} aria-label={label ?? t('questions.title')}>
        {questions.map((question, index) => (
          <QuestionRow
            key={question.id}
            path={[...own, question.id]}
            question={question}
            of={name}
            number={index + 1}
            reorder={reorder}
            isLast={index === questions.length - 1}
            onRemove={() => remove(question)}
          />
        ))}
      </ol>
      <div data-add-question className={styles.add}>
        <Button kind="quiet" onPress={add}>
          {t('questions.add')}
        </Button>
        <BankButton kind="question" path={own} into={name} />
      </div>
    </div>
  );
}
