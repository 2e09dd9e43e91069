import { describe, expect, it } from 'vitest';
import { aboveOf } from '../../../../domain/ticketing/routing/above.ts';
import type { Institution } from '../../../../domain/institutions/registry/institution.ts';
import { CorruptItem } from '../../../../domain/ticketing/tickets/ticket-store.ts';
import { anInstitution } from '../../../builders/lineage.ts';

/** Reads these nodes, and counts the calls. */
function reading(...nodes: readonly Institution[]) {
  const calls: (readonly string[])[] = [];
  return {
    calls,
    read: (ids: readonly string[]) => {
      calls.push(ids);
      return Promise.resolve(ids.map((id) => nodes.find((node) => node.id === id)));
    },
  };
}

const top = anInstitution({ id: 'kmk' });
const ministry = anInstitution({ id: 'wizara', parent: 'kmk', ancestors: ['kmk'] });
const treasury = anInstitution({ id: 'hazina', parent: 'kmk', ancestors: ['kmk'] });
const agency = anInstitution({ id: 'wakala', parent: 'wizara', ancestors: ['wizara', 'kmk'] });
const unit = anInstitution({ id: 'kitengo', parent: 'wakala', ancestors: ['wakala', 'wizara', 'kmk'] });
const idsOf = (nodes: readonly Institution[]) => nodes.map(({ id }) => id);

describe('what is above a node', () => {
  it('is read in one call', async () => {
    const { read, calls } = reading(top, ministry, agency);
    expect(idsOf(await aboveOf(unit, read))).toEqual(['wakala', 'wizara', 'kmk']);
    expect(calls).toHaveLength(1);
  });

  it('is where the parents lie now, though the node has not learned of their move', async () => {
    const moved = { ...agency, parent: 'hazina', ancestors: ['hazina', 'kmk'] };
    const { read, calls } = reading(top, ministry, treasury, moved);
    expect(idsOf(await aboveOf(unit, read))).toEqual(['wakala', 'hazina', 'kmk']);
    expect(calls).toHaveLength(2);
  });

  it('is nothing, unread, at the top', async () => {
    const { read, calls } = reading(top);
    expect(await aboveOf(top, read)).toEqual([]);
    expect(calls).toEqual([]);
  });

  it('is refused where a parent is missing, or lies under itself', async () => {
    await expect(aboveOf(unit, reading(agency, ministry).read)).rejects.toThrow(CorruptItem);
    const ring = { ...ministry, parent: 'wakala', ancestors: ['wakala'] };
    await expect(aboveOf(unit, reading(agency, ring).read)).rejects.toThrow(CorruptItem);
    await expect(aboveOf(agency, reading(agency, ring).read)).rejects.toThrow(CorruptItem);
  });
});
