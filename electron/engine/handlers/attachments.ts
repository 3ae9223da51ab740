import { basename } from 'node:path';
import type { attachmentCalls, attachmentEngineCalls } from '#contract/attachments.ts';
import type { Handlers } from '#contract/contract.ts';
import { Refusal } from '#contract/result.ts';
import type { Attachment, Candidate } from '#domain/schemas/candidate.ts';
import type { NewId } from '#domain/schemas/primitives.ts';
import type { Desk } from '../desk.ts';
import { writeDurably } from '../storage/durable.ts';
import { today } from '../today.ts';
import { candidateWithId } from './candidates.ts';

/** As many as the format allows. */
const mostFiles = 200;

/** The longest name that the format allows. */
const longestName = 1_000;

export function attachmentHandlers(
  desk: Desk,
  newId: NewId,
): Handlers<typeof attachmentCalls & typeof attachmentEngineCalls> {
  const named = (candidate: string, file: string) => fileOf(candidateWithId(desk.workbook, candidate), file);
  return {
    'attachment:states': ({ candidate }) =>
      Promise.all(
        candidateWithId(desk.workbook, candidate).files.map(async (file) => ({
          file: file.id,
          state: await desk.file.attachments.state(file),
        })),
      ),
    'attachment:add': async ({ candidate, paths, label }) => {
      refuseReadOnly(desk);
      const problems: string[] = [];
      const taken: Attachment[] = [];
      for (const path of paths) {
        try {
          const known = [...candidateWithId(desk.workbook, candidate).files, ...taken];
          taken.push(await take(desk, path, known, newId));
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          problems.push(error.message);
        }
      }
      if (taken.length > 0) {
        const changes = taken.map((file) => ({
          put: ['candidates', candidate, 'files', file.id],
          value: file as never,
        }));
        await desk.applyUnasked({ label, changes });
      }
      return { added: taken.length, problems };
    },
    'attachment:name': ({ candidate, file }) => ({ name: named(candidate, file).name }),
    'attachment:write': async ({ candidate, file, path }) => {
      await writeDurably(path, await desk.file.attachments.read(named(candidate, file)));
    },
    'attachment:bring': async ({ candidate, file, path }) => {
      refuseReadOnly(desk);
      const others = desk.workbook.candidates.flatMap(({ files }) => files);
      return { found: await desk.file.attachments.bring(named(candidate, file), path, others) };
    },
  };
}

async function take(
  desk: Desk,
  path: string,
  known: readonly Attachment[],
  newId: NewId,
): Promise<Attachment> {
  const name = basename(path).slice(0, longestName);
  if (known.length >= mostFiles) {
    throw new Refusal(
      'too-many',
      `“${name}” was not attached: ${mostFiles} files are the most for one candidate.`,
    );
  }
  const { sha256, bytes } = await desk.file.attachments.take(path);
  const same = known.find((one) => one.sha256 === sha256);
  if (same) {
    throw new Refusal(
      'attached-already',
      `“${name}” was not attached again: it is the same as “${same.name}”.`,
    );
  }
  return { id: newId(), name, sha256, bytes, added: today() };
}

function fileOf({ files }: Candidate, id: string): Attachment {
  const file = files.find((one) => one.id === id);
  if (file) return file;
  throw new Refusal('gone', 'This file is no longer attached. Undo brings it back if it was removed.');
}

function refuseReadOnly(desk: Desk): void {
  const reason = desk.file.session.refusesEdits;
  if (reason) throw new Refusal('read-only', reason);
}
