/** Degrees. */
interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Thousandths of a degree: about 110 m from north to south, and nearly as much from east to west where Tanzania lies. */
const steps = 1_000;

const coarse = (degrees: number): number => Math.round(degrees * steps) / steps;

/**
 * A point as finely as anything keeps it: a street, and no house. Who needs it nearer says so in the text, which only
 * those read who may. Source: docs/rules.md, Place.
 */
export const coarsePoint = ({ latitude, longitude }: Point): Point => ({
  latitude: coarse(latitude),
  longitude: coarse(longitude),
});
