import type { Kind } from '../../../../domain/foundation/vocabulary/kinds.ts';
import type { ReplyOf } from '../../api/routes.ts';
import { useLanguage } from '../../platform/language.ts';
import { usePolled } from '../lists/use-polled.ts';
import type { Month } from '../closed/month.ts';
import { officerApi } from '../session/officer-api.ts';

/** As the API shows them. */
export type MeasuresReply = ReplyOf<'show-measures'>;
export type ShownUnits = ReplyOf<'compare-units'>;
export type ShownUnit = ShownUnits['units'][number];
export type MeasuresOfMonth = NonNullable<MeasuresReply['summary']>;
export type ShownSigns = NonNullable<MeasuresReply['signs']>;
export type ShownSurges = ReplyOf<'list-surges'>;

/** Whose figures, of which month and kind. */
export interface FiguresQuery {
  readonly institution: string;
  readonly month: Month | undefined;
  readonly kind: Kind | undefined;
}

/** The parameters of both requests for figures. */
const paramsOf = ({ institution, month, kind }: FiguresQuery) => ({
  path: { institution },
  query: { ...(month !== undefined && { month }), ...(kind !== undefined && { kind }) },
});

/** The figures of an institution and all that lies under it. */
export const useMeasures = (asked: FiguresQuery) =>
  usePolled(
    (request) =>
      officerApi.GET('/v1/officer/measures/{institution}', { ...request, params: paramsOf(asked) }),
    [asked.institution, asked.month, asked.kind, useLanguage()],
  );

export type TodayReply = ReplyOf<'show-today'>;

/** What needs an overseer today: figures, priorities and how units compare, in one request. */
export const useToday = ({ institution, kind }: Omit<FiguresQuery, 'month'>) =>
  usePolled(
    (request) =>
      officerApi.GET('/v1/officer/measures/{institution}/today', {
        ...request,
        params: { path: { institution }, query: kind === undefined ? {} : { kind } },
      }),
    [institution, kind, useLanguage()],
  );

/** How what lies right under an institution compares. */
export const useComparedUnits = (asked: FiguresQuery) =>
  usePolled(
    (request) =>
      officerApi.GET('/v1/officer/measures/{institution}/units', { ...request, params: paramsOf(asked) }),
    [asked.institution, asked.month, asked.kind, useLanguage()],
  );

/** The first page of what is overdue at an institution and below it, of every kind: what is longest past its date first. */
export const useDueFirst = ({ institution }: Pick<FiguresQuery, 'institution'>) =>
  usePolled(
    (request) =>
      officerApi.GET('/v1/officer/queues/{institution}', {
        ...request,
        params: { path: { institution }, query: { overdue: 'true' } },
      }),
    [institution, useLanguage()],
  );

/** The first page of what the reader directed: of what is to be done, what is due first; of what ended, the newest. */
export const useGivenDirections = (state: 'open' | 'ended') =>
  usePolled(
    (request) =>
      officerApi.GET('/v1/officer/directions', { ...request, params: { query: { list: 'given', state } } }),
    [state, useLanguage()],
  );

/** Surges that go on, and of the last days, of offices whose figures the reader may see. */
export const useSurges = () =>
  usePolled((request) => officerApi.GET('/v1/officer/surges', request), [useLanguage()]);
