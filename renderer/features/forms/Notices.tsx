import type { ReturnedPreview } from '#contract/forms.ts';
import { locale, useWords, type Words } from '../../words/words.ts';
import styles from './FormsScreen.module.css';

/** What whoever accepts a form should know before; `name` is whose form it is. */
export function Notices({ preview, name }: { preview: ReturnedPreview; name: string }) {
  const t = useWords('forms');
  const sentences = sentencesOf(preview, name, t);
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.notices}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function sentencesOf(preview: ReturnedPreview, name: string, t: Words): string[] {
  const { isHidden, answers, of, waiting, isOlderPlan, notAskedNow, notInForm, twin, recommendation } =
    preview;
  return [
    isHidden && t('notice.hidden', { count: answers, of, name }),
    isHidden && waiting > 0 && t('notice.hiddenWaiting', { count: waiting, name }),
    isOlderPlan && t('notice.older'),
    notAskedNow.length > 0 && t('notice.gone', { names: listed(notAskedNow) }),
    notInForm.length > 0 && t('notice.later', { names: listed(notInForm) }),
    twin && twinWords(twin, isHidden, t),
    recommendation.state === 'stands' && t('notice.stands'),
  ].filter((sentence) => typeof sentence === 'string');
}

function twinWords(
  { file, differs }: NonNullable<ReturnedPreview['twin']>,
  isHidden: boolean,
  t: Words,
): string {
  if (isHidden) return t('notice.differsHidden', { file });
  if (differs.length === 0) return t('notice.same', { file });
  return t('notice.differs', { file, names: listed(differs.map((name) => name || t('notice.overall'))) });
}

const listed = (names: readonly string[]) =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
