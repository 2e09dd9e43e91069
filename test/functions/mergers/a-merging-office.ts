import { attributesOf, serialise } from '../../../contracts/events/message.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { merge, takeIn } from '../../../domain/casework/acts/merging/merge.ts';
import { isTicketNumber } from '../../../domain/foundation/vocabulary/check-digit.ts';
import { mergersQueue } from '../../../functions/mergers/keep-mergers.ts';
import { aCall } from '../../builders/call-of.ts';
import { counted } from '../../builders/counted.ts';
import { by } from '../../builders/life.ts';
import { aBatch } from '../../builders/queue-message.ts';
import { theRules } from '../../builders/ticket.ts';
import { Office } from '../../builders/views/an-office.ts';

export const main = '261100000021';

/** Another number for each `place`, as a head types it: with its check digit. */
export function followerAt(place: number): string {
  const digits = `2611${String(place + 100).padStart(7, '0')}`;
  const number = Array.from({ length: 10 }, (_, check) => `${digits}${check}`).find(isTicketNumber);
  if (number === undefined) throw new Error('Every number has a check digit.');
  return number;
}

export const answer = {
  finding: 'upheld',
  reason: 'Bomba lilipasuka jana usiku.',
  remedy: 'Limerekebishwa leo asubuhi.',
};
const head = 'mkuu-wakala';
/** As often as the queue brings a message before it sets it aside. */
const mostTries = 5;

/** An officers' API with the queue behind it that mergers are kept by. */
export class MergingOffice extends Office {
  /** Messages that failed as often as the queue brings one. */
  readonly setAside: string[] = [];
  /** The calls of the stores that each message cost. */
  readonly callsOfMessages: string[][] = [];

  /** The main ticket, and so many others, all alike and at the agency. */
  static async with(followers: number): Promise<MergingOffice> {
    const office = new MergingOffice();
    await office.receives({ ticket: { number: main } });
    for (let place = 0; place < followers; place += 1)
      await office.receives({ ticket: { number: followerAt(place) } });
    for (const number of [main, ...Array.from({ length: followers }, (_, place) => followerAt(place))])
      await office.isOpened(head, number);
    return office;
  }

  /** Others that joined the main ticket. */
  static async merged(followers: number): Promise<MergingOffice> {
    const office = await MergingOffice.with(followers);
    for (let place = 0; place < followers; place += 1)
      await office.did(followerAt(place), [head, 'merge', { into: main }]);
    return office;
  }

  /** The head answers the main ticket: the event. */
  async answersMain(body: object = answer): Promise<TicketEvent> {
    await this.did(main, [head, 'respond', body]);
    return this.lastOf(main);
  }

  async lastOf(number: string): Promise<TicketEvent> {
    const event = (await this.historyOf(number)).events.at(-1);
    if (event === undefined) throw new Error('Nothing happened to it.');
    return event;
  }

  /** What the subscription lets through of all that happened to these tickets. */
  async heardOf(...numbers: readonly string[]): Promise<readonly TicketEvent[]> {
    const histories = await Promise.all(numbers.map((number) => this.historyOf(number)));
    return histories
      .flatMap(({ events }) => events)
      .filter((event) => attributesOf(event).mergers === 'changed');
  }

  /** Topic and queue bring events, and the orders that follow from them, until nothing waits. */
  async keeps(...events: readonly TicketEvent[]): Promise<void> {
    this.now = plusSeconds(this.now, 40); // answers are final
    let waiting = events.map((event) => ({ body: serialise(event), tries: 0 }));
    while (waiting.length > 0) {
      const failed = [];
      for (const message of waiting) {
        const again = await this.#brings(message.body);
        if (again && message.tries + 1 < mostTries) failed.push({ ...message, tries: message.tries + 1 });
        if (again && message.tries + 1 === mostTries) this.setAside.push(message.body);
      }
      waiting = [...failed, ...this.orders.take().map((body) => ({ body, tries: 0 }))];
    }
  }

  async #brings(body: string): Promise<boolean> {
    const calls: string[] = [];
    const count = (call: string) => calls.push(call);
    const handler = mergersQueue(
      () => ({
        ...this.ports,
        tickets: counted(this.tickets, count),
        registry: this.registry,
        reads: counted(this.reads, count),
        orders: counted(this.orders, count),
        now: () => (this.now = plusSeconds(this.now, 1)),
      }),
      () => this.captured.log,
    );
    const { batchItemFailures } = await handler(aBatch(body), aCall());
    this.callsOfMessages.push(calls);
    return batchItemFailures.length > 0;
  }

  /** So many joined at once, as the domain does it: the acts of a head on each would take long. */
  async merges(numbers: readonly string[]): Promise<void> {
    for (const number of numbers) {
      const [joining, history] = [await this.historyOf(number), await this.historyOf(main)];
      const request = `${number}0000.asked`;
      const input = { ...by.head(this.now, head, 'wakala'), request };
      const joins = merge(joining, { ...input, main: history.ticket }, theRules());
      const besides = takeIn(history, { ...input, joining: joining.ticket }, theRules());
      await this.tickets.save({ ...joins, besides });
    }
  }
}
