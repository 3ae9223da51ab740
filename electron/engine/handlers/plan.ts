import type { EngineCalls, Handlers } from '#contract/contract.ts';
import { planUsage } from '#domain/plan/usage.ts';
import type { Desk } from '../desk.ts';

export function planHandlers(desk: Desk): Handlers<Pick<EngineCalls, 'plan:usage'>> {
  return { 'plan:usage': ({ job }) => planUsage(desk.workbook, job) };
}
