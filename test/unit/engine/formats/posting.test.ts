import { expect, test } from '@playwright/test';
import { jobPosting } from '#domain/outline/jobPosting.ts';
import type { Outline, Part } from '#domain/outline/outline.ts';
import { postingOutline } from '#domain/outline/posting.ts';
import { newJob } from '#domain/schemas/job.ts';
import { newOrganisation } from '#domain/schemas/organisation.ts';
import { plainText } from '#domain/schemas/richText.ts';
import { sampleWorkbook } from '#domain/templates/sample.ts';
import { htmlBody, htmlPage } from '#engine/formats/html.ts';
import { markdownOf } from '#engine/formats/markdown.ts';
import { textOf } from '#engine/formats/text.ts';
import { countingIds } from '../../../support/ids.ts';

const workbook = sampleWorkbook(countingIds());
const outlines = workbook.jobs.map((job) => postingOutline(job, workbook.organisation));

/** Every text of an outline, in order. */
function texts({ parts }: Outline): string[] {
  return parts.flatMap((part): string[] => {
    switch (part.type) {
      case 'facts':
        return part.rows.flatMap(({ label, value }) => [label, value]);
      case 'list':
        return part.items.map(({ runs }) => plainText(runs));
      case 'paragraph':
      case 'note':
        return [plainText(part.runs)];
      case 'table':
        return [];
      default:
        return [part.text];
    }
  });
}

function outlineOf(parts: Part[]): Outline {
  const [sample] = outlines as [Outline];
  return { ...sample, parts };
}

