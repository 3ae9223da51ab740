import backEndDeveloper from '#resources/templates/back-end-developer.json' with { type: 'json' };
import { Template } from '../schemas/template.ts';

const sources: readonly unknown[] = [backEndDeveloper];

let parsed: readonly Template[] | undefined;

/** The built-in templates, checked by the schema at the first call. */
export function templates(): readonly Template[] {
  parsed ??= sources.map((source) => Template.parse(source));
  return parsed;
}

/** What the list of templates shows and searches. */
export interface TemplateSummary {
  id: string;
  family: string;
  title: string;
  summary: string;
  synonyms: string[];
  requirements: number;
  skills: number;
  skillNames: string[];
  stages: number;
}

/** One line for each built-in template. */
export function templateRows(): TemplateSummary[] {
  return templates().map((template) => ({
    id: template.id,
    family: template.family,
    title: template.job.title,
    summary: template.summary,
    synonyms: [...template.synonyms],
    requirements: countRequirements(template),
    skills: template.job.skills.length,
    skillNames: template.job.skills.map(({ name }) => name),
    stages: template.job.plan.stages.length,
  }));
}

function countRequirements({ job }: Template): number {
  return job.sections
    .filter((section) => section.purpose === 'requirements')
    .flatMap((section) => section.body)
    .filter((block) => block.kind === 'bullet' || block.kind === 'number').length;
}
