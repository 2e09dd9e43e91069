import type { SentMessage } from '../outbox/tail.ts';
import type { FollowedTicket } from './citizen.ts';

/** What became of the tickets, in a few lines: counted from what their senders see and from what was sent. */
export function summary(tickets: readonly FollowedTicket[], messages: readonly SentMessage[]): string {
  const happened = tickets.flatMap(({ timeline }) => timeline);
  const count = (type: string): number => happened.filter((entry) => entry.type === type).length;
  const sent = (channel: SentMessage['channel']): number =>
    messages.filter((message) => message.channel === channel).length;
  const atTheTop = tickets.filter(({ timeline }) => timeline.some(({ type }) => type === 'flag'));
  const holders = new Set(tickets.map(({ institution }) => institution.id));
  const rows: readonly (readonly [string, number])[] = [
    ['tickets sent', tickets.length],
    ['acknowledged', count('acknowledge')],
    ['answered', count('respond')],
    ['transferred', count('transfer')],
    ['objections', count('object')],
    ['appeals', count('appeal')],
    ['reminders to officers', count('remind')],
    ['escalations', count('escalate')],
    ['unanswered at the top, and flagged', atTheTop.length],
    ['institutions that hold them now', holders.size],
    ['SMS to citizens', sent('sms')],
    ['e-mails to officers', sent('email')],
  ];
  return rows.map(([what, number]) => `${String(number).padStart(5)}  ${what}`).join('\n');
}
