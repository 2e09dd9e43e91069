import { expect, it } from 'vitest';
import { typedWith } from '../../web/src/public/keypad-phone/dial.ts';

it.each([
  ['*152*00#', ''],
  ['*152*00*1#', '1'],
  ['*152*00*1*2#', '1*2'],
])('of %s dialled, "%s" was typed beside the code', (dialled, typed) => {
  expect(typedWith(dialled, '*152*00#')).toBe(typed);
});

it.each(['', '1', '*152*00', '*152*001#', '*150*00#', '#'])('"%s" is another code, or none', (dialled) => {
  expect(typedWith(dialled, '*152*00#')).toBeUndefined();
});

it('where no code is known, whatever is dialled will do', () => {
  expect(typedWith('', undefined)).toBe('');
});
