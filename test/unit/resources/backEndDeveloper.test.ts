import { expect, test } from '@playwright/test';
import { plainText } from '#domain/schemas/richText.ts';
import type { Section } from '#domain/schemas/section.ts';
import { templates } from '#domain/templates/templates.ts';

const template = templates().find(({ id }) => id === 'back-end-developer');
if (template === undefined) throw new Error('The back-end developer template is missing.');
const { job } = template;
const criteria = job.plan.stages.flatMap((stage) => stage.criteria);

function section(purpose: Section['purpose']): Section {
  const found = job.sections.filter((one) => one.purpose === purpose);
  expect(found, `one section ${purpose}`).toHaveLength(1);
  return found[0] as Section;
}

function texts(purpose: Section['purpose'], kind: 'paragraph' | 'bullet'): string[] {
  return section(purpose)
    .body.filter((block) => block.kind === kind)
    .map((block) => plainText(block.runs));
}

/** What each item must mention, in the order of the items. */
function expectEach(items: readonly string[], mentions: readonly RegExp[]): void {
  expect(items).toHaveLength(mentions.length);
  mentions.forEach((mention, index) => {
    expect(items[index]).toMatch(mention);
  });
}

test('the posting has a title, one line under it, and its parts in reading order', () => {
  expect(job.title).toBe('Back-end Developer');
  expect(job.tagline).not.toBe('');
  expect(job.language).toBe('en-GB');
  expect(job.sections.map(({ purpose }) => purpose)).toEqual([
    'overview',
    'brief',
    'responsibilities',
    'requirements',
    'skills',
    'stages',
  ]);
});

test('the overview says in two paragraphs what the server side is, with which tools and to what end', () => {
  expectEach(texts('overview', 'paragraph'), [
    /server side.*behind the scenes.*databases.*configuration.*application logic.*front end.*APIs.*external systems.*fetched, kept and changed/s,
    /Python.*Java.*Ruby.*PHP.*Django.*Node\.js.*business logic.*security.*performance.*more.*costs less/s,
  ]);
});

test('the brief names the exchange of data, the logic, the central database and the front end', () => {
  const brief = texts('brief', 'paragraph').join(' ');
  for (const mention of [
    /back-end web developer/,
    /exchange of data/,
    /server-side logic/,
    /central database/,
    /fast and dependable/,
    /front-end parts/,
    /basic understanding of front-end technology/,
  ]) {
    expect(brief).toMatch(mention);
  }
});

test('there are five responsibilities, and room for further ones', () => {
  expectEach(texts('responsibilities', 'bullet'), [
    /front-end developers/,
    /libraries/,
    /fast.*grow/,
    /security.*protect the data/,
    /data storage/,
  ]);
  expect(texts('responsibilities', 'paragraph').at(-1)).toMatch(/Further duties/);
});

test('there are sixteen requirements', () => {
  expectEach(texts('requirements', 'bullet'), [
    /JavaScript, HTML5 and CSS3/,
    /LESS and SASS/,
    /Accessibility and security compliance/,
    /Authentication and authorisation.*several systems/,
    /data sources and databases/,
    /hosting.*database administration.*scaling/,
    /migration, transformation and scripting/,
    /Backups/,
    /various formats/,
    /mobile and desktop/,
    /schemas.*business processes/,
    /Automated testing platforms and unit tests/,
    /PHP, Python, Ruby, Java, \.NET or JavaScript/,
    /Git/,
    /OWASP/,
    /Session management in a distributed server environment/,
  ]);
});

