import type { RegistryDecision, ChangeContext } from '../../../domain/administration/change.ts';
import type { Administration } from '../../../domain/administration/administration.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { runRegistryJobs, type JobPorts } from '../../../application/registry/run-registry-jobs.ts';
import { administer, aTree, fromTheTop } from '../../builders/administration.ts';
import { aSubmissionToStore } from '../../builders/submission.ts';
import { System } from '../../builders/system/system.ts';
import { aTicket, aTuesdayNoon } from '../../builders/ticket.ts';

/** A registry that administrators change while tickets are open, over stores in memory. */
export class ChangingCountry extends System {
  #made = 0;
  readonly #heard = new Map<string, number>();

  constructor() {
    super({ content: aTree(), faulty: ['tickets'] });
  }

  /** A ticket of the agency that its officer works on, unless told otherwise: its number. */
  async receives(details: Partial<Ticket> = {}): Promise<string> {
    const number = `2611${String((this.#made += 1)).padStart(8, '0')}`;
    const { kind = 'complaint', holder = 'wakala' } = details;
    const made = aTicket({ number, kind, receiver: holder }).having({
      status: 'in-progress',
      acknowledgedAt: aTuesdayNoon,
      assignee: 'karani',
      ...details,
    });
    const submission = aSubmissionToStore({ ticket: { ...made.build(), version: 1 } });
    await this.tickets.submit(submission);
    await this.queuesHear();
    return number;
  }

  /** Queues hear everything that they have not heard. */
  async queuesHear(): Promise<void> {
    for (let place = 1; place <= this.#made; place += 1) {
      const number = `2611${String(place).padStart(8, '0')}`;
      for (const event of await this.tickets.eventsOf(number)) await this.#hear(event);
    }
  }

  async #hear(event: TicketEvent): Promise<void> {
    if (event.version <= (this.#heard.get(event.number) ?? 0)) return;
    await this.lists([event]);
    this.#heard.set(event.number, event.version);
  }

  /** An administrator of the whole tree does it now. */
  does<Asked>(
    act: (records: Administration, doing: ChangeContext, asked: Asked) => Promise<RegistryDecision>,
    asked: Asked,
  ): Promise<unknown> {
    return administer(this.administration, act, asked, fromTheTop({ at: this.now }));
  }

  /** The scheduled function runs once, over stores that may differ, with so much time. */
  async runs(stores: Partial<JobPorts> = {}, millisecondsLeft = () => 240_000): Promise<void> {
    await runRegistryJobs({ ...this.ports, ...stores }, { log: this.captured.log, millisecondsLeft });
    this.scheduler.calm();
    await this.queuesHear();
  }

  /** It runs each minute until no job is left. */
  async settles(): Promise<void> {
    for (let minutes = 0; (await this.administration.unfinished()).length > 0; minutes += 1) {
      if (minutes > 10) throw new Error('The jobs do not end.');
      await this.runs();
      this.now = plusSeconds(this.now, 60);
    }
  }

  async ticket(number: string): Promise<Ticket> {
    const ticket = await this.tickets.load(number);
    if (ticket === undefined) throw new Error(`There is no ticket ${number}.`);
    return ticket;
  }

  /** The acts of its history after the submission. */
  async happened(number: string): Promise<readonly string[]> {
    return (await this.tickets.eventsOf(number)).slice(1).map(({ type }) => type);
  }

  async inQueueOf(institution: string): Promise<readonly string[]> {
    const { items } = await this.queues.page(institution, undefined, { by: 'mtu' });
    return items.map(({ number }) => number).toSorted();
  }
}
