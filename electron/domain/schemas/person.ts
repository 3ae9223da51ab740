import { z } from 'zod';
import { Id, Line, type NewId } from './primitives.ts';

/** Somebody of the organisation: hiring manager, interviewer, recruiter. */
export const Person = z.looseObject({ id: Id, name: Line, email: Line, role: Line });
export type Person = z.infer<typeof Person>;

export function newPerson(newId: NewId, name: string): Person {
  return { id: newId(), name, email: '', role: '' };
}
