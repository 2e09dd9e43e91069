import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/news')>('officer/news');

export const newsTexts = t.news;

/** When an e-mail comes. */
export const emailWayTexts = t.ways;

/** What somebody did that asks something of the reader. */
export const whatIsAsked = {
  mentioned: (who: string): Text => t.mentions({ who }),
  assigned: (who: string): Text => t.gave({ who }),
  directed: (who: string): Text => t.directs({ who }),
};

/** What was done with a ticket that the reader watches. */
export const whatHappenedThere = (what: string): Text => t.happens({ what });

/** How many news a later release wrote, which this one does not know. */
export const notShownText = (count: number): Text => t.notShown({ count: String(count) });
