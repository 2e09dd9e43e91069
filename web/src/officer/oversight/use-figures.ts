import { useCallback } from 'preact/hooks';
import type { Kind } from '../../../../domain/foundation/vocabulary/kinds.ts';
import type { ReplyOf } from '../../api/routes.ts';
import { outcomeOf } from '../../api/problem.ts';
import { useLanguage } from '../../platform/language.ts';
import type { Month } from '../closed/month.ts';
import { officerApi } from '../session/officer-api.ts';
import { useFresh, type AskFresh, type Fresh } from './use-fresh.ts';

/** As the API shows them. */
export type MeasuresReply = ReplyOf<'show-measures'>;
export type ShownUnits = ReplyOf<'compare-units'>;
export type ShownUnit = ShownUnits['units'][number];
export type MeasuresOfMonth = NonNullable<MeasuresReply['summary']>;
export type ShownSigns = NonNullable<MeasuresReply['signs']>;
export type ShownSurges = ReplyOf<'list-surges'>;
type ListedDirections = ReplyOf<'list-directions'>;
type WaitingLines = ReplyOf<'list-queue'>;

/** Whose figures, of which month and kind. */
export interface FiguresQuery {
  readonly institution: string;
  readonly month: Month | undefined;
  readonly kind: Kind | undefined;
}

/** What each request of the page says besides what it asks for. */
function useHeaders() {
  const language = useLanguage();
  return useCallback(
    (etag: string | undefined) => ({
      'Accept-Language': language,
      ...(etag !== undefined && { 'If-None-Match': etag }),
    }),
    [language],
  );
}

/** The parameters of both requests for figures. */
function useParamsOfFigures({ institution, month, kind }: FiguresQuery) {
  const headers = useHeaders();
  return useCallback(
    (etag: string | undefined) => ({
      path: { institution },
      query: { ...(month !== undefined && { month }), ...(kind !== undefined && { kind }) },
      header: headers(etag),
    }),
    [institution, month, kind, headers],
  );
}

/** The figures of an institution and all that lies under it. */
export function useMeasures(asked: FiguresQuery): Fresh<MeasuresReply> {
  const params = useParamsOfFigures(asked);
  return useFresh(
    useCallback<AskFresh<MeasuresReply>>(
      (etag) =>
        outcomeOf((signal) =>
          officerApi.GET('/v1/officer/measures/{institution}', { params: params(etag), signal }),
        ),
      [params],
    ),
  );
}

/** How what lies right under an institution compares. */
export function useComparedUnits(asked: FiguresQuery): Fresh<ShownUnits> {
  const params = useParamsOfFigures(asked);
  return useFresh(
    useCallback<AskFresh<ShownUnits>>(
      (etag) =>
        outcomeOf((signal) =>
          officerApi.GET('/v1/officer/measures/{institution}/units', { params: params(etag), signal }),
        ),
      [params],
    ),
  );
}

/** The first page of the queue of an institution: what is due first. */
export function useDueFirst({
  institution,
  kind,
}: Pick<FiguresQuery, 'institution' | 'kind'>): Fresh<WaitingLines> {
  const headers = useHeaders();
  return useFresh(
    useCallback<AskFresh<WaitingLines>>(
      (etag) =>
        outcomeOf((signal) =>
          officerApi.GET('/v1/officer/queues/{institution}', {
            params: {
              path: { institution },
              query: kind === undefined ? {} : { kind },
              header: headers(etag),
            },
            signal,
          }),
        ),
      [institution, kind, headers],
    ),
  );
}

/** The first page of what the reader directed: of what is to be done, what is due first; of what ended, the newest. */
export function useGivenDirections(state: 'open' | 'ended'): Fresh<ListedDirections> {
  const headers = useHeaders();
  return useFresh(
    useCallback<AskFresh<ListedDirections>>(
      (etag) =>
        outcomeOf((signal) =>
          officerApi.GET('/v1/officer/directions', {
            params: { query: { list: 'given', state }, header: headers(etag) },
            signal,
          }),
        ),
      [state, headers],
    ),
  );
}

/** Surges that go on, and of the last days, of offices whose figures the reader may see. */
export function useSurges(): Fresh<ShownSurges> {
  const headers = useHeaders();
  return useFresh(
    useCallback<AskFresh<ShownSurges>>(
      (etag) =>
        outcomeOf((signal) =>
          officerApi.GET('/v1/officer/surges', { params: { header: headers(etag) }, signal }),
        ),
      [headers],
    ),
  );
}
