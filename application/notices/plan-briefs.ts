import { briefDayAt, nextBriefAt } from '../../domain/messaging/briefs/brief-days.ts';
import { briefNotice } from '../../domain/messaging/notices/brief-notices.ts';
import type { Container } from '../container.ts';
import type { Run } from '../run.ts';
import type { RunStanding } from './send-channel.ts';

/** Ports that planning weekly briefs needs. */
export type BriefPlanPorts = Pick<Container, 'briefs' | 'outbox' | 'registry' | 'now'>;

/** Subscriptions read at a time. */
const portion = 50;

/**
 * Writes the notices of weekly briefs that are due, and moves each subscription on to its next Tuesday: the notice first, so that a run
 * that breaks off between the two writes it again, under the same key. A run that was late by weeks sends the newest brief alone.
 */
export async function planBriefs(
  { briefs, outbox, registry, now }: BriefPlanPorts,
  { log }: Pick<Run, 'log'>,
  { stillHeld }: Pick<RunStanding, 'stillHeld'>,
): Promise<void> {
  try {
    const { timeZone } = await registry.calendar();
    for (;;) {
      const due = await briefs.due(now(), portion);
      let moved = 0;
      for (const brief of due) {
        if (!(await stillHeld())) return;
        const at = now();
        try {
          await outbox.add(briefNotice(brief, briefDayAt(at, timeZone), at), at);
          await briefs.moveOn(brief, nextBriefAt(at, timeZone));
          moved += 1;
        } catch (error) {
          log.error('notice-not-prepared', { type: 'brief' }, error);
        }
      }
      // Where none moved the same would be read again: they are left to the next run.
      if (due.length < portion || moved === 0) return;
    }
  } catch (error) {
    log.error('due-notices-not-read', { type: 'brief' }, error);
  }
}
