import { expect, test } from '@playwright/test';
import { colourOf, designs, faceOf, inks, textWidth, tintOf } from '#domain/outline/designs.ts';
import { newOrganisation } from '#domain/schemas/organisation.ts';

const { style } = newOrganisation();

test('the house style names fonts and colour, the design stands in where it names none', () => {
  expect(faceOf({ ...style, headingFont: 'Georgia' }, 'heading')).toBe('Georgia');
  expect(faceOf({ ...style, bodyFont: ' ', design: 'modern' }, 'body')).toBe('Calibri');
  expect(colourOf({ ...style, accent: '#AA0000' }, 'accent')).toBe('#aa0000');
  expect(colourOf(style, 'text')).toBe(inks.text);
});

test('a tint is the accent thinned towards white', () => {
  expect(tintOf('#000000')).toBe('#ebebeb');
  expect(tintOf('#ffffff')).toBe('#ffffff');
});

test('every design leaves lines that can be read: 60 to 115 letters of its body size', () => {
  for (const name of ['classic', 'modern', 'compact'] as const) {
    for (const paper of ['A4', 'letter'] as const) {
      const letters =
        textWidth({ ...style, design: name, paper }) / (designs[name].text.paragraph.size * 0.48);
      expect(letters, `${name} on ${paper}`).toBeGreaterThan(60);
      expect(letters, `${name} on ${paper}`).toBeLessThan(115);
    }
  }
});
