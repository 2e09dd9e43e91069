import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/public/offices')>('public/offices');

export const officesPage = t.offices;

/** No office has the name that was written. */
export const unknownText = (words: string, areOthersFound: boolean): Text =>
  areOthersFound ? t.unknown({ words }) : t.unknownAlone({ words });

/** How many were found, and how many of them are shown. */
export const foundText = (count: number, shown: number): Text =>
  count > shown ? t.found.some({ count, shown }) : t.found.all({ count });
