import { z } from 'zod';
import { Assessment, Rating, RatingChange } from './assessment.ts';
import { Application, Attachment, Candidate, Consent, Retention } from './candidate.ts';
import { Decision } from './decision.ts';
import { Job, Pay } from './job.ts';
import { Erasure, HouseStyle, Logo, Organisation } from './organisation.ts';
import { Person } from './person.ts';
import { Criterion, Plan, Question, ScalePoint, Stage } from './plan.ts';
import { Block, Run } from './richText.ts';
import { Section } from './section.ts';
import { Skill } from './skill.ts';
import { Workbook } from './workbook.ts';

const named = {
  Application,
  Assessment,
  Attachment,
  Block,
  Candidate,
  Consent,
  Criterion,
  Decision,
  Erasure,
  HouseStyle,
  Job,
  Logo,
  Organisation,
  Pay,
  Person,
  Plan,
  Question,
  Rating,
  RatingChange,
  Retention,
  Run,
  ScalePoint,
  Section,
  Skill,
  Stage,
};

/** The workbook file for programs that know no zod: what may stand in it, by JSON Schema, draft 2020-12. */
export function workbookJsonSchema(): object {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) names.add(schema, { id });
  const { $schema, ...rest } = z.toJSONSchema(Workbook, { metadata: names, io: 'input' });
  return {
    $schema,
    title: 'Rolebook workbook',
    description:
      'A .rolebook file: an organisation, its people, jobs, candidates, assessments and decisions.',
    ...rest,
  };
}
