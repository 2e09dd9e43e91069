import { kinds, type Kind } from '../../../../domain/foundation/vocabulary/kinds.ts';
import { monthAt, monthsLater, type Month } from '../closed/month.ts';

/** What is shown of an institution besides what needs somebody today. */
export const viewsOfFigures = ['brief', 'report', 'month', 'trend', 'signs'] as const;
export type ViewOfFigures = (typeof viewsOfFigures)[number];

/** Query for measures. */
export interface MeasuresQuery {
  /** Absent: what needs somebody today, unless a month is chosen. */
  readonly view?: ViewOfFigures;
  /** Absent: of the reader's own place. */
  readonly institution?: string;
  /** Absent: what the API begins with, which is the last one that is over where anything was counted in it. */
  readonly month?: Month;
  /** Absent: of all kinds. */
  readonly kind?: Kind;
}

/** How many months can be chosen, the present one included. */
const monthsShown = 13;

/** The months that can be chosen at a moment, in ms UTC: the present one first. */
export const monthsToChoose = (now: number): readonly Month[] =>
  Array.from({ length: monthsShown }, (_, back) => monthsLater(monthAt(now), -back));

/** Parses the query of an address; invalid parts are ignored. `now`: in ms UTC. */
export function measuresQueryIn(query: Readonly<Record<string, string>>, now: number): MeasuresQuery {
  const institution = query['institution'];
  const month = monthsToChoose(now).find((one) => one === query['month']);
  const kind = kinds.find((one) => one === query['kind']);
  const view = viewsOfFigures.find((one) => one === query['view']) ?? (month && 'month');
  return {
    ...(view !== undefined && { view }),
    ...(institution !== undefined && { institution }),
    ...(month !== undefined && { month }),
    ...(kind !== undefined && { kind }),
  };
}

/** Serializes a query for an address; empty for what is shown by default. */
export function measuresPartOf(query: MeasuresQuery): string {
  const part = new URLSearchParams({ ...query }).toString();
  return part === '' ? '' : `?${part}`;
}
