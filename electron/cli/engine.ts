import type { EngineCalls, Handlers } from '#contract/contract.ts';
import { createEngine } from '#engine/createEngine.ts';
import { dataFolder } from './dataFolder.ts';

/** Does `work` with the engine that the window has, in this very process, and closes what it opened, come what may. */
export async function withEngine<T>(work: (engine: Handlers<EngineCalls>) => Promise<T>): Promise<T> {
  const engine = createEngine(dataFolder(), () => undefined, 'command-line');
  try {
    return await work(engine);
  } finally {
    await engine['workbook:close'](undefined);
  }
}
