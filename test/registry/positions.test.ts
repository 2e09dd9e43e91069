import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRegistry } from '../../adapters/registry-files/load-registry.ts';
import { packPoints, unpackPoints } from '../../domain/institutions/positions/packed-points.ts';
import {
  placesOfPosition,
  type KnownPoint,
  type LikelyPlace,
} from '../../domain/institutions/positions/places-of-position.ts';
import type { Point } from '../../domain/institutions/registry/bounds.ts';
import { chosenBeforehand, confidenceOf } from '../../domain/institutions/understanding/confidence.ts';

const folder = path.join(import.meta.dirname, '../../registry');

let points: readonly KnownPoint[];
let regionOf: (place: string) => string;

beforeAll(async () => {
  const parsed = await loadRegistry(folder);
  if (parsed.outcome === 'broken') throw new Error(JSON.stringify(parsed.problems, undefined, 1));
  ({ points } = parsed);
  const parents = new Map(
    parsed.content.institutions.flatMap(({ id, kind, parent }) =>
      kind === 'council' && parent !== undefined ? [[id, parent] as const] : [],
    ),
  );
  regionOf = (place) => parents.get(place) ?? place;
});

const placesAt = (position: Point, known = points) => placesOfPosition(known, position, regionOf);

/** Points of the gazetteer, which nobody placed by hand. */
const ofGazetteer = new Set(
  readFileSync(path.join(folder, 'points.csv'), 'utf8')
    .split('\n')
    .filter((line) => line.endsWith(',geonames'))
    .map((line) => line.split(',').slice(0, 3).join(' ')),
);

interface HeldOut {
  readonly readings: readonly LikelyPlace[];
  readonly is: string;
}

const isRightWithin = ({ readings, is }: HeldOut, ranks: number): boolean =>
  readings.slice(0, ranks).some(({ place }) => place === is);

const share = (all: readonly HeldOut[], ranks = 1): number =>
  all.filter((one) => isRightWithin(one, ranks)).length / all.length;

/** Each town of the gazetteer as a position of which nothing is known, where its place has another point besides. */
function heldOut(): { readonly regions: readonly HeldOut[]; readonly councils: readonly HeldOut[] } {
  const towns = points.filter(({ place, latitude, longitude }) =>
    ofGazetteer.has(`${place} ${latitude} ${longitude}`),
  );
  const found = towns.map((town) => {
    const others = points.filter((point) => point !== town);
    const { regions, councils } = placesAt(town, others);
    return { town, regions, councils, isKnown: others.some(({ place }) => place === town.place) };
  });
  return {
    regions: found.map(({ town, regions }) => ({ readings: regions, is: regionOf(town.place) })),
    councils: found
      .filter(({ isKnown }) => isKnown)
      .map(({ town, councils }) => ({ readings: councils, is: town.place })),
  };
}

describe('the places of a position', () => {
  it('are right as often as is said, of towns that were held out', () => {
    const { regions, councils } = heldOut();
    const filled = (all: readonly HeldOut[]) =>
      all.filter(({ readings }) => chosenBeforehand(readings) !== undefined);
    const sure = (all: readonly HeldOut[]) =>
      all.filter(({ readings }) => confidenceOf(readings[0]?.probability ?? 0) === 'sure');
    const percent = (one: number) => `${(100 * one).toFixed(1)} %`;
    const told = ([name, all]: readonly [string, readonly HeldOut[]]) =>
      `${name} of ${all.length} towns held out: first ${percent(share(all))}, in three ${percent(share(all, 3))}; ` +
      `filled in ${percent(filled(all).length / all.length)}, of these right ${percent(share(filled(all)))}; ` +
      `of ${sure(all).length} that are sure right ${percent(share(sure(all)))}\n`;
    process.stdout.write(told(['region', regions]) + told(['council', councils]));

    expect(councils.length).toBeGreaterThan(250);
    expect(share(regions)).toBeGreaterThan(0.82);
    expect(share(councils)).toBeGreaterThan(0.67);
    expect(share(councils, 3)).toBeGreaterThan(0.9);
    for (const all of [regions, councils]) {
      expect(share(filled(all))).toBeGreaterThan(0.83);
      expect(share(sure(all))).toBeGreaterThan(0.88);
    }
  });

  it.each([
    ['Dar es Salaam, by the harbour', -6.82, 39.29, 'mkoa-dar'],
    ['the middle of Dodoma', -6.17, 35.74, 'mkoa-dodoma'],
    ['the middle of Mwanza', -2.52, 32.9, 'mkoa-mwanza'],
    ['Stone Town', -6.165, 39.19, 'mkoa-mjini-magharibi'],
    ['the plains of Serengeti', -2.33, 34.83, 'mkoa-mara'],
    ['Nairobi', -1.29, 36.82, 'abroad'],
    ['Kampala', 0.32, 32.58, 'abroad'],
    ['Kigali', -1.95, 30.06, 'abroad'],
    ['Mombasa', -4.05, 39.67, 'abroad'],
    ['London', 51.5, -0.13, 'abroad'],
    ['Muscat', 23.59, 58.41, 'abroad'],
  ])('say of %s in which region it lies, or that it is abroad', (_, latitude, longitude, region) => {
    const [first] = placesAt({ latitude, longitude }).regions;
    expect(first?.place).toBe(region);
  });

  it('are likely in shares that are the whole together', () => {
    for (const { latitude, longitude } of points.slice(0, 40)) {
      const { regions, councils } = placesAt({ latitude: latitude + 0.1, longitude });
      for (const all of [regions, councils])
        expect(all.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
    }
  });

  it('name every council of the Mainland', () => {
    const named = new Set(points.map(({ place }) => place));
    const councils = readFileSync(path.join(folder, 'institutions/councils.csv'), 'utf8')
      .split('\n')
      .flatMap((line) => /^([\w-]+),council,/.exec(line)?.[1] ?? []);
    expect(councils.length).toBeGreaterThan(150);
    expect(councils.filter((id) => !named.has(id))).toEqual([]);
  });
});

describe('points as a page loads them', () => {
  it('are the same points to a kilometre, in 6 KB at most', () => {
    const packed = packPoints(points);
    const known = unpackPoints(packed);
    expect(known.length).toBe(points.length);
    for (const point of points)
      expect(
        known.some(
          ({ place, latitude, longitude }) =>
            place === point.place &&
            Math.abs(latitude - point.latitude) <= 0.0051 &&
            Math.abs(longitude - point.longitude) <= 0.0051,
        ),
      ).toBe(true);
    expect(brotliCompressSync(JSON.stringify(packed)).length).toBeLessThan(6 * 1024);
  });
});
