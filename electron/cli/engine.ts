import type { EngineCalls, Handlers } from '#contract/contract.ts';
import { createEngine } from '#engine/createEngine.ts';
import { dataFolder } from './dataFolder.ts';

/** The engine that the window has, in this very process; nobody listens to what it announces. */
export function startEngine(): Handlers<EngineCalls> {
  return createEngine(dataFolder(), () => undefined);
}
