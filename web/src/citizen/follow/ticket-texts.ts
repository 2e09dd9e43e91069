import { inEach, type Language, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { dateInFull, daysFromNow, momentInFull, timeOfDay } from '../../platform/dates.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/citizen/follow')>('citizen/follow');

/** What the page says of an opened ticket. */
export const ticketTexts = t.ticketTexts;

/** Says until which local date, `YYYY-MM-DD`, an act can be done. */
export const untilDate = (date: string): Text =>
  t.untilDate({ date: inEach((language) => dateInFull(date, language)) });

/** A local date, `YYYY-MM-DD`, with how far it is: `today` is the local date of now. */
export const dateAndDistance = (date: string, days: number): Text =>
  inEach((language) => `${dateInFull(date, language)} (${daysFromNow(days, language)})`);

/** Says that the time to answer passed: `far` is the last day of it, and how long ago that was. */
export const inThePast = (far: Text): Text => t.inThePast({ far });

export const onDate = (date: string): Text => inEach((language) => dateInFull(date, language));
export const atMoment = (instant: string): Text => inEach((language) => momentInFull(instant, language));

/** When the API last said so: `at` in ms UTC. */
export const lastSaidAt = (at: number): Text =>
  t.lastSaidAt({ time: inEach((language) => timeOfDay(at, language)) });

/** What is late, and since when: local dates. */
export const lateTexts = {
  answer: (date: string): Text => t.late.answer({ date: inEach((language) => dateInFull(date, language)) }),
  acknowledgement: (date: string): Text =>
    t.late.acknowledgement({ date: inEach((language) => dateInFull(date, language)) }),
} as const;

/** A file among those of its ticket: its place from 1. */
export const fileName = (place: number): Text => t.fileName({ place });

/** How large a file is, as people count it. */
export const kilobytes = (bytes: number): Text => {
  const count = Math.max(1, Math.round(bytes / 1000));
  return t.kilobytes({ count });
};

/** What is kept on the phone, without what the ticket is about: who uses the phone reads it. */
export const savedLabel = (kind: string, date: string, language: Language): string =>
  `${kind}, ${dateInFull(date, language)}`;

/** How the citizen confirms the phone. `path`: what is dialled. */
export const dialToConfirm = (path: Text): Text =>
  t.dialToConfirm({ phoneTyped: ticketTexts.phoneTyped, path });
