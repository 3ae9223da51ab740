import type { EngineCallName, EventName } from './contract.ts';
import type { Result } from './result.ts';

/** What the main process and the engine say to each other, either way. */
export type Ask = { readonly id: number; readonly name: EngineCallName; readonly input: unknown };
export type Answer = { readonly id: number; readonly result: Result<unknown> };
export type Told = { readonly event: EventName; readonly payload: unknown };
