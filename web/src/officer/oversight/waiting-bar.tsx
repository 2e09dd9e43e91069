import type { TodayReply } from './use-figures.ts';

/** What waits at an institution: overdue to answer, overdue to acknowledge, and in time. The figures stand beside it. */
export function WaitingBar({ standing }: Pick<TodayReply['units'][number], 'standing'>) {
  const { waiting, overdueToAnswer, overdueToAcknowledge } = standing;
  const parts = [
    ['late', overdueToAnswer],
    ['unread', overdueToAcknowledge],
    ['in-time', Math.max(0, waiting - overdueToAnswer - overdueToAcknowledge)],
  ] as const;
  return (
    <span class="waiting-bar" aria-hidden="true">
      {parts.map(([look, count]) => count > 0 && <i key={look} class={look} style={{ flexGrow: count }} />)}
    </span>
  );
}
