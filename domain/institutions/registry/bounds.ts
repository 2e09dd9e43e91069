/** The box around a region, in degrees (WGS 84), wider than the region: near a border nothing is outside. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Whether a point lies in the box, its edges included. */
export const isInBox = ({ west, south, east, north }: Bounds, { latitude, longitude }: Point): boolean =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north;
