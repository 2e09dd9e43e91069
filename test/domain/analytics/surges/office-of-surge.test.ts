import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Institution } from '../../../../domain/institutions/registry/institution.ts';
import { pathOf } from '../../../../domain/institutions/registry/levels.ts';
import {
  fromMinistry,
  officeOfSurge,
  officesTold,
  type SharePath,
} from '../../../../domain/analytics/surges/office-of-surge.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { aLineage } from '../../../builders/lineage.ts';

const top = { id: 'kmk', kind: 'national-office' as const };
const ministry = { id: 'wizara', kind: 'ministry' as const };
const paths = {
  wakala: pathOf(aLineage('wakala', ministry, top)),
  idara: pathOf(aLineage('idara', 'wakala', ministry, top)),
  bili: pathOf(aLineage('bili', 'wakala', ministry, top)),
  jirani: pathOf(aLineage('jirani', ministry, top)),
  polisi: pathOf(aLineage('polisi', { id: 'mambo-ya-ndani', kind: 'ministry' }, top)),
  mahakama: pathOf(aLineage({ id: 'mahakama', kind: 'independent' })),
};
type Office = keyof typeof paths;

const sentTo = (tickets: Partial<Record<Office, number>>): readonly SharePath[] =>
  (Object.entries(tickets) as [Office, number][]).map(([office, count]) => ({
    tickets: count,
    path: paths[office],
  }));
const idsOf = (path: readonly Institution[]) => path.map(({ id }) => id);
const officeOf = (tickets: Partial<Record<Office, number>>) => idsOf(officeOfSurge(sentTo(tickets)))[0];

describe('a surge is the matter of', () => {
  it.each([
    ['the office that all its tickets went to', { wakala: 7 }, 'wakala'],
    ['the one that more than half went to, whatever went elsewhere', { wakala: 4, polisi: 3 }, 'wakala'],
    ['what is above two that got half each', { idara: 4, bili: 4 }, 'wakala'],
    ['an office with what lies under it', { wakala: 2, idara: 2, jirani: 3 }, 'wakala'],
    ['the ministry of three agencies', { wakala: 3, jirani: 3, idara: 3, polisi: 1 }, 'wakala'],
    ['the ministry over two agencies', { wakala: 3, jirani: 3 }, 'wizara'],
    ['the top of two ministries', { jirani: 3, polisi: 3 }, 'kmk'],
    ['the tree that got most, where some went to another', { jirani: 2, polisi: 2, mahakama: 3 }, 'kmk'],
    ['an independent body that got most', { wakala: 3, mahakama: 4 }, 'mahakama'],
    ['the first tree by its id, where two got as many', { wakala: 4, mahakama: 4 }, 'wakala'],
  ] as const)('%s', (_, tickets, office) => {
    expect(officeOf(tickets)).toBe(office);
  });

  it('the lowest office with more than half of its tree, whatever was sent where', () => {
    const ofOneTree = fc.constantFrom<Office>('wakala', 'idara', 'bili', 'jirani', 'polisi');
    checkProperty(
      fc.property(fc.dictionary(ofOneTree, fc.integer({ min: 1, max: 9 }), { minKeys: 1 }), (tickets) => {
        const shares = sentTo(tickets);
        const under = (id: string) =>
          shares
            .filter(({ path }) => idsOf(path).includes(id))
            .reduce((sum, share) => sum + share.tickets, 0);
        const all = under('kmk');
        const [office, ...above] = idsOf(officeOfSurge(shares));
        expect(under(office ?? '')).toBeGreaterThan(all / 2);
        const lower = new Set(shares.flatMap(({ path }) => idsOf(path)));
        for (const id of [office, ...above]) lower.delete(id ?? '');
        for (const id of lower) expect(under(id)).toBeLessThanOrEqual(all / 2);
      }),
    );
  });
});

describe('a surge is told', () => {
  it('at its office and each above it, up to the ministry', () => {
    expect(idsOf(officesTold(paths.idara, false))).toEqual(['idara', 'wakala', 'wizara']);
  });

  it('at the ministry alone, where its category is sensitive', () => {
    expect(idsOf(officesTold(paths.idara, true))).toEqual(['wizara']);
  });

  it('at the top, where it is the matter of several ministries', () => {
    expect(idsOf(officesTold(paths.idara.slice(-1), false))).toEqual(['kmk']);
  });

  it.each([false, true])('at an independent body itself (sensitive: %s)', (sensitive) => {
    expect(idsOf(officesTold(paths.mahakama, sensitive))).toEqual(['mahakama']);
  });
});

it('a sensitive surge is counted from the ministry on', () => {
  expect(idsOf(fromMinistry(paths.idara))).toEqual(['wizara', 'kmk']);
  expect(idsOf(fromMinistry(paths.mahakama))).toEqual(['mahakama']);
});
