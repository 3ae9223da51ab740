import type { EngineCalls, Handlers, Start } from '#contract/contract.ts';
import type { NewId } from '#domain/schemas/primitives.ts';
import { newWorkbook, type Workbook } from '#domain/schemas/workbook.ts';
import { blankJob } from '#domain/templates/blankJob.ts';
import { jobFromTemplate } from '#domain/templates/jobFromTemplate.ts';
import { checkFile } from '../checkFile.ts';
import type { Desk } from '../desk.ts';
import { peek } from '../storage/peek.ts';
import { templateNamed } from './templates.ts';

type Names =
  | 'workbook:state'
  | 'workbook:save'
  | 'workbook:create'
  | 'workbook:open'
  | 'workbook:saveAs'
  | 'workbook:copy'
  | 'workbook:close'
  | 'workbook:peek'
  | 'workbook:check';

export function workbookHandlers(desk: Desk, newId: NewId): Handlers<Pick<EngineCalls, Names>> {
  return {
    'workbook:state': () => desk.state,
    'workbook:save': async () => {
      await desk.file.session.save();
      return desk.state.saved;
    },
    'workbook:create': async ({ path, start, replace = false }) =>
      desk.create(path, await begin(start, newId), replace),
    'workbook:open': ({ path, password }) => desk.open(path, password),
    'workbook:saveAs': async ({ path }) => {
      await desk.file.withFiles(path, () => desk.file.session.saveAs(path));
      return desk.state;
    },
    'workbook:copy': ({ path }) => desk.file.withFiles(path, () => desk.file.session.copyTo(path)),
    'workbook:close': (how) => desk.close(how),
    'workbook:peek': ({ path }) => peek(path),
    'workbook:check': ({ path, repairTo }) => checkFile(path, repairTo, newId),
  };
}

async function begin(start: Start, newId: NewId): Promise<Workbook> {
  const workbook = newWorkbook(newId);
  if (start.from === 'blank') {
    return start.title ? { ...workbook, jobs: [blankJob(newId, start.title, '')] } : workbook;
  }
  if (start.from === 'sample') {
    const { sampleWorkbook } = await import('#domain/templates/sample.ts');
    return sampleWorkbook(newId);
  }
  return { ...workbook, jobs: [jobFromTemplate(templateNamed(start.template), start, newId)] };
}
