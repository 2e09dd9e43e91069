import { expect, it } from 'vitest';
import type { SearchedOffices } from '../../../web/src/ticket-form/offices-of-phone.ts';
import { soughtAfter, type SoughtOffice } from '../../../web/src/ticket-form/sought-office.ts';

const finding = (kind: 'council' | 'agency'): SearchedOffices => ({
  institutions: [{ id: kind, kind, name: { sw: '', en: '' }, shortName: { sw: '', en: '' }, path: [] }],
});
const dispensary = 'zahanati ya Bunju';
const council = finding('council');
const agency = finding('agency');

type Typed = readonly [words: string, found?: SearchedOffices];

it.each<readonly [string, readonly Typed[], string | undefined]>([
  ['stays while the council is typed', [[''], ['b'], ['bagamoyo', council]], dispensary],
  [
    'stays where its beginning is that of another one',
    [['ba', agency], ['bag'], ['bag', council]],
    dispensary,
  ],
  ['is dropped by an office that is known', [['tanesco', agency], [''], ['temeke', council]], undefined],
  ['is another, once that is unknown', [['shule', { institutions: [], unknown: {} }]], 'shule'],
  ['is not what a phone finds nothing of', [['bagx', { institutions: [] }]], dispensary],
])('the name of an office that nobody knows %s', (_, typed, expected) => {
  const sought = typed.reduce<SoughtOffice | undefined>(
    (before, [words, found]) => soughtAfter(before, words, found),
    soughtAfter(undefined, dispensary, { institutions: [], unknown: {} }),
  );
  expect(sought?.name).toBe(expected);
});
