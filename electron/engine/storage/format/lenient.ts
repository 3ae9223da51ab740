import type { z } from 'zod';
import { duplicateIds, withFreshIds } from '#domain/check/duplicateIds.ts';
import { type Finding, type Report, reportOn } from '#domain/check/finding.ts';
import { allFinite } from '#domain/check/sound.ts';
import type { Json } from '#domain/migrations/step.ts';
import { newAssessment } from '#domain/schemas/assessment.ts';
import { newCandidate } from '#domain/schemas/candidate.ts';
import { newDecision } from '#domain/schemas/decision.ts';
import { newJob } from '#domain/schemas/job.ts';
import { newOrganisation, Organisation } from '#domain/schemas/organisation.ts';
import { newPerson } from '#domain/schemas/person.ts';
import { Id, type NewId } from '#domain/schemas/primitives.ts';
import {
  type Collection,
  collectionNames,
  collections,
  newWorkbook,
  type Workbook,
} from '#domain/schemas/workbook.ts';
import { mended } from './mend.ts';

/**
 * Reads data that is a workbook but a damaged one: a field that cannot be read becomes empty, a list member that
 * cannot be read at all is left out, the later of two equal ids is replaced. Each is a finding with its place.
 */
export function readLeniently(data: Json, newId: NewId): { workbook: Workbook; findings: Finding[] } {
  const findings: Finding[] = [];
  const source = allFinite(data) ? data : (JSON.parse(JSON.stringify(data)) as Json);
  const report = reportOn(source as Workbook, findings);
  const duplicates = duplicateIds(source);
  for (const { path } of duplicates) {
    report.error('duplicate-id', path.map(String), 'It had the id of another one and got one of its own.');
  }
  return { workbook: rebuilt(withFreshIds(source, duplicates, newId), newId, report), findings };
}

function rebuilt(data: Json, newId: NewId, report: Report): Workbook {
  const empty = newWorkbook(newId);
  const workbook: Record<string, unknown> = { ...empty, ...data, version: empty.version };
  if (!Id.safeParse(data.id).success) {
    workbook.id = empty.id;
    report.error('unreadable', ['id'], 'The workbook’s own id could not be read; it got a new one.');
  }
  if (!Number.isSafeInteger(data.revision) || (data.revision as number) < 0) workbook.revision = 0;
  workbook.organisation =
    one(Organisation, data.organisation, newOrganisation(), ['organisation'], report) ?? newOrganisation();
  for (const name of collectionNames) workbook[name] = list(name, data[name], newId, report);
  return workbook as Workbook;
}

function list(name: Collection, value: unknown, newId: NewId, report: Report): unknown[] {
  if (!Array.isArray(value)) {
    report.error('unreadable', [name], `The list of ${name} could not be read and is empty now.`);
    return [];
  }
  const blank = blanks[name](newId);
  return value.flatMap((member, index) => {
    const path = [name, String(index)];
    const withId = hasReadableId(member) || !isObject(member) ? member : { ...member, id: newId() };
    const read = one(collections[name], withId, blank, path, report);
    return read === null ? [] : [read];
  });
}

function one(schema: z.ZodType, value: unknown, blank: object, path: string[], report: Report): unknown {
  const { value: read, faults } = mended(schema, value, blank);
  for (const fault of faults) report.error('unreadable', [...path, ...fault.path.map(String)], fault.message);
  if (read === null) report.error('unreadable', path, 'It could not be read and was left out.');
  return read;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasReadableId(member: unknown): boolean {
  return isObject(member) && Id.safeParse(member.id).success;
}

const nobody = { job: '', stage: '', candidate: '', interviewer: '', by: null, reason: '' };

/** What a field may be set to when it cannot be read; where that does not fit either, its entity is left out. */
const blanks: Record<Collection, (newId: NewId) => object> = {
  people: (newId) => newPerson(newId, ''),
  jobs: (newId) => newJob(newId, ''),
  candidates: (newId) => newCandidate(newId, ''),
  assessments: (newId) => newAssessment(newId, nobody),
  decisions: (newId) => newDecision(newId, { ...nobody, kind: 'hold', at: '' }),
};