test('there are fifteen skills that name the technologies', () => {
  expect(section('skills').heading).toMatch(/\?$/);
  expect(texts('skills', 'paragraph')).toHaveLength(1);
  expectEach(
    job.skills.map((skill) => `${skill.name}: ${skill.detail}`),
    [
      /Python, Java, PHP or Ruby/,
      /Django, Flask, Spring or Laravel/,
      /SQL/,
      /RESTful APIs and web services/,
      /Git/,
      /CSS preprocessors.*SASS.*LESS/,
      /AWS or Azure/,
      /Caching and performance/,
      /Security practice for web applications/,
      /Linux or Unix and the command line/,
      /Testing frameworks and unit tests/,
      /JSON and XML/,
      /architecture and server deployment/,
      /Problem solving and debugging/,
      /principles and practice/,
    ],
  );
});

test('a candidate is assessed in eight stages that say what they are for', () => {
  expect(section('stages').heading).toMatch(/\?$/);
  expectEach(
    job.plan.stages.map((stage) => `${stage.name}. ${stage.purpose} ${stage.summary}`),
    [
      /experience, technical skills and education.*past projects.*languages, frameworks and databases/s,
      /Technical interview.*concepts, database management, server-side code and APIs.*coding/s,
      /quality.*architecture.*scale.*portfolio/s,
      /Python or Java, SQL, REST, cloud platforms and caching/,
      /front-end developers, project managers, stakeholders and clients/,
      /technical challenges.*troubleshoot a back-end system/s,
      /culture, values and team.*adapts/s,
      /work ethic, technical command and overall performance.*Background checks/s,
    ],
  );
  for (const stage of job.plan.stages) expect(stage.summary, stage.name).not.toBe('');
});

test('every interview stage has five to eight criteria and keeps within its time', () => {
  for (const stage of job.plan.stages) {
    const fewest = stage.id === 'references' ? 3 : 5;
    expect(stage.criteria.length, stage.name).toBeGreaterThanOrEqual(fewest);
    expect(stage.criteria.length, stage.name).toBeLessThanOrEqual(8);
    const questions = [...stage.criteria.flatMap((criterion) => criterion.questions), ...stage.questions];
    const minutes = questions.reduce((sum, question) => sum + question.minutes, 0);
    expect(minutes, stage.name).toBeLessThanOrEqual(stage.minutes);
  }
});

test('every criterion has five different anchors and at least one question with a follow-up', () => {
  for (const criterion of criteria) {
    expect(
      criterion.scale.map(({ value }) => value),
      criterion.name,
    ).toEqual([1, 2, 3, 4, 5]);
    const anchors = criterion.scale.map(({ anchor }) => anchor);
    expect(new Set(anchors).size, criterion.name).toBe(5);
    for (const anchor of anchors) expect(anchor.split(' ').length, anchor).toBeGreaterThanOrEqual(5);
    expect(criterion.questions.length, criterion.name).toBeGreaterThanOrEqual(1);
    expect(criterion.questions.length, criterion.name).toBeLessThanOrEqual(3);
    for (const question of criterion.questions) {
      expect(question.text.length, criterion.name).toBeGreaterThan(20);
      expect(question.followUp.length, criterion.name).toBeGreaterThan(10);
      expect(question.minutes, criterion.name).toBeGreaterThan(0);
    }
  }
});

test('every skill is assessed, and only collaboration, culture and work ethic are assessed without one', () => {
  const tested = new Set(criteria.flatMap((criterion) => criterion.skills));
  expect([...tested].sort()).toEqual(job.skills.map(({ id }) => id).sort());
  const withoutSkill = criteria.filter((criterion) => criterion.skills.length === 0).map(({ id }) => id);
  expect(withoutSkill).toEqual([
    'with-front-end',
    'explains-plainly',
    'keeps-agreements',
    'balances-wishes',
    'informs-others',
    'shared-values',
    'adapts',
    'shares-knowledge',
    'unlike-colleagues',
    'owns-mistakes',
    'work-ethic',
  ]);
});

test('keeping data safe knocks out, and differing weights are explained', () => {
  expect(criteria.find(({ id }) => id === 'data-safe')?.knockOutBelow).toBe(3);
  expect(job.plan.weightsReason).not.toBe('');
});
