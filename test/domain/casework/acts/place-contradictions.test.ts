import { describe, expect, test } from 'vitest';
import { contradictionsIn, type KnownPlace } from '../../../../domain/casework/acts/place-contradictions.ts';
import type { Whereabouts } from '../../../../domain/foundation/vocabulary/whereabouts.ts';
import { aLineage } from '../../../builders/lineage.ts';

const dodoma = {
  id: 'mkoa-dodoma',
  kind: 'region',
  bounds: { west: 34.5, south: -7.9, east: 37.4, north: -3.6 },
} as const;
const mwanza = {
  id: 'mkoa-mwanza',
  kind: 'region',
  bounds: { west: 31.3, south: -4, east: 34.3, north: -0.9 },
} as const;
const songwe = { id: 'mkoa-songwe', kind: 'region' } as const; // without a box

const inDodoma = { latitude: -6.17, longitude: 35.74 };
const inMwanza = { latitude: -2.52, longitude: 32.9 };
const inNairobi = { latitude: -1.29, longitude: 36.82 };

const region = aLineage(dodoma);
const council = aLineage('dodoma-cc', dodoma, 'tamisemi');
const ward = aLineage('kata-makole', 'dodoma-cc', dodoma, 'tamisemi');
const councilElsewhere = aLineage('nyamagana', mwanza, 'tamisemi');
const wardElsewhere = aLineage('kata-pamba', 'nyamagana', mwanza, 'tamisemi');

const told = (known: KnownPlace, point?: typeof inDodoma, whereabouts?: Whereabouts) =>
  contradictionsIn({ ...(point && { point }), ...(whereabouts && { whereabouts }) }, known).map((one) => {
    const part = `${one.part}${one.lies ? ` ${one.lies.id}` : ''}`;
    return 'beside' in one ? `${part} beside ${one.beside}` : `${part} outside ${one.outside.id}`;
  });

describe('a place does not contradict itself', () => {
  test.each<readonly [string, KnownPlace, typeof inDodoma | undefined]>([
    ['where it names nothing', {}, undefined],
    ['where it is a point alone, wherever that is', {}, inNairobi],
    ['where each part lies in the next', { region, council, ward }, inDodoma],
    ['where the ward lies in the region, and no council is named', { region, ward }, undefined],
    ['on the edge of the box', { region }, { latitude: -7.9, longitude: 34.5 }],
    ['where the registry knows no box of the region', { region: aLineage(songwe) }, inNairobi],
  ])('%s', (_, known, point) => {
    expect(told(known, point)).toEqual([]);
  });

  test('where the council lay in what the region took the place of', () => {
    const heir = aLineage({ ...dodoma, id: 'mkoa-mpya', succeeds: ['mkoa-dodoma'] });
    const moved = aLineage('dodoma-cc', { ...dodoma, id: 'mkoa-mpya', succeeds: ['mkoa-dodoma'] });
    expect(told({ region: heir, council: moved })).toEqual([]);
    expect(told({ region, council: moved })).toEqual([]);
  });
});

describe('whereabouts', () => {
  test('abroad stand alone, or beside a point anywhere', () => {
    expect(told({}, undefined, 'abroad')).toEqual([]);
    expect(told({}, inNairobi, 'abroad')).toEqual([]);
  });

  test('abroad stand beside no part of the country', () => {
    expect(told({ region, council, ward }, undefined, 'abroad')).toEqual([
      'region mkoa-dodoma beside abroad',
      'council dodoma-cc beside abroad',
      'ward kata-makole beside abroad',
    ]);
  });

  test('on the road stand beside a region, or none', () => {
    expect(told({}, undefined, 'on-the-road')).toEqual([]);
    expect(told({ region }, inDodoma, 'on-the-road')).toEqual([]);
    expect(told({ region, council, ward }, inDodoma, 'on-the-road')).toEqual([
      'council dodoma-cc beside on-the-road',
      'ward kata-makole beside on-the-road',
    ]);
  });
});

describe('a place contradicts itself', () => {
  test('in a council outside the region', () => {
    expect(told({ region, council: councilElsewhere })).toEqual(['council nyamagana outside mkoa-dodoma']);
  });

  test('in a ward outside the council, whatever the region', () => {
    expect(told({ region, council, ward: wardElsewhere })).toEqual(['ward kata-pamba outside dodoma-cc']);
  });

  test('in a ward outside the region, where no council is named', () => {
    expect(told({ region, ward: wardElsewhere })).toEqual(['ward kata-pamba outside mkoa-dodoma']);
  });

  test('in a point outside the region, also where only a council or ward says which', () => {
    expect(told({ region }, inMwanza)).toEqual(['point outside mkoa-dodoma']);
    expect(told({ council }, inMwanza)).toEqual(['point outside dodoma-cc']);
    expect(told({ ward }, inMwanza)).toEqual(['point outside kata-makole']);
  });

  test('in a point outside both, where region and council contradict each other', () => {
    expect(told({ region, council: councilElsewhere }, inNairobi)).toEqual([
      'council nyamagana outside mkoa-dodoma',
      'point outside mkoa-dodoma',
    ]);
    // Inside one of them, it is no part of what is wrong.
    expect(told({ region, council: councilElsewhere }, inMwanza)).toEqual([
      'council nyamagana outside mkoa-dodoma',
    ]);
  });
});
