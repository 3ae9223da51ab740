import { parseArgs } from 'node:util';
import { answer } from '#contract/answer.ts';
import { engineCalls } from '#contract/contract.ts';
import type { Answer, Ask, Told } from '#contract/wire.ts';
import { createEngine } from './createEngine.ts';

/** What a utility process has of Electron: the port to the main process. */
interface ParentPort {
  on(event: 'message', listener: (message: { data: Ask }) => void): void;
  postMessage(message: Answer | Told): void;
}

const port = (process as unknown as { parentPort: ParentPort }).parentPort;
const { values } = parseArgs({ options: { data: { type: 'string' } }, strict: false });
if (typeof values.data !== 'string') throw new Error('The engine needs --data=FOLDER.');

const handlers = createEngine(values.data, (event, payload) => port.postMessage({ event, payload }));

port.on('message', async ({ data: { id, name, input } }) => {
  const result = await answer(engineCalls, handlers, name, input, (error) => console.error(error));
  port.postMessage({ id, result });
});
