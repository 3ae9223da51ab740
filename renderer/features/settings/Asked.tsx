import { useCall } from '../../api/hooks.ts';
import { useWords, type Words } from '../../words/words.ts';
import styles from './LetterheadPart.module.css';

/** What the letterhead asks for: what was found, what is missing, what nobody knows. */
export function Asked() {
  const t = useWords('settings');
  // Another file comes from the engine; what is typed here changes nothing about it.
  const { data } = useCall(
    'letterhead:get',
    undefined,
    ({ organisation }, cause) => organisation && cause !== 'edit',
  );
  if (!data) return null;
  const { problem, asked } = data;
  if (problem !== null || !asked) return <p className={styles.wrong}>{problem}</p>;
  const missing = missingWords(asked.missing, t);
  return (
    <dl className={styles.asked}>
      <div>
        <dt>{t('letterhead.found')}</dt>
        <dd>
          {asked.found.length === 0 && t('letterhead.foundNone')}
          <ul className={styles.names}>
            {asked.found.map(({ name, where }) => (
              <li key={name}>
                <code>{`{${name}}`}</code>
                {!where.includes('text') && ` ${placeWords(where[0], t)}`}
              </li>
            ))}
          </ul>
        </dd>
      </div>
      {missing.length > 0 && (
        <div>
          <dt>{t('letterhead.missing')}</dt>
          <dd>
            {missing.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </dd>
        </div>
      )}
      <Odd names={asked.unknown} about="unknown" />
      <Odd names={asked.misplaced} about="misplaced" />
    </dl>
  );
}

/** Placeholders that do not do what was meant, with what becomes of them. */
function Odd({ names, about }: { names: readonly string[]; about: 'unknown' | 'misplaced' }) {
  const t = useWords('settings');
  if (names.length === 0) return null;
  return (
    <div className={styles.odd}>
      <dt>{t(`letterhead.${about}`)}</dt>
      <dd>
        {names.map((name) => `{${name}}`).join(', ')}. {t(`letterhead.${about}Note`)}
      </dd>
    </div>
  );
}

function missingWords(missing: readonly string[], t: Words): string[] {
  const others = missing.filter((name) => name !== 'body').map((name) => `{${name}}`);
  return [
    ...(missing.includes('body') ? [t('letterhead.missingBody')] : []),
    ...(others.length > 0 ? [t('letterhead.missingOthers', { names: others.join(', ') })] : []),
  ];
}

function placeWords(place: string | undefined, t: Words): string {
  return place === undefined ? '' : t(`letterhead.in.${place}`);
}
