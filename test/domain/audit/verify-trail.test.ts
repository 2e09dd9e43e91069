import { describe, expect, it } from 'vitest';
import { hashing } from '../../../adapters/crypto/hashing.ts';
import { chainLinkTo, sealedText } from '../../../domain/audit/chain.ts';
import { errorsOfTrail, type TrailLink } from '../../../domain/audit/verify-trail.ts';

const number = '261112345671';
const whose = { chain: 'events', number } as const;

/** A chain of so many events, as a trail shows it. */
function aTrail(length: number): readonly TrailLink[] {
  let previous: string | undefined;
  return Array.from({ length }, (_, place) => {
    const at = `2026-11-24T09:0${place}:00Z`;
    const entry = {
      entity: 'event',
      number,
      version: place + 1,
      type: 'note',
      at,
      by: { actor: 'head', officer: 'asha' },
    };
    const sealed = sealedText(previous, whose, entry, hashing);
    const link = { ...chainLinkTo(previous, whose, entry, hashing), sealed };
    previous = link.hash;
    return { ...link, count: place + 1, at, what: 'note', officer: 'asha' };
  });
}

const changed = (
  links: readonly TrailLink[],
  count: number,
  changes: Partial<TrailLink>,
): readonly TrailLink[] => links.map((link) => (link.count === count ? { ...link, ...changes } : link));

const faultsIn = async (links: readonly TrailLink[]) =>
  (await errorsOfTrail(whose, links, hashing)).map(
    ({ place: position, fault }) => `${position.count} ${fault}`,
  );

describe('A trail that is verified where it is read', () => {
  it('is sound as it was stored, from its beginning and from anywhere', async () => {
    expect(await faultsIn(aTrail(4))).toEqual([]);
    expect(await faultsIn(aTrail(4).slice(2))).toEqual([]);
  });

  it.each([
    ['another moment', { at: '2026-11-24T10:00:00Z' }],
    ['another act', { what: 'respond' }],
    ['another officer', { officer: 'juma' }],
    ['no officer', { officer: undefined }],
  ])('is not, where %s is shown than was sealed', async (_, changes) => {
    expect(await faultsIn(changed(aTrail(3), 2, changes))).toEqual(['2 edited']);
  });

  it('is not, where what was sealed does not give the hash', async () => {
    const links = aTrail(3);
    const sealed = links[1]?.sealed.replace('"head"', '"citizen"') ?? '';
    expect(await faultsIn(changed(links, 2, { sealed }))).toEqual(['2 edited']);
  });

  it('is not, where one was taken out', async () => {
    expect(await faultsIn(aTrail(4).filter(({ count }) => count !== 2))).toEqual(['3 untied', '3 missing']);
  });

  it('is not, where the first was taken out and the next put in its place', async () => {
    const [, second, ...rest] = aTrail(3);
    expect(await faultsIn([{ ...second, count: 1 } as TrailLink, ...rest])).toContain('1 moved');
  });

  it('is not, where it is of another ticket', async () => {
    const found = await errorsOfTrail({ ...whose, number: '261112345770' }, aTrail(1), hashing);
    expect(found.map(({ fault }) => fault)).toEqual(['moved']);
  });

  it('says of what was never sealed that it was not', async () => {
    expect(await faultsIn(changed(aTrail(2), 2, { hash: undefined }))).toEqual(['2 unsealed']);
  });
});
