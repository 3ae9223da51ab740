import { randomUUID } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { postingOutline } from '#domain/outline/posting.ts';
import { newOrganisation } from '#domain/schemas/organisation.ts';
import { jobFromTemplate } from '#domain/templates/jobFromTemplate.ts';
import { templates } from '#domain/templates/templates.ts';
import { writeDocx } from '#engine/word/writeDocx.ts';
import { unpack } from '../../../support/docxPackage.ts';
import { inTurns, type Samples, timed } from '../measure.ts';

/** The template's posting as a Word document, beside joining and deflating the very same text, ms. */
export async function postings(rounds: number): Promise<Samples<'ours' | 'theirs' | 'control'>> {
  const [template] = templates();
  if (!template) throw new Error('There is no template to make a posting of.');
  const job = jobFromTemplate(template, { title: 'Back-end Developer', location: 'Leipzig' }, randomUUID);
  const ours = () => timed(() => writeDocx(postingOutline(job, newOrganisation())));

  const parts = unpack(await writeDocx(postingOutline(job, newOrganisation())));
  const snippets = [...parts.values()].map((part) =>
    Buffer.from(part)
      .toString('utf8')
      .split(/(?<=>)/),
  );
  const limit = () =>
    timed(() => {
      for (const part of snippets) deflateRawSync(Buffer.from(part.join('')));
    });
  return inTurns({ ours, theirs: limit, control: limit }, rounds, 30);
}
