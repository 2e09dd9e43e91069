import type { KnownPoint } from './places-of-position.ts';

/** Hundredths of a degree, about a kilometre: the towns that points stand for are larger. */
const steps = 100;

/** Degrees of longitude from which packed ones are counted; two digits reach 12.95 further. */
const east = 29;

const base = 36;

const digits = (degrees: number): string => {
  const packed = Math.round(degrees * steps);
  if (packed < 0 || packed >= base ** 2) throw new RangeError(`A point lies ${degrees} degrees off.`);
  return packed.toString(base).padStart(2, '0');
};

/**
 * Known points as a page loads them: of each place, for each point two digits of base 36 for how far south it lies and two for
 * how far east, in hundredths of a degree.
 */
export type PackedPoints = Readonly<Record<string, string>>;

/** Packs points for a page. Throws RangeError where one lies beyond what two digits reach. */
export const packPoints = (points: readonly KnownPoint[]): PackedPoints =>
  Object.fromEntries(
    [...Map.groupBy(points, ({ place }) => place)].map(([place, own]) => [
      place,
      own.map(({ latitude, longitude }) => digits(-latitude) + digits(longitude - east)).join(''),
    ]),
  );

/** The points that were packed. */
export const unpackPoints = (packed: PackedPoints): readonly KnownPoint[] =>
  Object.entries(packed).flatMap(([place, points]) =>
    (points.match(/.{4}/g) ?? []).map((point) => ({
      place,
      latitude: -Number.parseInt(point.slice(0, 2), base) / steps,
      longitude: Number.parseInt(point.slice(2), base) / steps + east,
    })),
  );
