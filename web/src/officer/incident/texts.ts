import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';
import { dayInFull } from '../lists/day-in-full.ts';

const t = catalogue<typeof import('#texts/officer/incident')>('officer/incident');

export const incidentTexts = t.incident;

/** What an incident is called: by what its main ticket is. */
export const incidentHeadline = (subject: string): Text => t.headline({ subject });

export const waitText = (count: number): Text => t.wait({ count });
export const endedText = (count: number): Text => t.ended({ count });

/** The button that answers all that were read. */
export const answerReadText = (count: number): Text => t.answerRead({ count });

/** Who joined tickets to it first. `day`: a local date. */
export const joinedByText = (name: Text | string, day: string): Text =>
  inEach((language) => t.joinedBy({ name, day: dayInFull(day, language) })[language]);

/** When the first of its answers is due, in the words of its line. */
export const firstDateText = (date: string): Text => t.first({ date });

/** Since when tickets came. `day`: a local date. */
export const sinceText = (day: string): Text =>
  inEach((language) => t.since({ day: dayInFull(day, language) })[language]);

/** How many came on a local date. */
export const dayAndCount = (date: string, count: number): Text =>
  inEach((language) => t.incident.dayAndCount({ day: dayInFull(date, language), count })[language]);
