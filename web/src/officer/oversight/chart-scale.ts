/** From a figure to its place in CSS pixels. */
export type Scale = (value: number) => number;

/** Places of figures from `first` to `last`, between two places. */
export const linear =
  (first: number, last: number, from: number, upTo: number): Scale =>
  (value) =>
    last === first ? from : from + ((value - first) / (last - first)) * (upTo - from);

/** Scale by square roots, which keeps small values apart where one is large. */
export const bySquareRoot = (last: number, from: number, upTo: number): Scale => {
  const scale = linear(0, Math.sqrt(last), from, upTo);
  return (value) => scale(Math.sqrt(value));
};

const steps = [1, 2, 5, 10];

/** The least round figure that is no less: 1, 2 or 5 with zeros. */
export function roundUp(value: number): number {
  if (value <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return (steps.find((step) => step * power >= value) ?? 10) * power;
}

/** A line through places, as an SVG path. */
export const lineThrough = (places: readonly (readonly [x: number, y: number])[]): string =>
  places.map(([x, y], place) => `${place === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`).join('');

/** A name at a mark: its middle, which way it may move, and about how wide it is, all in CSS pixels. */
export interface NameAtMark {
  readonly x: number;
  readonly y: number;
  readonly goes: 'up' | 'down';
  readonly width: number;
}

/** How high each name is to stand: as near to its mark as those before it leave it, and none over another. */
export function placesOfNames(names: readonly NameAtMark[], apart: number): readonly number[] {
  const placed: { readonly x: number; readonly y: number; readonly width: number }[] = [];
  return names.map(({ x, y, goes, width }) => {
    const step = goes === 'up' ? -apart : apart;
    const isTaken = (at: number): boolean =>
      placed.some(
        (other) => Math.abs(other.y - at) < apart && Math.abs(other.x - x) < (other.width + width) / 2,
      );
    let at = y;
    while (isTaken(at)) at += step;
    placed.push({ x, y: at, width });
    return at;
  });
}
