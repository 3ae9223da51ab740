import { type Job, newJob } from '#domain/schemas/job.ts';
import { type HouseStyle, newOrganisation, type Organisation } from '#domain/schemas/organisation.ts';
import { newStage } from '#domain/schemas/plan.ts';
import { type Block, newBlock } from '#domain/schemas/richText.ts';
import { newSection, type Section } from '#domain/schemas/section.ts';
import { newSkill } from '#domain/schemas/skill.ts';
import { countingIds } from './ids.ts';
import { waveLogo } from './logo.ts';

export const newTestId = countingIds();

/** Blocks from lines: "- " is a bullet, "1. " a number, "? " a question; two spaces before it are one level. */
export function blocks(...lines: string[]): Block[] {
  return lines.map((line) => {
    const [, spaces = '', mark = '', text = ''] = /^( *)(- |1\. |\? )?(.*)$/s.exec(line) ?? [];
    const kind = ({ '- ': 'bullet', '1. ': 'number', '? ': 'question' } as const)[mark] ?? 'paragraph';
    return { ...newBlock(newTestId, kind, text), level: spaces.length / 2 };
  });
}

export function section(purpose: Section['purpose'], heading: string, ...lines: string[]): Section {
  return { ...newSection(newTestId, heading, purpose), body: blocks(...lines) };
}

/** An organisation with a logo and a house style. */
export function tidewell(style: Partial<HouseStyle> = {}): Organisation {
  const organisation = newOrganisation('Tidewell Ferries');
  return { ...organisation, logo: waveLogo, style: { ...organisation.style, ...style } };
}

/** A job as recruiters write them: every fact filled, every kind of section. */
export function ferryJob(): Job {
  const skills = [
    ['Python', 'in services that others depend on', 'must'],
    ['PostgreSQL', 'schemas that follow the business', 'must'],
    ['REST APIs', '', 'must'],
    ['Automated tests', 'trusted enough to release on a Friday', 'must'],
    ['Docker', '', 'nice'],
    ['Sailing timetables', 'or any other planning under weather', 'nice'],
  ] as const;
  const stages = [
    ['Application', 'two of us read every one of them'],
    ['First conversation', 'thirty minutes by video about your work'],
    ['Work sample', 'a small task from our own week, at home, two hours at most'],
    ['Technical interview', 'we talk through your sample together'],
    ['Meet the team', ''],
    ['Offer', 'within five working days'],
  ] as const;
  return {
    ...newJob(newTestId, 'Back-end Developer'),
    tagline: 'Services that bring four million passengers a year across the water',
    reference: 'TF-2026-014',
    department: 'Engineering',
    locations: ['Plymouth'],
    workMode: 'hybrid',
    workModeNote: 'two days on site',
    employmentType: 'full-time',
    openings: 2,
    pay: { from: 48_000, to: 58_000, currency: 'GBP', period: 'year' },
    applyBy: '2026-11-13',
    starts: '2027-01-04',
    sections: [
      section(
        'overview',
        'The role',
        'Our timetables, tickets and vessel records run on services that no passenger ever sees. You keep those services correct, quick and safe, and you build the next ones. You join a team of six that looks after a booking from the first search to the boarding pass.',
        'Most of the work is in Python and PostgreSQL, with some Java where the harbour systems need it. You sit beside two front-end developers and a short walk from the people who run the quay.',
      ),
      section(
        'responsibilities',
        'What you will do',
        '- Connect what passengers see to the logic behind it, together with the front-end developers',
        '- Write code and libraries that other teams can use again',
        '- Keep searches fast on the busiest Saturday of the summer, when forty sailings leave in six hours and each of them changes with the weather',
        '- Protect passenger data, and show in reviews how it is protected',
        '- Design and build the storage for',
        '  - sailings and vessels',
        '  - fares and bookings',
      ),
      section('skills', 'What you bring', 'Nobody brings all of it. Apply with most of the first list.'),
      section(
        'benefits',
        'What you find here',
        '- Free crossings for you and one other person',
        '- A training budget you decide on yourself',
        '- Thirty days of leave beside public holidays',
      ),
      section('stages', 'How we choose', 'The same steps for everyone. You hear from us after each of them.'),
      section(
        'other',
        'Questions people ask',
        '? Can I work from abroad?',
        'For up to four weeks a year. Your first three months are in Plymouth, so that you know who runs the quay.',
        '? Do I need to like boats?',
        'No. Two of the team get seasick.',
      ),
    ],
    skills: skills.map(([name, detail, need]) => ({ ...newSkill(newTestId, name), detail, need })),
    plan: {
      stages: stages.map(([name, summary]) => ({ ...newStage(newTestId, name), summary })),
      weightsReason: '',
    },
  };
}
