import { expect, it } from 'vitest';
import { unpairedLayouts } from './layouts/accepted.ts';

it('has an accepted layout for each state, and none of another: npm run web:accept -- PAGE/STATE', () => {
  expect(unpairedLayouts()).toEqual({ missing: [], left: [] });
});
