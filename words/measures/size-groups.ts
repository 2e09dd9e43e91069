import type { SizeGroup } from '../../domain/analytics/measures/ranking.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';

/** Groups of institutions with about as much to do: by how many tickets were due in the month. */
export const sizeGroupWords: Readonly<Record<SizeGroup, Text>> = {
  large: { sw: 'Kubwa: malalamiko na maoni 500 au zaidi', en: 'Large: 500 tickets or more' },
  middle: { sw: 'Za kati: malalamiko na maoni 100 hadi 499', en: 'Middle: 100 to 499 tickets' },
  small: { sw: 'Ndogo: malalamiko na maoni 30 hadi 99', en: 'Small: 30 to 99 tickets' },
};
