import { describe, expect, it } from 'vitest';
import { officesInOrder, ownOfficeOf } from '../../../../domain/foundation/vocabulary/offices-in-order.ts';

describe('the offices of an officer', () => {
  it.each([
    ['who heads nothing', { institution: 'maji', heads: [], actsFor: [] }, ['maji']],
    ['who heads where they work', { institution: 'maji', heads: ['maji'], actsFor: [] }, ['maji']],
    ['who acts elsewhere', { institution: 'maji', heads: ['afya'], actsFor: ['afya'] }, ['afya', 'maji']],
    [
      'who acts for one before they head another',
      { institution: 'maji', heads: ['afya', 'elimu'], actsFor: ['afya'] },
      ['elimu', 'afya', 'maji'],
    ],
  ])('%s: begin with what they head for good, then act for', (_who, officer, offices) => {
    expect(officesInOrder(officer)).toEqual(offices);
    expect(ownOfficeOf(officer)).toBe(offices[0]);
  });
});
