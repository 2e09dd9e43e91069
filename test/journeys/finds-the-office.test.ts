import { describe, expect, it } from 'vitest';
import { asks } from './steps/officers.ts';
import { aComplaint } from './steps/tickets.ts';
import { aCitizen } from './steps/under-test.ts';

interface Found {
  readonly institutions: readonly { readonly id: string; readonly reason?: string }[];
  readonly places: readonly { readonly id: string; readonly parts: readonly { readonly id: string }[] }[];
  readonly didYouMean?: string;
  readonly elsewhere?: { readonly address: string };
}

async function answered(path: string): Promise<Found> {
  const { status, body } = await asks(path);
  expect(status, path).toBe(200);
  return body as unknown as Found;
}

const idsOf = ({ institutions }: Found): readonly string[] => institutions.map(({ id }) => id);

describe('somebody who does not know whose office it is', () => {
  it('chooses a place, is told the office with the reason, and sends to it', async () => {
    const { places } = await answered('/v1/places');
    const region = places.find(({ id }) => id === 'mkoa-dar');
    expect(region?.parts.map(({ id }) => id)).toContain('kinondoni-mc');

    const found = await answered('/v1/institutions/suggestions?category=maji&council=kinondoni-mc');
    const [first] = found.institutions;
    expect(first).toMatchObject({ id: 'dawasa', reason: expect.stringContaining('DAWASA') as unknown });

    const receipt = await aCitizen().send(aComplaint({ institution: first?.id ?? '', from: 'anonymous' }));
    expect(receipt.institution.id).toBe('dawasa');
  });

  it('names the office in words, with a slip of the finger', async () => {
    const found = await answered(
      '/v1/institutions/suggestions?category=afya&text=hosptali%20ya%20Mwananyamala',
    );
    expect(idsOf(found)[0]).toBe('mwananyamala-rrh');
  });

  it('is told the address of Zanzibar', async () => {
    const found = await answered('/v1/institutions/suggestions?category=maji&region=mkoa-mjini-magharibi');
    expect([idsOf(found), found.elsewhere?.address]).toEqual([[], 'https://malalamiko.smz.example']);
  });
});

describe('somebody who knows a part of the name', () => {
  it.each([
    ['manispaa ya temeke', 'temeke-mc', undefined],
    ['mwananyamala hospitali', 'mwananyamala-rrh', undefined],
    ['mahakma', 'mahakama', 'mahakama'],
    ['tanesko', 'tanesco', 'tanesco'],
    ['dawasa', 'dawasa', undefined],
  ])('finds by "%s" first %s', async (typed, id, didYouMean) => {
    const found = await answered(`/v1/institutions?search=${encodeURIComponent(typed)}`);
    expect([idsOf(found)[0], found.didYouMean]).toEqual([id, didYouMean]);
  });

  it('looks at one with its place in the tree', async () => {
    const { status, body } = await asks('/v1/institutions/temeke-mc');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: 'temeke-mc',
      served: true,
      path: [{ id: 'kmk' }, { id: 'tamisemi' }, { id: 'mkoa-dar' }],
    });
  });
});
