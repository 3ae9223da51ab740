import type { EngineCalls, Handlers } from '#contract/contract.ts';
import { Refusal } from '#contract/result.ts';
import type { Template } from '#domain/schemas/template.ts';
import { templateRows, templates } from '#domain/templates/templates.ts';

export function templateHandlers(): Handlers<Pick<EngineCalls, 'template:list' | 'template:get'>> {
  return {
    'template:list': () => [...templateRows()],
    'template:get': ({ id }) => templateNamed(id),
  };
}

/** The built-in template with this id. Throws a Refusal that names those there are. */
export function templateNamed(id: string): Template {
  const template = templates().find((one) => one.id === id);
  if (template) return template;
  const known = templates()
    .map((one) => one.id)
    .join(', ');
  throw new Refusal('unknown-template', `There is no template named “${id}”. Choose one of: ${known}.`);
}
