import type { KnownPoint } from './places-of-position.ts';

/** Hundredths of a degree, about a kilometre: the towns that points stand for are larger. */
const steps = 100;

/** Known points as a page loads them: of each place latitude and longitude in turn, in hundredths of a degree. */
export type PackedPoints = Readonly<Record<string, readonly number[]>>;

/** Packs points for a page. */
export const packPoints = (points: readonly KnownPoint[]): PackedPoints =>
  Object.fromEntries(
    [...Map.groupBy(points, ({ place }) => place)].map(([place, own]) => [
      place,
      own.flatMap(({ latitude, longitude }) => [Math.round(latitude * steps), Math.round(longitude * steps)]),
    ]),
  );

/** The points that were packed. */
export const unpackPoints = (packed: PackedPoints): readonly KnownPoint[] =>
  Object.entries(packed).flatMap(([place, degrees]) =>
    degrees.flatMap((latitude, at) => {
      const longitude = degrees[at + 1];
      return at % 2 === 1 || longitude === undefined
        ? []
        : [{ place, latitude: latitude / steps, longitude: longitude / steps }];
    }),
  );
