import { call } from '../../../api/client.ts';
import { report } from '../../../api/problems.ts';
import { IconButton } from '../../../ui/Button.tsx';
import { useCandidateEditing } from '../CandidateContext.tsx';
import { Part } from '../parts/Part.tsx';
import { TypedField } from '../parts/TypedField.tsx';
import { Links } from './Links.tsx';
import { Source } from './Source.tsx';
import styles from './side.module.css';
import { Tags } from './Tags.tsx';

/** How to reach the candidate, and where they came from. */
export function Contact() {
  const { candidate, t } = useCandidateEditing();
  const { email } = candidate;
  const canWrite = /^[^@\s]+@[^@\s]+$/.test(email);
  return (
    <Part title={t('contact.title')}>
      <div className={styles.fields}>
        <div className={styles.withButton}>
          <TypedField
            path={['email']}
            type="email"
            label={t('contact.email')}
            value={email}
            placeholder={t('contact.none')}
          />
          {canWrite && (
            <IconButton
              icon="outside"
              name={t('contact.write')}
              onPress={() =>
                void call('link:open', { url: `mailto:${encodeURIComponent(email)}` }).catch(report)
              }
            />
          )}
        </div>
        {(['phone', 'location'] as const).map((field) => (
          <TypedField
            key={field}
            path={[field]}
            label={t(`contact.${field}`)}
            value={candidate[field]}
            placeholder={t('contact.none')}
          />
        ))}
        <Source />
        <Links />
        <Tags />
      </div>
    </Part>
  );
}