/** HTML read as a browser would, as far as our own HTML goes. */
function readBack(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

for (const outline of outlines) {
  test(`${outline.title}: every text is in each format, in order`, () => {
    const formats = {
      html: readBack(htmlBody(outline)),
      md: markdownOf(outline)
        .replace(/\\([\\`*_[\]<>&#+=.)-])/g, '$1')
        .replace(/\*\*/g, '')
        .replace(/\[([^\]]*)\]\(<[^>]*>\)/g, '$1'),
      txt: textOf(outline),
    };
    for (const [format, written] of Object.entries(formats)) {
      let from = 0;
      for (const text of texts(outline)) {
        const at = written.toLocaleUpperCase().indexOf(text.toLocaleUpperCase(), from);
        expect(at, `${format}: ${text}`).toBeGreaterThanOrEqual(from);
        from = at;
      }
    }
  });
}

test('a page needs nothing else: no script, no address that is fetched', () => {
  for (const outline of outlines) {
    const html = htmlPage(outline, { name: '</script><script>alert(1)</script>' });
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/<(link|iframe|object|embed|base|form)|url\(|@import|src="(?!data:)/);
  }
});

test('what people typed never becomes markup', () => {
  const evil = '"><img src=x onerror=alert(1)> </style> & \u0000';
  const outline = outlineOf([
    { type: 'title', text: evil },
    { type: 'facts', rows: [{ label: evil, value: evil }] },
    { type: 'heading', level: 1, text: evil },
    {
      type: 'paragraph',
      runs: [
        { text: evil, link: 'javascript:alert(1)' },
        { text: 'ok', link: 'https://a.example/"x' },
      ],
    },
    { type: 'list', items: [{ ordered: false, level: 0, runs: [{ text: evil }] }] },
    {
      type: 'table',
      summary: evil,
      columns: [{ label: evil, share: 1 }],
      rows: [{ cells: [{ runs: [{ text: evil }] }] }],
    },
  ]);
  const style = { ...outline.frame.style, bodyFont: 'x"; } </style><b>', accent: '#123456' };
  const html = htmlPage({ ...outline, language: '"><b>', frame: { ...outline.frame, style } });
  expect(html).not.toContain('<img src=x');
  expect(html).not.toContain('javascript:');
  expect(html.match(/<\/style>/g)).toHaveLength(1);
  expect(html).not.toContain('<b>');
  expect(html).not.toContain('\u0000');
});

test('in Markdown a text that looks like markup stays a text', () => {
  const say = (text: string) => markdownOf(outlineOf([{ type: 'paragraph', runs: [{ text }] }])).trimEnd();
  expect(say('# no heading')).toBe('\\# no heading');
  expect(say('- no bullet')).toBe('\\- no bullet');
  expect(say('1. no number')).toBe('1\\. no number');
  expect(say('*stars* and _lines_ [x](y)')).toBe('\\*stars\\* and \\_lines\\_ \\[x\\](y)');
  expect(say('<b>tag</b> &amp;')).toBe('\\<b\\>tag\\</b\\> \\&amp;');
  expect(say('two\nlines')).toBe('two\\\nlines');
});

test('bold, italic and links keep their marks at the letters', () => {
  const outline = outlineOf([
    {
      type: 'paragraph',
      runs: [
        { text: 'Ask ' },
        { text: 'Ann ', bold: true },
        { text: 'or', bold: true, italic: true },
        { text: ' read ' },
        { text: 'more', link: 'https://tidewell.example/jobs' },
        { text: ' or ' },
        { text: 'tidewell.example', link: 'https://tidewell.example/' },
      ],
    },
  ]);
  expect(markdownOf(outline)).toBe(
    'Ask **Ann** ***or*** read [more](<https://tidewell.example/jobs>) or [tidewell.example](<https://tidewell.example/>)\n',
  );
  expect(textOf(outline)).toBe('Ask Ann or read more (https://tidewell.example/jobs) or tidewell.example\n');
  expect(htmlBody(outline)).toContain('<a href="https://tidewell.example/jobs">more</a>');
});

test('lists are nested, and numbers count anew below each item', () => {
  const item = (ordered: boolean, level: number, text: string) => ({ ordered, level, runs: [{ text }] });
  const outline = outlineOf([
    {
      type: 'list',
      items: [
        item(true, 0, 'one'),
        item(true, 1, 'inner'),
        item(true, 1, 'next'),
        item(true, 0, 'two'),
        item(false, 2, 'deep'),
      ],
    },
  ]);
  expect(textOf(outline)).toBe('1. one\n   1. inner\n   2. next\n2. two\n   – deep\n');
  expect(markdownOf(outline)).toBe('1. one\n   1. inner\n   2. next\n2. two\n   - deep\n');
  expect(htmlBody(outline).replace(/\n| dir="auto"/g, '')).toBe(
    '<ol><li>one<ol><li>inner</li><li>next</li></ol></li><li>two<ul><li>deep</li></ul></li></ol>',
  );
});

test('job data holds what search engines require, and names what the job lacks', () => {
  const [job] = workbook.jobs;
  if (!job) throw new Error('the sample has jobs');
  const full = jobPosting(job, workbook.organisation, '<p>Text</p>');
  expect(full.missing).toEqual([]);
  expect(full.data).toMatchObject({
    '@type': 'JobPosting',
    title: job.title,
    datePosted: job.opened,
    hiringOrganization: { name: workbook.organisation.name },
    employmentType: 'FULL_TIME',
    baseSalary: { currency: job.pay?.currency, value: { minValue: job.pay?.from, maxValue: job.pay?.to } },
  });
  const bare = jobPosting(newJob(countingIds(), ''), newOrganisation(), '');
  expect(bare.missing).toEqual(['title', 'datePosted', 'description', 'hiringOrganization', 'jobLocation']);
  expect(bare.advised).toEqual(['baseSalary', 'employmentType', 'identifier', 'validThrough']);
});

test('a remote job asks where applicants may live instead of where they sit', () => {
  const job = {
    ...newJob(countingIds(), 'Editor'),
    workMode: 'remote' as const,
    locations: ['Ireland', 'Spain'],
  };
  const { data, missing } = jobPosting(job, newOrganisation('House'), 'x');
  expect(data).toMatchObject({
    jobLocationType: 'TELECOMMUTE',
    applicantLocationRequirements: [
      { '@type': 'Country', name: 'Ireland' },
      { '@type': 'Country', name: 'Spain' },
    ],
  });
  expect(data).not.toHaveProperty('jobLocation');
  expect(missing).toEqual(['datePosted']);
  expect(jobPosting({ ...job, locations: [] }, newOrganisation('House'), 'x').missing).toContain(
    'jobLocation',
  );
});

test('a place is told by its town, region and country', () => {
  const job = { ...newJob(countingIds(), 'Editor'), locations: ['Portland, Oregon, US', 'York'] };
  const { data, advised } = jobPosting(job, newOrganisation('House'), 'x');
  expect(data.jobLocation).toEqual([
    {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressLocality: 'Portland',
        addressRegion: 'Oregon',
        addressCountry: 'US',
      },
    },
    { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'York' } },
  ]);
  expect(advised).toContain('addressCountry');
});
