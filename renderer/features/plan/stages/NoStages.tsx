import { call } from '../../../api/client.ts';
import { useCall } from '../../../api/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { BankButton } from '../bank/BankButton.tsx';
import { usePlanning } from '../usePlanning.ts';
import { useStageDeeds } from './useStageDeeds.ts';

/** A plan without stages: what it is for, a first stage, or those of a template. */
export function NoStages() {
  const { job, t } = usePlanning();
  const { add, takeFrom } = useStageDeeds();
  const { data: templates = [] } = useCall('template:list', undefined);
  const take = async (id: string) => {
    const template = await call('template:get', { id });
    takeFrom(template.job, template.job.title);
  };
  return (
    <EmptyState
      title={t('empty.title')}
      actions={
        <>
          <Button kind="primary" onPress={() => add()}>
            {t('empty.add')}
          </Button>
          {templates.length > 0 && (
            <Menu
              label={t('empty.take')}
              trigger={<Button>{t('empty.take')}</Button>}
              entries={templates.map(({ id, title }) => ({
                id,
                text: title,
                onAction: () => void take(id),
              }))}
            />
          )}
          <BankButton kind="stage" path={['jobs', job.id, 'plan', 'stages']} looks="plain" />
        </>
      }
    >
      {t('empty.text')}
    </EmptyState>
  );
}
