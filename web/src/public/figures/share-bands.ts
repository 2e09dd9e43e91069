import { ofHundred } from './texts.ts';

/** Where a band of shares ends and the next begins, of 100: the same each month, so that months can be compared. */
const bounds = [50, 65, 80] as const;

interface ShareBand {
  /** Absent: the first one. */
  readonly from: number | undefined;
  /** Absent: the last one. */
  readonly below: number | undefined;
}

/** Bands of shares, the lowest first. */
export const sharesBands: readonly ShareBand[] = [undefined, ...bounds].map((from, place) => ({
  from,
  below: bounds[place],
}));

/** Place of a share from 0 to 1 among the bands, from 1 on, by the number that is shown. */
export const bandNumber = (share: number): number =>
  1 + bounds.filter((bound) => ofHundred(share) >= bound).length;
