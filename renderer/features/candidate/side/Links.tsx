import { useState } from 'react';
import type { Candidate } from '#domain/schemas/candidate.ts';
import { call } from '../../../api/client.ts';
import { report } from '../../../api/problems.ts';
import { useTyped } from '../../../job/useTyped.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { put, useCandidateEditing } from '../CandidateContext.tsx';
import styles from './side.module.css';

type Link = Candidate['links'][number];

const mostLinks = 50;

/** Pages of the candidate's: portfolio, code, profile. Only https addresses lead out of the window. */
export function Links() {
  const { candidate, change, latest, t } = useCandidateEditing();
  const [open, setOpen] = useState<number | null>(null);
  const { links } = candidate;

  const save = (next: readonly Link[], label: string, key?: string) =>
    change(label, [put(candidate, ['links'], next)], key);
  const add = () => {
    save([...links, { label: '', url: '' }], t('deed.addLink'));
    setOpen(links.length);
  };

  return (
    <div className={styles.group}>
      <div className={styles.groupLabel}>{t('links.title')}</div>
      <ul className={styles.links} aria-label={t('links.title')}>
        {links.map((link, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: links have no ids, and none moves
          <li key={index}>
            {open === index ? (
              <LinkForm
                link={link}
                onType={(field, text) =>
                  save(
                    latest().links.map((one, at) => (at === index ? { ...one, [field]: text } : one)),
                    t('deed.link'),
                    `candidate:link/${index}/${field}`,
                  )
                }
                onDone={() => setOpen(null)}
                onRemove={() => {
                  setOpen(null);
                  save(
                    latest().links.filter((_, at) => at !== index),
                    t('deed.removeLink', { name: nameOf(link) }),
                  );
                }}
              />
            ) : (
              <LinkLine link={link} onEdit={() => setOpen(index)} />
            )}
          </li>
        ))}
      </ul>
      <Button
        kind="quiet"
        className={styles.add}
        onPress={add}
        {...(links.length >= mostLinks ? { disabledBecause: t('links.full', { count: mostLinks }) } : {})}
      >
        {t('links.add')}
      </Button>
    </div>
  );
}

function LinkLine({ link, onEdit }: { link: Link; onEdit: () => void }) {
  const { t } = useCandidateEditing();
  const name = nameOf(link);
  return (
    <div className={styles.linkLine}>
      {isWebAddress(link.url) ? (
        <Button
          kind="quiet"
          className={styles.link}
          aria-label={t('links.open', { name })}
          onPress={() => void call('link:open', { url: link.url }).catch(report)}
        >
          <span className={styles.linkName}>{name}</span>
          <span className={styles.host}>{link.label !== '' && hostOf(link.url)}</span>
        </Button>
      ) : (
        <span className={styles.deadLink}>
          {name === '' ? t('links.empty') : name} <span className={styles.wrong}>{t('links.notHttps')}</span>
        </span>
      )}
      <Button kind="quiet" small onPress={onEdit} aria-label={t('links.editNamed', { name })}>
        {t('links.edit')}
      </Button>
    </div>
  );
}

interface LinkFormProps {
  readonly link: Link;
  readonly onType: (field: 'label' | 'url', text: string) => void;
  readonly onDone: () => void;
  readonly onRemove: () => void;
}

function LinkForm({ link, onType, onDone, onRemove }: LinkFormProps) {
  const { t } = useCandidateEditing();
  const url = useTyped(link.url, (text) => onType('url', text));
  const label = useTyped(link.label, (text) => onType('label', text));
  return (
    <div className={styles.linkForm}>
      <TextField
        label={t('links.url')}
        type="url"
        autoFocus
        placeholder="https://"
        maxLength={1_000}
        value={url.value}
        onChange={url.onChange}
        onCommit={url.flush}
        error={url.value === '' || isWebAddress(url.value) ? undefined : t('links.wrong')}
      />
      <TextField
        label={t('links.label')}
        value={label.value}
        onChange={label.onChange}
        onCommit={label.flush}
      />
      <div className={styles.linkDeeds}>
        <Button onPress={onDone}>{t('links.done')}</Button>
        <IconButton icon="trash" name={t('links.remove')} onPress={onRemove} />
      </div>
    </div>
  );
}

const nameOf = ({ label, url }: Link): string => (label === '' ? url.replace(/^https:\/\//i, '') : label);

const isWebAddress = (url: string): boolean => /^https:\/\/[^\s/]+/i.test(url) && URL.canParse(url);

const hostOf = (url: string): string => new URL(url).host;
