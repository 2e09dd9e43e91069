import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReplyOf } from '../../api/routes.ts';
import { outcomeOf } from '../../api/problem.ts';
import { useRegularly, type PollOutcome } from '../lists/use-regularly.ts';
import { officerApi } from '../session/officer-api.ts';

/** How many of what wait at an office, as the API counts them. */
type CountedQueue = ReplyOf<'count-queue'>;

const notModified = 304;

interface KnownCounts {
  readonly institution: string;
  readonly counted: CountedQueue;
  readonly etag: string | undefined;
}

/** How many of what wait at an office: asked at once and again as the list is. Undefined while it is not known, or can't be. */
export function useCounts(institution: string): CountedQueue | undefined {
  const [known, setKnown] = useState<KnownCounts>();
  const last = useRef<KnownCounts | undefined>(undefined);
  const ask = useCallback(async (): Promise<PollOutcome> => {
    const before = last.current?.institution === institution ? last.current : undefined;
    const { data, response } = await outcomeOf((signal) =>
      officerApi.GET('/v1/officer/queues/{institution}/counts', {
        params: {
          path: { institution },
          header: before?.etag === undefined ? {} : { 'If-None-Match': before.etag },
        },
        signal,
      }),
    );
    if (response?.status === notModified) return 'nothing';
    if (data === undefined) return 'failure';
    last.current = { institution, counted: data, etag: response.headers.get('ETag') ?? undefined };
    setKnown(last.current);
    return 'news';
  }, [institution]);
  useEffect(() => void ask(), [ask]);
  useRegularly(ask);
  return known?.institution === institution ? known.counted : undefined;
}

type QueueCounts = CountedQueue['here'];

/** How many a filter finds: of the office alone, or with what lies below it. Undefined where that is not told. */
export function foundBy(
  counted: CountedQueue | undefined,
  onlyHere: boolean,
  figureIn: (counts: QueueCounts) => number | undefined,
): number | undefined {
  const here = counted && figureIn(counted.here);
  if (here === undefined || onlyHere) return here;
  return here + ((counted?.below && figureIn(counted.below)) ?? 0);
}
