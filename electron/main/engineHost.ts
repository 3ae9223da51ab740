import { join } from 'node:path';
import { type UtilityProcess, utilityProcess } from 'electron';
import {
  type EngineCallName,
  type EngineCalls,
  type EventName,
  type Handlers,
  type Input,
  type Output,
  pageCalls,
} from '#contract';
import { Refusal } from '#contract/result.ts';
import type { Answer, Ask, Told } from '#contract/wire.ts';
import { mayTryAgain } from './patience.ts';
import { words } from './words.ts';

// A workbook of 64 MB takes about ten times that while it is parsed, compared and written.
const memory = 2_048;

type Waiting = { resolve: (value: unknown) => void; reject: (error: unknown) => void };

/** The engine in its process: asked questions, started again when it dies. */
export interface EngineHost {
  /** Starts the process; questions asked before wait for it. */
  start(): void;
  ask<N extends EngineCallName>(
    name: N,
    ...input: Input<EngineCalls[N]> extends void ? [] : [Input<EngineCalls[N]>]
  ): Promise<Output<EngineCalls[N]>>;
  /** Ends the process; it is not started again. What was acknowledged is on disk already. */
  stop(): void;
}

export interface EngineWatcher {
  told(event: EventName, payload: unknown): void;
  /** The engine died and runs again: bring back what it had open. Questions wait until this is done. */
  revived(ask: EngineHost['ask']): Promise<void>;
  /** The engine died too often and stays down. */
  gaveUp(): void;
}

/** Hosts the engine of the built program in `program`, which keeps journals and versions in `data`. */
export function hostEngine(program: string, data: string, watcher: EngineWatcher): EngineHost {
  const waiting = new Map<number, Waiting>();
  const deaths: number[] = [];
  let process: UtilityProcess | null = null;
  let state: 'idle' | 'running' | 'stopped' | 'failed' = 'idle';
  let lastId = 0;
  let begin: () => void = () => {};
  let ready = new Promise<void>((resolve) => {
    begin = resolve;
  });

  const post = <T>(name: EngineCallName, input: unknown): Promise<T> =>
    new Promise((resolve, reject) => {
      if (!process) {
        reject(new Refusal('engine-gone', words.problems.engineGone));
        return;
      }
      const id = ++lastId;
      waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      process.postMessage({ id, name, input } satisfies Ask);
    });

  const askNow = ((name: EngineCallName, input: unknown) => post(name, input)) as EngineHost['ask'];

  function fork(): UtilityProcess {
    const child = utilityProcess.fork(join(program, 'engine.js'), [`--data=${data}`], {
      execArgv: [`--js-flags=--max-old-space-size=${memory}`],
      serviceName: 'Rolebook engine',
      stdio: 'inherit',
    });
    child.on('message', hear);
    child.once('exit', (code) => died(child, code));
    return child;
  }

  function hear(message: Answer | Told): void {
    if ('event' in message) {
      watcher.told(message.event, message.payload);
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.result.ok) asked?.resolve(message.result.value);
    else asked?.reject(new Refusal(message.result.error.code, message.result.error.message));
  }

  function died(child: UtilityProcess, code: number): void {
    if (child !== process) return;
    process = null;
    for (const { reject } of waiting.values()) {
      reject(new Refusal('engine-restarted', words.problems.engineRestarted));
    }
    waiting.clear();
    if (state !== 'running') return;
    console.error(`The engine ended with exit code ${code}.`);
    if (mayTryAgain(deaths, Date.now())) {
      process = fork();
      ready = watcher.revived(askNow).catch((error) => console.error('Reviving the engine:', error));
    } else {
      state = 'failed';
      watcher.gaveUp();
    }
  }

  return {
    start() {
      if (state !== 'idle') return;
      state = 'running';
      process = fork();
      begin();
    },
    async ask(name, ...[input]) {
      await ready;
      return post(name, input);
    },
    stop() {
      state = 'stopped';
      process?.kill();
    },
  };
}

/** What may be asked a second time when the engine died over it: questions, and edits, which say what is to be there. */
const repeatable = /:(get|list|state|look|compare|check)$|^edit:apply$|^workbook:save$/;

/** The calls that a page may make and the engine answers, passed on as they are. */
export function forwarded({ ask }: EngineHost): Handlers<typeof pageCalls> {
  const once = ask as (name: string, input: unknown) => Promise<unknown>;
  async function pass(name: string, input: unknown): Promise<unknown> {
    try {
      return await once(name, input);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'engine-restarted' || !repeatable.test(name))
        throw error;
      return once(name, input).catch(() => {
        throw error;
      });
    }
  }
  const handlers = Object.keys(pageCalls).map((name) => [name, (input: unknown) => pass(name, input)]);
  return Object.fromEntries(handlers) as Handlers<typeof pageCalls>;
}
