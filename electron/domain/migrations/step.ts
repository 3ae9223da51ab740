export type Json = { [field: string]: unknown };

/** Changes data of one version into the next; gives back a new object and leaves the old one alone. */
export type Step = (data: Json) => Json;

/** Changes each object of the list under `field`, where there is one. */
export function mapMembers(data: Json, field: string, change: Step): Json {
  const list = data[field];
  if (!Array.isArray(list)) return data;
  return { ...data, [field]: list.map((member) => (isObject(member) ? change(member) : member)) };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
