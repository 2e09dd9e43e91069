import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { dateInFull } from '../../platform/dates.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/ticket')>('officer/ticket');

/** The last day on which an act can be done: a local date. */
export const untilText = (date: string): Text =>
  t.until({ date: inEach((language) => dateInFull(date, language)) });
