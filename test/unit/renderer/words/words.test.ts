import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { inRoot } from '../../../../electron/tooling/paths.ts';

const root = inRoot('renderer');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
const catalogues = files.filter((file) => file.endsWith('words.en.json'));
const plural = /_(zero|one|two|few|many|other)$/;

function keysOf(words: object, before = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${before}${key}`.replace(plural, '')] : keysOf(value, `${before}${key}.`),
  );
}

/** Keys that the code below a catalogue's folder, or code that names its feature, asks for; `${…}` becomes `*`. */
function askedFor(feature: string): Set<string> {
  const asked = new Set<string>();
  for (const file of files.filter((file) => /\.tsx?$/.test(file))) {
    const code = readFileSync(join(root, file), 'utf8');
    const own = file.startsWith(`${feature}/`);
    const names = code.includes(`ords('${feature.split('/').at(-1)}')`);
    if (!own && !names) continue;
    for (const [, key = ''] of code.matchAll(/\bt\(\s*(?:[^()'"`]*\?\s*)?['"`]([^'"`]+)['"`]/g)) {
      asked.add(key.replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, '*'));
    }
  }
  return asked;
}

for (const catalogue of catalogues) {
  const feature = dirname(catalogue).replaceAll('\\', '/');
  test(`${feature}: every word that is asked for is there`, () => {
    const known = keysOf(JSON.parse(readFileSync(join(root, catalogue), 'utf8')));
    const missing = [...askedFor(feature)].filter((key) => {
      const pattern = new RegExp(`^${key.split('*').map(literally).join('[^.]+')}$`);
      return !known.some((one) => pattern.test(one));
    });
    expect(missing).toEqual([]);
  });

  test(`${feature}: no sentence uses a word that only programmers know, and none shouts`, () => {
    const text = readFileSync(join(root, catalogue), 'utf8');
    expect(text).not.toMatch(/\b(Oops|Success!|Are you sure|null|undefined|JSON|boolean|Error:)/);
  });
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
