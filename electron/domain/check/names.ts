import type { Path } from '../edits/change.ts';
import type { Workbook } from '../schemas/workbook.ts';
import type { Report } from './finding.ts';

/** What has no name cannot be told from its neighbours in a list or a document. */
export function checkNames(workbook: Workbook, report: Report): void {
  const named = (name: string, path: Path) => {
    if (name.trim() === '') report.warning('empty-name', path, 'It has no name; give it one.');
  };
  for (const person of workbook.people) named(person.name, ['people', person.id, 'name']);
  for (const candidate of workbook.candidates) named(candidate.name, ['candidates', candidate.id, 'name']);
  for (const job of workbook.jobs) {
    const at: Path = ['jobs', job.id];
    named(job.title, [...at, 'title']);
    for (const skill of job.skills) named(skill.name, [...at, 'skills', skill.id, 'name']);
    for (const stage of job.plan.stages) {
      const stagePath = [...at, 'plan', 'stages', stage.id];
      named(stage.name, [...stagePath, 'name']);
      for (const criterion of stage.criteria) {
        named(criterion.name, [...stagePath, 'criteria', criterion.id, 'name']);
      }
    }
  }
}
