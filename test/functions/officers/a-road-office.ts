import type { GetCommand } from '@aws-sdk/lib-dynamodb';
import { expect } from 'vitest';
import { keepMergers } from '../../../application/mergers/keep-mergers.ts';
import { followOrderSchema } from '../../../contracts/events/follow-order.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { aKey } from '../../builders/http-request.ts';
import { aNewTicket } from '../../builders/new-ticket.ts';
import { aCategory } from '../../builders/category.ts';
import { Office } from '../../builders/views/an-office.ts';
import type { ScheduledStore } from '../../builders/system/stored-tables.ts';
import { aStaffedCountry } from '../../builders/views/a-staffed-country.ts';

const head = 'mkuu-wakala';
const pothole = {
  subject: 'Shimo kubwa barabarani',
  description: 'Kuna shimo kubwa karibu na soko, magari yanagonga.',
  place: {},
  institution: 'wakala',
};

export interface Alike {
  readonly people: number;
  readonly tickets: readonly {
    readonly number: string;
    readonly saidSame: boolean;
    readonly merged: boolean;
    readonly why: string;
  }[];
}

/** An office to which citizens write of roads, of which they are told anywhere. */
export class RoadOffice extends Office {
  #phones = 0;

  constructor() {
    const country = aStaffedCountry();
    super({
      ...country,
      categories: [
        aCategory({ toldOfAlike: 'of-one', locality: 'anywhere' }),
        ...country.categories.slice(1),
      ],
    });
  }

  /** The calls of DynamoDB since the last request began, by their commands. */
  commands: string[] = [];

  protected override over(store: ScheduledStore) {
    const made = super.over(store);
    const { client } = made;
    const send = (command: GetCommand) => {
      this.commands.push(command.constructor.name);
      return client.send(command);
    };
    return { ...made, client: { send } as unknown as typeof client };
  }

  override asks(...asked: Parameters<Office['asks']>) {
    this.commands = [];
    return super.asks(...asked);
  }

  /** A ticket of another phone: its number. */
  async isSent(details: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const phone = `07130${String((this.#phones += 1)).padStart(5, '0')}`;
    const { status, body } = await this.answers('submit-ticket', {
      body: aNewTicket({ ...pothole, contact: { phone }, ...details }),
      headers: { 'idempotency-key': aKey() },
      from: `41.${String(this.#phones)}.0.1`, // an address sends so many an hour
    });
    expect(status).toBe(201);
    return String(body['number']);
  }

  /** Somebody says "me too" to what is told: the number of that ticket. */
  async isJoined(): Promise<string> {
    const { kind, category, subject, description, institution } = aNewTicket(pothole);
    const { body } = await this.answers('tell-before-sending', {
      body: { kind, category, subject, description, institution },
    });
    const [told] = body['incidents'] as readonly { readonly mark: string }[];
    return this.isSent({ sameAs: told?.mark });
  }

  /** The keeper of mergers hears it, and carries out what it orders. */
  async keepsMergers(event: TicketEvent): Promise<void> {
    const { log } = this.captured;
    await keepMergers(this.ports, { message: { order: 'hear', event }, log });
    for (const order of this.orders.take()) {
      const message = followOrderSchema.parse(JSON.parse(order));
      await keepMergers(this.ports, { message, log });
    }
  }

  async showsAlike(number: string, officer = head): Promise<Alike | undefined> {
    await this.isOpened(officer, number);
    const { status, body } = await this.asks(officer, 'show-alike-tickets', { params: { number } });
    expect(status).toBe(200);
    return body['alike'] as Alike | undefined;
  }
}
