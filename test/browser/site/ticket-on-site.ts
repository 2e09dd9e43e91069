import { dueChangeOf } from '../../../application/clocks/due-change.ts';
import { projectMeasures } from '../../../application/measures/project-measures.ts';
import { sendNotices } from '../../../application/notices/send-notices.ts';
import { rollUpMeasures } from '../../../application/measures/roll-up-measures.ts';
import type { citizenActRoutes } from '../../../contracts/http/citizen-acts/routes.ts';
import type { officerActRoutes } from '../../../contracts/http/officer-acts/routes.ts';
import { officeHeadOf } from '../../../domain/institutions/registry/head-of.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { aKey } from '../../builders/http-request.ts';
import type { Seen } from '../../builders/system/seen.ts';
import type { System } from '../../builders/system/system.ts';

/** What somebody says of the water, unless a test says otherwise. */
const aboutWater = {
  kind: 'complaint',
  category: 'maji',
  institution: 'dawasa',
  subject: 'Hakuna maji Mbezi',
  description: 'Mtaa wetu hatujapata maji kwa siku kumi. Tunaomba msaada.',
  openness: 'confidential',
  contact: { phone: '0712345678' },
  channel: 'web',
};

/** Rounds take what was counted two minutes ago and before. */
const secondsUntilRolledUp = 180;

/** A ticket that was sent, and what its institution and its citizen do with it. All goes through the API. */
export class TicketOnSite {
  readonly number: string;
  readonly secret: string;
  readonly #system: System;

  private constructor(system: System, { number, secret }: Seen['body']) {
    this.#system = system;
    this.number = String(number);
    this.secret = String(secret);
  }

  /** Without a contact where `openness` is anonymous. */
  static async sent(system: System, changes: Readonly<Record<string, unknown>> = {}): Promise<TicketOnSite> {
    const { contact, ...rest } = { ...aboutWater, ...changes };
    const body = { ...rest, ...(rest.openness !== 'anonymous' && { contact }) };
    return new TicketOnSite(
      system,
      done(await system.answers('submit-ticket', { body, headers: { 'idempotency-key': aKey() } })),
    );
  }

  /** Who tells people hears of what happened to it last. */
  async tellsOfTheNewest(): Promise<void> {
    const { ports, captured, tickets } = this.#system;
    const newest = (await tickets.history(this.number))?.events.at(-1);
    if (newest !== undefined) await sendNotices(ports, { event: newest, log: captured.log });
  }

  /** The head of the institution that holds it opens it, and does this. */
  async officer(act: keyof typeof officerActRoutes, body: object = {}): Promise<Seen['body']> {
    return this.by(await this.#head(), act, body);
  }

  /** An officer does this, whoever heads the institution; they have opened it before. */
  async by(
    officer: string,
    act: keyof typeof officerActRoutes | 'request-identity',
    body: object = {},
  ): Promise<Seen['body']> {
    const params = { number: this.number };
    const headers = { authorization: `Bearer ${officer}`, 'idempotency-key': aKey() };
    done(await this.#system.answers('open-ticket', { params, headers }));
    return done(await this.#system.answers(act, { params, headers, body }));
  }

  async citizen(act: keyof typeof citizenActRoutes, body: object = {}): Promise<Seen['body']> {
    const headers = { 'mrejesho-secret': this.secret, 'idempotency-key': aKey() };
    return done(await this.#system.answers(act, { params: { number: this.number }, headers, body }));
  }

  /** Queues hear all that happened to it. */
  async listed(): Promise<this> {
    const history = await this.#system.tickets.history(this.number);
    await this.#system.lists(history?.events ?? []);
    return this;
  }

  /** Measures hear all that happened to it, and some minutes later it is rolled up for all above. */
  async counted(): Promise<this> {
    const { ports, captured } = this.#system;
    const history = await this.#system.tickets.history(this.number);
    for (const event of history?.events ?? []) await projectMeasures(ports, { event, log: captured.log });
    this.#system.now = plusSeconds(this.#system.now, secondsUntilRolledUp);
    await rollUpMeasures(this.#system.ports, { log: captured.log, millisecondsLeft: () => 60_000 });
    return this;
  }

  /** Somebody who handles it asks who sent it, and a custodian grants that. */
  async identityGranted(asker: string, custodian: string): Promise<void> {
    const { id } = await this.by(asker, 'request-identity', {
      motivation: 'Yuko hatarini: tumfikie leo.',
    });
    await this.identityDecided(custodian, String(id), {
      decision: 'grant',
      reason: 'Hatari imethibitishwa.',
    });
  }

  /** A custodian decides on the request of this id. */
  async identityDecided(custodian: string, id: string, body: object): Promise<void> {
    const headers = { authorization: `Bearer ${custodian}`, 'idempotency-key': aKey() };
    done(await this.#system.answers('decide-identity-request', { params: { id }, headers, body }));
  }

  /** Time goes on to when its clock wakes next, and the clock does what is due. */
  async wakes(): Promise<void> {
    const { nextWakeAt } = await this.#stored();
    if (nextWakeAt === undefined) throw new Error('No clock waits for this ticket.');
    this.#system.now = nextWakeAt;
    await this.isSwept();
  }

  /** Its clock does what is due by now. */
  async isSwept(): Promise<void> {
    const system = this.#system;
    const change = await dueChangeOf(await this.#stored(), system, { now: system.now });
    if (change !== undefined) await system.tickets.save(change);
  }

  async #stored() {
    const ticket = await this.#system.tickets.load(this.number);
    if (ticket === undefined) throw new Error('There is no such ticket.');
    return ticket;
  }

  async #head(): Promise<string> {
    const lineage = await this.#system.registry.lineage((await this.#stored()).holder);
    const head = lineage && officeHeadOf(lineage, this.#system.now);
    if (head === undefined) throw new Error('Nobody heads its holder.');
    return head.officer;
  }
}

/** Throws what was refused. */
function done({ status, body, text }: Seen): Seen['body'] {
  if (status >= 300) throw new Error(`It was answered with ${status}: ${text}`);
  return body;
}
