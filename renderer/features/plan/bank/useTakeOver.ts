import type { BankKind, BankRow } from '#domain/plan/bank.ts';
import { type Giver, takenOver } from '#domain/plan/takeOver.ts';
import { call } from '../../../api/client.ts';
import { newId } from '../../../api/ids.ts';
import { mention } from '../../../api/problems.ts';
import { useAnnounce } from '../../../ui/reorder/Announcer.tsx';
import { type Path, place } from '../changes.ts';
import { usePlanning } from '../usePlanning.ts';

/** Copies what was ticked to the end of the list at `path`, in one deed, and leads to the first of it. */
export function useTakeOver(kind: BankKind, path: Path, stage: string | undefined) {
  const { change, latest, show, t } = usePlanning();
  const announce = useAnnounce();
  return async (rows: readonly BankRow[]) => {
    const givers = await giversOf(rows);
    const { skills } = latest().job;
    const taken = rows.flatMap(({ source, id }) => {
      const giver = givers.get(source);
      return (giver && takenOver(giver, kind, id, skills, newId)) ?? [];
    });
    const [first] = taken;
    if (!first) return mention(t('bank.gone'));
    change(
      t(`bank.${kind}.deed`, { count: taken.length }),
      taken.map((part) => place(path, part)),
    );
    announce(t(`bank.${kind}.taken`, { count: taken.length }));
    if (kind === 'stage') show(first.id);
    if (kind === 'criterion' && stage !== undefined) show(stage, first.id);

    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-${kind}="${CSS.escape(first.id)}"]`)?.focus(),
    );
  };
}

/** The plans that rows are from, each asked for once. */
async function giversOf(rows: readonly BankRow[]): Promise<Map<string, Giver>> {
  const sources = new Map(rows.map(({ source, from }) => [source, from]));
  const asked = [...sources].map(async ([id, from]) => {
    const giver: Giver =
      from === 'job' ? await call('job:get', { id }) : (await call('template:get', { id })).job;
    return [id, giver] as const;
  });
  return new Map(await Promise.all(asked));
}
