import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { regionTiles } from '../../web/src/platform/region-tiles.ts';

/** Where the registry says within which bounds regions lie: each of them once. */
const regions = readFileSync('registry/bounds.csv', 'utf8').match(/^mkoa-[a-z]+(?=,)/gm) ?? [];

it('each region of the registry stands on one tile of the map', () => {
  expect(regions.length).toBeGreaterThan(20);
  expect(regionTiles.map(({ region }) => region).toSorted()).toEqual(regions.toSorted());
});

it('no two regions stand at one place, or have the same short name', () => {
  expect(new Set(regionTiles.map(({ row, column }) => `${row}.${column}`)).size).toBe(regionTiles.length);
  expect(new Set(regionTiles.map(({ short }) => short)).size).toBe(regionTiles.length);
});
