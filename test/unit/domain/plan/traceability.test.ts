import { expect, test } from '@playwright/test';
import { skillNameFrom, traceability } from '#domain/plan/traceability.ts';
import { criterion, jobWith, stage } from './plans.ts';

test('a skill knows the criteria that test it and the number of their stage', () => {
  const job = jobWith([
    stage('Review', [criterion('Reads')], { retired: true }),
    stage('Talk', [criterion('Designs tables', { skills: ['sql', 'gone'] })]),
    stage('Work', [criterion('Tunes', { skills: ['sql'] })]),
  ]);
  const testers = traceability(job).testers.get('sql');
  expect(testers?.map(({ number, criterion }) => [number, criterion.name])).toEqual([
    [1, 'Designs tables'],
    [2, 'Tunes'],
  ]);
});

test('skills that nothing tests and criteria that no skill asks for are found', () => {
  const alone = criterion('Likes ferries', { skills: ['gone'] });
  const traces = traceability(jobWith([stage('Talk', [criterion('Tables', { skills: ['sql'] }), alone])]));
  expect(traces.untested.map(({ id }) => id)).toEqual(['git']);
  expect([...traces.unasked]).toEqual([alone.id]);
});

test('what is retired tests nothing', () => {
  const traces = traceability(
    jobWith([stage('Talk', [criterion('Tables', { skills: ['sql', 'git'], retired: true })])]),
  );
  expect(traces.untested.map(({ id }) => id)).toEqual(['sql', 'git']);
  expect(traces.unasked.size).toBe(0);
});

test('requirements that are no skill are found, and nothing of other sections', () => {
  const job = jobWith([]);
  const [section] = job.sections;
  if (!section) throw new Error('no section');
  expect(traceability(job).noSkill.map(({ text, number }) => [number, text])).toEqual([
    [2, 'Backups: setting them up and running them'],
  ]);
  expect(traceability({ ...job, sections: [{ ...section, purpose: 'other' }] }).noSkill).toEqual([]);
});

test('the name of a skill is the head of the item that asks for it', () => {
  expect(skillNameFrom('Backups: setting them up and running them')).toBe('Backups');
  expect(skillNameFrom('  Version control with Git. ')).toBe('Version control with Git');
  expect(skillNameFrom('Preprocessors such as LESS and SASS')).toBe('Preprocessors');
  expect(skillNameFrom('Node.js 20')).toBe('Node.js 20');
  expect(skillNameFrom(`${'word '.repeat(30)}`).length).toBeLessThanOrEqual(60);
});
