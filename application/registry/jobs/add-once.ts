import type { Step } from '../../../domain/administration/jobs.ts';
import type { Notice } from '../../../domain/messaging/notices/notice.ts';
import type { Instant } from '../../../domain/foundation/time/instant.ts';
import type { Drawing } from './drawing.ts';

/** Writes notices down, each once however often this is repeated: how many are new. They go out at once, unless told from when. */
export async function addOnce(
  notices: readonly Notice[],
  { outbox, now }: Pick<Drawing, 'outbox' | 'now'>,
  from: (notice: Notice) => Instant = now,
): Promise<Step> {
  let done = 0;
  for (const notice of notices) if ((await outbox.add(notice, from(notice))) === 'added') done += 1;
  return { done, failed: 0 };
}
