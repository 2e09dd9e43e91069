import { describe, expect, it } from 'vitest';
import { categoryIn } from '../../../web/src/officer/administration/deadline-words.ts';

const water = { id: 'maji', name: { sw: 'Maji', en: 'Water' } };

describe('the category that deadlines are for', () => {
  it('has its name, and words where it is no longer listed', () => {
    expect(categoryIn([water], { category: 'maji' })).toBe(water.name);
    expect(categoryIn([water], { category: 'umeme' })).toEqual({
      sw: 'Jambo ambalo halipo tena kwenye orodha',
      en: 'A matter that is no longer listed',
    });
  });

  it('is said to be no longer listed by nobody who does not know yet what is', () => {
    expect(categoryIn(undefined, { category: 'maji' })).toEqual({ sw: '…', en: '…' });
  });

  it('is none where a row is for all', () => {
    expect(categoryIn(undefined, {})).toBeUndefined();
  });
});
