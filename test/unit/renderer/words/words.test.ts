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

const known = new Map(
  catalogues.map((catalogue) => [
    dirname(catalogue).replaceAll('\\', '/'),
    keysOf(JSON.parse(readFileSync(join(root, catalogue), 'utf8'))),
  ]),
);

function isKnown(feature: string, key: string): boolean {
  const pattern = new RegExp(`^${key.split('*').map(literally).join('[^.]+')}$`);
  return known.get(feature)?.some((one) => pattern.test(one)) ?? false;
}

/** The catalogues that a file asks: that of its own feature, and those it names. */
function askedBy(file: string, code: string): string[] {
  return [...known.keys()].filter(
    (feature) => file.startsWith(`${feature}/`) || code.includes(`ords('${feature.split('/').at(-1)}')`),
  );
}

/** Keys that a feature's code asks for and none of the catalogues it asks has; `${…}` becomes `*`. */
function missingIn(feature: string): string[] {
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const code = readFileSync(join(root, file), 'utf8');
      const asked = askedBy(file, code);
      if (!asked.includes(feature)) return [];
      return [...code.matchAll(/\bt\(\s*(?:[^()'"`]*\?\s*)?['"`]([^'"`]+)['"`]/g)]
        .map(([, key = '']) => key.replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, '*'))
        .filter((key) => !asked.some((one) => isKnown(one, key)));
    });
}

for (const catalogue of catalogues) {
  const feature = dirname(catalogue).replaceAll('\\', '/');
  test(`${feature}: every word that is asked for is there`, () => {
    expect(missingIn(feature)).toEqual([]);
  });

  test(`${feature}: no sentence uses a word that only programmers know, and none shouts`, () => {
    const text = readFileSync(join(root, catalogue), 'utf8');
    expect(text).not.toMatch(/\b(Oops|Success!|Are you sure|null|undefined|JSON(?! Resume)|boolean|Error:)/);
  });
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
