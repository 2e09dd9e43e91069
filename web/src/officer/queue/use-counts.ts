import type { ReplyOf } from '../../api/routes.ts';
import { usePolled } from '../lists/use-polled.ts';
import { officerApi } from '../session/officer-api.ts';

/** How many of what wait at an office, as the API counts them. */
type CountedQueue = ReplyOf<'count-queue'>;

/** How many of what wait at an office: asked at once and again as the list is. Undefined while it is not known, or can't be. */
export const useCounts = (institution: string): CountedQueue | undefined =>
  usePolled(
    (request) =>
      officerApi.GET('/v1/officer/queues/{institution}/counts', {
        ...request,
        params: { path: { institution } },
      }),
    [institution],
  ).data;

type QueueCounts = CountedQueue['here'];

/** How many a filter finds: of the office alone, or with what lies below it. Undefined where that is not told. */
export function foundBy(
  counted: CountedQueue | undefined,
  onlyHere: boolean,
  figureIn: (counts: QueueCounts) => number | undefined,
): number | undefined {
  const here = counted && figureIn(counted.here);
  if (here === undefined || onlyHere) return here;
  const below = counted?.below && figureIn(counted.below);
  return counted?.below !== undefined && below === undefined ? undefined : here + (below ?? 0);
}
