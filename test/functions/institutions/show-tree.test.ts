import { describe, expect, it } from 'vitest';
import { anInstitution } from '../../builders/lineage.ts';
import { aSmallCountry } from '../../builders/views/a-small-country.ts';
import { Service } from '../../builders/views/service.ts';

interface Branch {
  readonly id: string;
  readonly parts?: readonly Branch[];
  readonly address?: string;
}

const country = aSmallCountry();
const showsTree = async (service = new Service()) => {
  const { body, headers } = await service.answers('show-tree');
  return { version: body['version'], tops: body['institutions'] as readonly Branch[], headers };
};

const allIn = (branches: readonly Branch[]): readonly Branch[] =>
  branches.flatMap((branch) => [branch, ...allIn(branch.parts ?? [])]);

describe('the tree of institutions', () => {
  it('holds each institution that is not closed, once, under its parent', async () => {
    const { tops } = await showsTree();
    const ids = allIn(tops).map(({ id }) => id);
    const open = country.institutions.filter(({ closed }) => closed === undefined);
    expect(ids.toSorted()).toEqual(open.map(({ id }) => id).toSorted());
    for (const { id, parts = [] } of allIn(tops))
      for (const part of parts)
        expect(open.find((institution) => institution.id === part.id)?.parent).toBe(id);
  });

  it('begins with the tops of all trees, and says of what lies under nothing that nothing does', async () => {
    const { tops } = await showsTree();
    const roots = country.institutions.filter(({ parent }) => parent === undefined);
    expect(tops.map(({ id }) => id).toSorted()).toEqual(roots.map(({ id }) => id).toSorted());
    for (const { parts } of allIn(tops)) expect(parts).not.toEqual([]);
  });

  it('tells where tickets go of what is not served here, however deep', async () => {
    const { tops } = await showsTree();
    const served = allIn(tops).filter(({ id }) => id.startsWith('smz'));
    expect(served.length).toBeGreaterThan(1);
    for (const { address } of served) expect(address).toBe('https://malalamiko.smz.example');
  });

  it('has another version once the registry changed, and the same before', async () => {
    const closed = anInstitution({
      id: 'zamani',
      parent: 'wizara',
      ancestors: ['wizara', 'ikulu'],
      closed: { at: '2026-11-01T06:00:00Z', successor: 'kituo' },
    });
    const added = anInstitution({ id: 'mpya', parent: 'wizara', ancestors: ['wizara', 'ikulu'] });
    const having = (...institutions: (typeof country.institutions)[number][]) =>
      showsTree(new Service({ ...country, institutions: [...country.institutions, ...institutions] }));
    const { version } = await showsTree();
    expect((await having(closed)).version).toBe(version);
    expect((await having(added)).version).not.toBe(version);
  });

  it('may be kept for an hour, and is not sent again to who has it', async () => {
    const service = new Service();
    const { headers } = await showsTree(service);
    expect(headers['cache-control']).toBe('public, max-age=3600');
    const again = await service.answers('show-tree', {
      headers: { 'if-none-match': String(headers['etag']) },
    });
    expect([again.status, again.headers['cache-control']]).toEqual([304, 'public, max-age=3600']);
  });
});
