import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from '#contract/result.ts';

const tries = 20;
const between = 200;

/**
 * Opens a workbook again and again while another process holds it. There is one Rolebook to a user, so that process
 * is the engine of one that crashed and has not noticed yet; soon it will.
 */
export async function onceLetGo<T>(open: () => Promise<T>, wait = () => pause(between)): Promise<T> {
  for (let left = tries; ; left--) {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'in-use' || left === 0) throw error;
      await wait();
    }
  }
}
