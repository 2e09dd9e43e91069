import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { ViewOfFigures } from './measures-query.ts';
import { measureTexts } from './measure-texts.ts';
import { oversightTexts as texts } from './texts.ts';

/** The parts of the page with their titles, in the order in which they stand. */
export const titlesOfParts = {
  now: texts.now,
  ages: measureTexts.ages.name,
  'due-first': texts.dueFirst,
  'on-time': measureTexts.answeredInTime.name,
  ranks: texts.bestAndWorst,
  given: texts.given,
  trend: measureTexts.trend.name,
  reach: measureTexts.reach.name,
  'of-month': texts.allMeasures,
  units: texts.units,
  signs: texts.signs,
} as const satisfies Record<string, Text>;

export type PartOfBoard = keyof typeof titlesOfParts;

/** The parts of each view of figures by month. */
export const partsOfView: Readonly<
  Record<Exclude<ViewOfFigures, 'brief' | 'report'>, readonly PartOfBoard[]>
> = {
  month: ['on-time', 'ranks', 'of-month', 'units'],
  trend: ['now', 'ages', 'due-first', 'given', 'trend', 'reach'],
  signs: ['signs'],
};
