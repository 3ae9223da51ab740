import { useState } from 'react';
import { type Pay, payPeriods } from '#domain/schemas/job.ts';
import { useTyped } from '../../../job/useTyped.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { locale } from '../../../words/words.ts';
import { useEditing } from '../useEditing.ts';
import { Fact } from './Fact.tsx';
import styles from './facts.module.css';
import { amountText, currencyChoices, likelyCurrency, payText, typedAmount } from './format.ts';

interface PayFactProps {
  readonly onChange: (pay: Pay | null) => void;
}

/** What the job pays; readers look for it first, so a gap is amber. */
export function PayFact({ onChange }: PayFactProps) {
  const { job, t } = useEditing();
  const { pay } = job;
  /** What was typed and makes no range yet: kept until it does. */
  const [typed, setTyped] = useState<{ from: string; to: string } | null>(null);
  const words = {
    from: (amount: string) => t('pay.fromAmount', { amount }),
    upTo: (amount: string) => t('pay.upToAmount', { amount }),
  };
  const amount = pay ? payText(pay, locale, words) : '';
  return (
    <Fact
      label={t('fact.pay')}
      gap={t('gap.pay')}
      isMissed
      value={pay && amount !== '' ? t(`pay.${pay.period}`, { amount }) : ''}
      error={typed ? payError(typed, t) : undefined}
    >
      {(close) => (
        <PayForm
          pay={
            pay ?? { from: null, to: null, currency: likelyCurrency(job.language, locale), period: 'year' }
          }
          typed={typed}
          onTyped={setTyped}
          onChange={onChange}
          onRemove={() => {
            setTyped(null);
            onChange(null);
            close();
          }}
        />
      )}
    </Fact>
  );
}

interface PayFormProps extends PayFactProps {
  readonly pay: Pay;
  readonly typed: { from: string; to: string } | null;
  readonly onTyped: (typed: { from: string; to: string } | null) => void;
  readonly onRemove: () => void;
}

function PayForm({ pay, typed, onTyped, onChange, onRemove }: PayFormProps) {
  const { job, t } = useEditing();
  const shown = typed ?? { from: amountText(pay.from, locale), to: amountText(pay.to, locale) };
  const put = (next: { from: string; to: string }) => {
    if (payError(next, t) !== undefined) return;
    const [from = null, to = null] = [typedAmount(next.from, locale), typedAmount(next.to, locale)];
    onChange({ ...pay, from, to });
  };
  // One field's text is the other's context, so both are held back together.
  const fields = useTyped(`${shown.from}\n${shown.to}`, (text) => put(parted(text)));
  const current = parted(fields.value);
  const type = (next: { from: string; to: string }) => {
    fields.onChange(`${next.from}\n${next.to}`);
    onTyped(next);
  };
  const leave = () => {
    fields.flush();
    if (payError(current, t) === undefined) onTyped(null);
  };
  const error = payError(current, t);
  return (
    <div className={styles.pay}>
      <TextField
        label={t('pay.from')}
        value={current.from}
        onChange={(from) => type({ ...current, from })}
        onCommit={leave}
        error={isWrong(current.from) ? error : undefined}
      />
      <TextField
        label={t('pay.to')}
        value={current.to}
        onChange={(to) => type({ ...current, to })}
        onCommit={leave}
        error={isWrong(current.from) ? undefined : error}
      />
      <Select
        label={t('pay.currency')}
        choices={currencyChoices(pay.currency, locale)}
        value={pay.currency}
        onChange={(currency) => onChange({ ...pay, currency })}
      />
      <Select
        label={t('pay.period')}
        choices={payPeriods.map((period) => ({ id: period, text: t(`period.${period}`) }))}
        value={pay.period}
        onChange={(period) => onChange({ ...pay, period })}
      />
      {job.pay && (
        <Button kind="quiet" onPress={onRemove} className={styles.wide}>
          {t('pay.remove')}
        </Button>
      )}
    </div>
  );
}

function parted(text: string): { from: string; to: string } {
  const [from = '', to = ''] = text.split('\n');
  return { from, to };
}

function isWrong(amount: string): boolean {
  return typedAmount(amount, locale) === undefined;
}

function payError(
  { from, to }: { from: string; to: string },
  t: (key: string) => string,
): string | undefined {
  if (isWrong(from) || isWrong(to)) return t('error.amount');
  const [low, high] = [typedAmount(from, locale) ?? null, typedAmount(to, locale) ?? null];
  return low !== null && high !== null && low > high ? t('error.range') : undefined;
}
