import { z } from 'zod';

/** An entity's name in the file: a UUID in workbooks, a readable word in templates. */
export const Id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/, 'is not an id');
export type Id = z.infer<typeof Id>;

/** Makes ids; handed in, because a pure domain has no random numbers. */
export type NewId = () => Id;

/** A calendar day without a zone, ISO 8601: 2026-11-23. */
export const Day = z.iso.date();

/** A moment with its zone, ISO 8601: 2026-11-23T12:03:00+01:00. */
export const Moment = z.iso.datetime({ offset: true });

/** One line as typed; may be empty. */
export const Line = z.string().max(1_000);

/** Several lines as typed; may be empty. */
export const Prose = z.string().max(50_000);

/** A weight: 1 is the usual one, 0 leaves out of the total. */
export const Weight = z.number().min(0).max(100);
