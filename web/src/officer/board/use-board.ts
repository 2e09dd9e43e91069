import { useCallback, useState } from 'preact/hooks';
import { omit } from '../../../../domain/foundation/vocabulary/omit.ts';
import type { ReplyOf } from '../../api/routes.ts';
import { outcomeOf, type Failure } from '../../api/problem.ts';
import { useLanguage } from '../../platform/language.ts';
import { usePolled } from '../lists/use-polled.ts';
import { officerApi } from '../session/officer-api.ts';

/** The tickets of an office by officer. */
export type ShownBoard = ReplyOf<'show-board'>;
export type OfficerColumn = ShownBoard['officers'][number];
export type BoardColumn = NonNullable<ShownBoard['unassigned']>;

interface ReadBoard {
  readonly board: ShownBoard | undefined;
  readonly failure: Failure | undefined;
  readonly again: () => void;
  readonly refresh: () => void;
  /** Reads the officers after those that are shown, and adds them. */
  readonly more: () => Promise<void>;
}

/** So long, in ms, an act takes to be seen in the lists. */
export const untilListed = 3000;

const ask = (
  institution: string,
  query: { readonly after?: string },
  request: { readonly signal: AbortSignal },
) =>
  officerApi.GET('/v1/officer/queues/{institution}/board', {
    ...request,
    params: { path: { institution }, query },
  });

/** Reads the board of an office at once and again every minute while it is seen. In another language it is another one. */
export function useBoard(institution: string): ReadBoard {
  const language = useLanguage();
  const [added, setAdded] = useState<Readonly<Record<string, readonly ShownBoard[]>>>({});
  const { data, failure, again, refresh } = usePolled<ShownBoard>(
    (request) => ask(institution, {}, request),
    [institution, language],
  );
  const name = `${institution} ${language}`;
  const others = added[name] ?? [];
  const { next } = others.at(-1) ?? data ?? {};
  const more = useCallback(async () => {
    if (next === undefined) return;
    const { data: page } = await outcomeOf((signal) => ask(institution, { after: next }, { signal }));
    if (page !== undefined) setAdded((before) => ({ ...before, [name]: [...(before[name] ?? []), page] }));
  }, [institution, name, next]);
  const board = data && {
    ...data,
    officers: [...data.officers, ...others.flatMap(({ officers }) => officers)],
  };
  return {
    board: board && (next === undefined ? omit(board, 'next') : { ...board, next }),
    failure,
    again,
    refresh,
    more,
  };
}
