import { z } from 'zod';

type Sound = (value: unknown) => boolean;
type Def = { type: string; checks?: { _zod: { def: CheckDef } }[] } & Record<string, unknown>;
type CheckDef = { check: string } & Record<string, unknown>;

/**
 * A quick test made from a schema: true when parsing `value` would give it back as it is, field order included.
 * False means "ask the schema", which then mends the order or names the fault; so it may be false too often, never
 * true wrongly. It exists because the schema copies every object, which takes longer than JSON.parse itself.
 * Beyond the schema it wants ids to be unique in their list and unknown fields to hold finite numbers.
 */
export function soundnessOf(schema: z.core.$ZodType): Sound {
  const def = schema._zod.def as unknown as Def;
  const base = baseOf(def);
  const checks = (def.checks ?? []).map((check) => checkOf(check._zod.def));
  if (checks.includes(null) || (base === null && def.type !== 'string')) return asked(schema);
  // A format with code of its own is asked for last, when the text is known to be of a sensible length.
  const tests = base ? [base, ...checks] : [isText, ...checks, asked(schema)];
  return (tests as Sound[]).reduce((first, second) => (value) => first(value) && second(value));
}

const isText: Sound = (value) => typeof value === 'string';

/** For what this file does not know: the schema itself, and a comparison with what it gives back. */
function asked(schema: z.core.$ZodType): Sound {
  return (value) => {
    const result = z.safeParse(schema, value);
    return result.success && allFinite(value) && JSON.stringify(result.data) === JSON.stringify(value);
  };
}

function baseOf(def: Def): Sound | null {
  switch (def.type) {
    case 'object':
      return isOpen(def.catchall) ? objectOf(def.shape as Record<string, z.core.$ZodType>) : null;
    case 'array':
      return arrayOf(def.element as z.core.$ZodType);
    case 'string':
      return def.check === 'string_format' ? patternOf(def) : isText;
    case 'number':
      return numberOf(def);
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'enum':
      return oneOf(Object.values(def.entries as Record<string, unknown>));
    case 'literal':
      return oneOf(def.values as unknown[]);
    case 'nullable':
    case 'optional': {
      const inner = soundnessOf(def.innerType as z.core.$ZodType);
      const spared = def.type === 'nullable' ? null : undefined;
      return (value) => value === spared || inner(value);
    }
    default:
      return null;
  }
}

function isOpen(catchall: unknown): boolean {
  return (catchall as z.core.$ZodType | undefined)?._zod.def.type === 'unknown';
}

function checkOf(def: CheckDef): Sound | null {
  const limit = (def.minimum ?? def.maximum ?? def.value) as number;
  switch (def.check) {
    case 'min_length':
      return (value) => (value as { length: number }).length >= limit;
    case 'max_length':
      return (value) => (value as { length: number }).length <= limit;
    case 'greater_than':
      return (value) => (def.inclusive ? (value as number) >= limit : (value as number) > limit);
    case 'less_than':
      return (value) => (def.inclusive ? (value as number) <= limit : (value as number) < limit);
    case 'string_format':
      return patternOf(def);
    default:
      return null;
  }
}

/** Formats that are nothing but their pattern; the others have code of their own. */
function patternOf(def: Record<string, unknown>): Sound | null {
  if (!['regex', 'date', 'datetime'].includes(String(def.format)) || !(def.pattern instanceof RegExp))
    return null;
  const pattern = def.pattern;
  if (pattern.global || pattern.sticky) return null;
  return (value) => typeof value === 'string' && pattern.test(value);
}

function numberOf(def: Def): Sound | null {
  if (def.check === undefined) return (value) => Number.isFinite(value);
  return def.format === 'safeint' ? Number.isSafeInteger : null;
}

function oneOf(values: unknown[]): Sound {
  return (value) => values.includes(value);
}

/** Known fields first and in the schema's order, then unknown ones. */
function objectOf(shape: Record<string, z.core.$ZodType>): Sound {
  const names = Object.keys(shape);
  const known = new Set(names);
  const tests = names.map((name) => soundnessOf(shape[name] as z.core.$ZodType));
  const spared = names.map((name) => shape[name]?._zod.optout === 'optional');
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    let next = 0;
    for (const name in value) {
      while (next < names.length && names[next] !== name && spared[next]) next++;
      const field = (value as Record<string, unknown>)[name];
      if (next === names.length) {
        if (known.has(name) || !allFinite(field)) return false;
      } else {
        if (names[next] !== name || !tests[next]?.(field)) return false;
        next++;
      }
    }
    while (next < names.length && spared[next]) next++;
    return next === names.length;
  };
}

function arrayOf(element: z.core.$ZodType): Sound {
  const test = soundnessOf(element);
  const def = element._zod.def as unknown as Def;
  const hasIds = def.type === 'object' && Object.hasOwn(def.shape as object, 'id');
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (const member of value) if (!test(member)) return false;
    return !hasIds || value.length < 2 || new Set(value.map((member) => member.id)).size === value.length;
  };
}

/** JSON can say 1e999, which reads as infinity and could not be written again. */
export function allFinite(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(allFinite);
}
