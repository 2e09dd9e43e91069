import { describe, expect, it } from 'vitest';
import { branchesToFind, branchOf } from '../../../../domain/casework/search/search-branches.ts';
import { aLineage } from '../../../builders/lineage.ts';

describe('where a ticket is found', () => {
  it('is a branch that begins below the root', () => {
    expect(branchOf(aLineage('kata', 'halmashauri', 'mkoa', 'taifa'))).toEqual([
      'mkoa',
      'halmashauri',
      'kata',
    ]);
    expect(branchOf(aLineage('taifa'))).toEqual(['taifa']);
  });

  it('begins at the top of an independent tree', () => {
    expect(branchOf(aLineage('idara', { id: 'tume', kind: 'independent' }))).toEqual(['tume', 'idara']);
  });

  it('stays where it is escalated, and is one more where it is transferred', () => {
    const [ward, council, region, agency] = [
      ['mkoa', 'halmashauri', 'kata'],
      ['mkoa', 'halmashauri'],
      ['mkoa'],
      ['wizara', 'wakala'],
    ] as const;
    expect(branchesToFind([ward, council, region])).toEqual([ward]);
    expect(branchesToFind([ward, agency, ['wizara']])).toEqual([ward, agency]);
    expect(branchesToFind([council, ward])).toEqual([council, ward]);
    expect(
      branchesToFind([
        ['mkoa', 'halma'],
        ['mkoa', 'halmashauri'],
      ]),
    ).toHaveLength(2);
  });
});
