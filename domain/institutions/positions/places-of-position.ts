import type { Point } from '../registry/bounds.ts';
import { abroad } from '../../foundation/vocabulary/whereabouts.ts';

/** A point that is known to lie in a council, in a region whose councils are not listed, or `abroad`. */
export interface KnownPoint extends Point {
  readonly place: string;
}

/** A place with how likely a position lies in it (0 to 1). */
export interface LikelyPlace {
  readonly place: string;
  readonly probability: number;
}

/** Where a position may lie, the likeliest first. `abroad` stands among both. */
export interface PlacesOfPosition {
  readonly regions: readonly LikelyPlace[];
  readonly councils: readonly LikelyPlace[];
}

const kilometresOfDegree = 111.2;

/** In kilometres, as on a plane: of points that matter none lies further than some hundred. */
function distanceBetween(one: Point, other: Point): number {
  const north = one.latitude - other.latitude;
  const east = (one.longitude - other.longitude) * Math.cos((one.latitude * Math.PI) / 180);
  return kilometresOfDegree * Math.hypot(north, east);
}

/**
 * How much a point speaks for its place: the third power of the distance, from so many kilometres on, makes shares that are right
 * as often as they say (test/registry/positions.test.ts).
 */
const nearestThatCounts = 5;
const weightAt = (distance: number): number => (distance + nearestThatCounts) ** -3;

/** In kilometres: no position in the country is further from a known point. */
const farthestInside = 250;

/** What several places weigh, as shares, the likeliest first; of places that lie in one, as `within` says. */
function shares(
  weights: readonly (readonly [place: string, weight: number])[],
  within: (place: string) => string,
): readonly LikelyPlace[] {
  const sums = new Map<string, number>();
  for (const [place, weight] of weights) {
    const whole = within(place);
    sums.set(whole, (sums.get(whole) ?? 0) + weight);
  }
  const all = [...sums.values()].reduce((sum, weight) => sum + weight, 0);
  return [...sums]
    .map(([place, weight]) => ({ place, probability: weight / all }))
    .toSorted((a, b) => b.probability - a.probability);
}

/**
 * In which region and council a position lies, by the known points around it. `regionOf` tells the region of a council, of a
 * region itself, and `abroad` of `abroad`. Source: docs/rules.md, Place.
 */
export function placesOfPosition(
  points: readonly KnownPoint[],
  position: Point,
  regionOf: (place: string) => string,
): PlacesOfPosition {
  const distances = points.map((point) => [point.place, distanceBetween(position, point)] as const);
  if (distances.every(([, distance]) => distance > farthestInside)) {
    const outside = [{ place: abroad, probability: 1 }];
    return { regions: outside, councils: outside };
  }
  const weights = distances.map(([place, distance]) => [place, weightAt(distance)] as const);
  return { regions: shares(weights, regionOf), councils: shares(weights, (place) => place) };
}
