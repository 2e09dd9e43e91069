import { describe, expect, it } from 'vitest';
import { aLine, dialsAnew } from './a-line.ts';

describe('who reports violence', () => {
  it.each([
    ['temeke-mc', 'polisi-jinsia-temeke'],
    ['kinondoni-mc', 'polisi-oysterbay-jinsia'],
    ['hai-dc', 'polisi-jinsia-kilimanjaro'],
  ])('is suggested the gender desk first where the page asks for %s', async (council, desk) => {
    const entry = aLine();
    for (const category of ['ukatili', 'ukatili-kijinsia', 'unyanyasaji-kingono', 'watoto'])
      for (const text of [undefined, 'Mwalimu wa shule ya msingi alimpiga mwanangu']) {
        const { status, body } = await entry.answers('suggest-institutions', {
          query: { category, council, ...(text !== undefined && { text }) },
        });
        expect(status).toBe(200);
        const ids = (body['institutions'] as readonly { readonly id: string }[]).map(({ id }) => id);
        expect([category, text, ids[0]]).toEqual([category, text, desk]);
        expect(ids).not.toContain('tamisemi-elimu');
        expect(ids).not.toContain('elimu');
      }
  });

  it('is led by phone to the desk of the district, with the reason', async () => {
    const phone = aLine().phone();
    await dialsAnew(phone);
    await phone.types('Hakuna maji Mwananyamala tangu Jumatatu.');
    await phone.chooses('Maji', 'Orodha yote', 'Ukatili', 'Endelea', 'Kata ya Mwananyamala');
    expect(await phone.types('temeke')).toContain('5 Kwa Jinsia W. Temeke');
    expect(await phone.chooses('Kwa Jinsia')).toContain('Dawati la jinsia la polisi');
  });
});
