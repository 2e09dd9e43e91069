import { describe, expect, it } from 'vitest';
import { aLine, dialsAnew } from './a-line.ts';

const offices: readonly (readonly [typed: string, id: string, shown: string])[] = [
  ['T.R.A', 'tra', 'TRA'],
  ['ilala', 'dar-es-salaam-cc', 'Jiji la DSM'],
  ['daresalaam', 'mkoa-dar', 'Mkoa Dar es Salaam'],
  ['mwendokasi', 'dart', 'DART'],
  ['tan esco', 'tanesco', 'TANESCO'],
];

describe('who types the name of an office as people do', () => {
  it.each(offices)('finds it on a phone and on the page: “%s”', async (typed, id, shown) => {
    const entry = aLine();
    const { body } = await entry.answers('list-institutions', { query: { search: typed } });
    const listed = body['institutions'] as readonly { readonly id: string }[];
    expect(listed.slice(0, 3).map((office) => office.id)).toContain(id);

    const phone = entry.phone();
    await dialsAnew(phone);
    await phone.types('Hakuna maji Mwananyamala tangu Jumatatu.');
    await phone.chooses('Kwa ', 'Nyingine');
    expect(await phone.types(typed)).toContain(shown);
  });

  it('is offered no DAWASA for a classroom', async () => {
    const entry = aLine();
    const { body } = await entry.answers('list-institutions', { query: { search: 'darasa' } });
    expect(body).toEqual({ institutions: [], unknown: {} });
  });
});
