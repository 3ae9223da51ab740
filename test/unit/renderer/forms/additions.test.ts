import { expect, test } from '@playwright/test';
import { additions } from '../../../../renderer/features/forms/additions.ts';

test('additions are what the former text does not have; a text that is all new is not marked', () => {
  expect(additions('Tried two at once.', 'Tried two at once, saw it, and began again.')).toEqual({
    before: 'Tried two at once',
    added: ', saw it, and began again',
    after: '.',
  });
  expect(additions('Something else', 'Nothing of it')).toMatchObject({ added: '' });
  expect(additions('same', 'same')).toEqual({ before: 'same', added: '', after: '' });
});
