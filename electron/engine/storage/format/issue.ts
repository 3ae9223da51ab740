import type { z } from 'zod';

/** What a schema found wrong, as the end of a sentence: "… is longer than 1000 characters". */
export function issueInWords(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? 'is missing'
        : `is not ${kinds[issue.expected] ?? 'valid'}`;
    case 'too_big':
      return `is ${tooBig[issue.origin] ?? 'above'} ${issue.maximum}${unitOf(issue.origin)}`;
    case 'too_small':
      return `is ${tooSmall[issue.origin] ?? 'below'} ${issue.minimum}${unitOf(issue.origin)}`;
    case 'invalid_value':
      return 'has a value that this version does not know';
    case 'invalid_format':
      return formats[issue.format] ?? issue.message;
    default:
      return issue.message;
  }
}

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

const tooBig: Record<string, string> = { string: 'longer than', array: 'longer than' };
const tooSmall: Record<string, string> = { string: 'shorter than', array: 'shorter than' };

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' entries' : '';
}

const formats: Record<string, string> = {
  date: 'is not a date like 2026-11-23',
  datetime: 'is not a moment like 2026-11-23T12:03:00Z',
  base64: 'is not a picture',
};
