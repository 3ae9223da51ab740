import { type Json, mapMembers } from './step.ts';

/**
 * The trial format before the first release: a job had one `location`, a skill was `must` or not.
 * Now a job has `locations`, and a skill says its `need`.
 */
export function trialToFirst(data: Json): Json {
  return mapMembers(data, 'jobs', (job) => mapMembers(locations(job), 'skills', need));
}

function locations(job: Json): Json {
  if (typeof job.location !== 'string' || 'locations' in job) return job;
  const { location, ...rest } = job;
  return { ...rest, locations: location.trim() === '' ? [] : [location] };
}

function need(skill: Json): Json {
  if (typeof skill.must !== 'boolean' || 'need' in skill) return skill;
  const { must, ...rest } = skill;
  return { ...rest, need: must ? 'must' : 'nice' };
}
