import { describe, expect, it } from 'vitest';
import { sendNotices } from '../../../application/notices/send-notices.ts';
import { planForCitizen } from '../../../domain/messaging/notices/plan-notices.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { bodiesOfActs } from '../../builders/officer-acts.ts';
import { aNewTicket } from '../../builders/new-ticket.ts';
import { stepOf } from '../../builders/ticket-event.ts';
import { theRules } from '../../builders/ticket.ts';
import { aKey } from '../../builders/http-request.ts';
import { Service } from '../../builders/views/service.ts';
import { aStaffedCountry } from '../../builders/views/a-staffed-country.ts';

const day = 86_400;

/** A citizen's ticket at `wakala` with the people who work on it, each by the API. */
class Told {
  readonly service = new Service(aStaffedCountry());
  #ticket = { number: '', secret: '' };

  static async sent(details: object = {}): Promise<Told> {
    const told = new Told();
    const { body, text } = await told.service.sends(aNewTicket({ institution: 'wakala', ...details }));
    const { number, secret } = body;
    if (typeof number !== 'string' || typeof secret !== 'string')
      throw new Error(`It was not received: ${text}`);
    told.#ticket = { number, secret };
    return told;
  }

  get number(): string {
    return this.#ticket.number;
  }

  later(seconds = 60): void {
    this.service.now = plusSeconds(this.service.now, seconds);
  }

  async officer(officer: string, route: string, body: unknown = bodiesOfActs[route]) {
    this.later();
    const {
      status,
      text,
      body: answer,
    } = await this.service.answers(route, {
      params: { number: this.number },
      body,
      headers: { authorization: `Bearer ${officer}`, 'accept-language': 'en', 'idempotency-key': aKey() },
    });
    if (status !== 200) throw new Error(`${officer} could not ${route}: ${text}`);
    return answer;
  }

  citizen(route: string, body: unknown = {}) {
    this.later();
    return this.service.does(route, this.#ticket, body);
  }

  /** What the page offers, with the last date on which it can be done. */
  async offers(act: string): Promise<unknown> {
    const { body } = await this.service.follows(this.number, this.#ticket.secret);
    const acts = body['acts'] as readonly Readonly<Record<string, unknown>>[];
    return acts.find((offered) => offered['act'] === act);
  }

  async events() {
    return this.service.tickets.eventsOf(this.number);
  }

  /** Whom its clock reminds that an objection is overdue. */
  async remindedOfObjection(): Promise<readonly string[]> {
    const isReminder = (event: TicketEvent) => stepOf(event) === 'objection-missed';
    for (let wakes = 0; wakes < 5 && !(await this.events()).some(isReminder); wakes += 1)
      await this.service.wakesClockOf(this.number);
    const event = (await this.events()).find(isReminder);
    if (event === undefined) throw new Error('Nobody was reminded.');
    await sendNotices(this.service.ports, { event, log: this.service.captured.log });
    return this.service.notices.map(({ notice }) => notice.recipient);
  }

  /** The last thing that its citizen is told by SMS, and until when they can do something. */
  async lastTold(): Promise<unknown> {
    const last = (await this.events()).at(-1);
    if (last === undefined) throw new Error('Nothing happened.');
    return planForCitizen(last, theRules(), ['sms']).map(({ template, until }) => [template, until]);
  }
}

const asSuggestion = { kind: 'suggestion', reason: 'Hili ni pendekezo, si lalamiko.' };

describe('an undo that was told', () => {
  it('stays, though any officer corrects the category meanwhile', async () => {
    const told = await Told.sent();
    await told.officer('mkuu-wakala', 'reclassify', asSuggestion);
    expect(await told.lastTold()).toEqual([['reclassified', '2026-12-04T20:59:59Z']]);
    await told.officer('asha', 'reclassify');
    expect(await told.offers('undo-reclassification')).toMatchObject({ untilDate: '2026-12-04' });
    told.later(9 * day);
    const { status, body } = await told.citizen('undo-reclassification');
    expect(status).toBe(200);
    expect(body).toMatchObject({ act: 'undo-reclassification', respondByDate: '2026-12-16' });
    expect(await told.service.tickets.load(told.number)).toMatchObject({
      kind: 'complaint',
      category: 'barabara',
    });
  });

  it('stays, though what it was made of was answered and closed', async () => {
    const told = await Told.sent();
    await told.officer('mkuu-wakala', 'reclassify', asSuggestion);
    await told.service.answers('open-ticket', {
      params: { number: told.number },
      headers: { authorization: 'Bearer mkuu-wakala' },
      requestId: aKey(),
    });
    await told.officer('mkuu-wakala', 'respond');
    await told.service.wakesClockOf(told.number);
    expect(await told.service.tickets.load(told.number)).toMatchObject({ status: 'closed' });
    expect((await told.citizen('undo-reclassification')).status).toBe(200);
    expect(await told.offers('appeal')).toBeDefined();
  });
});

describe('an objection', () => {
  it('outlives a hand-on: whoever the ticket climbed to decides, and takes it back', async () => {
    const told = await Told.sent();
    await told.officer('mkuu-wakala', 'transfer');
    expect((await told.citizen('object', { reason: 'Mita hii ni yao, si ya jirani.' })).status).toBe(200);
    await told.officer('mkuu-jirani', 'start', {});
    await told.officer('mkuu-jirani', 'escalate');
    const body = { decision: 'undo', reason: 'Ni yao, iko katika eneo lao.' };
    expect(await told.officer('mkuu-wizara', 'decide-transfer', body)).toMatchObject({
      act: 'undo-transfer',
      institution: { id: 'wakala' },
    });
  });

  it('that nobody decided in time reminds whoever the ticket climbed to, who decides on it, and nobody above', async () => {
    const told = await Told.sent();
    await told.officer('mkuu-wakala', 'transfer');
    expect((await told.citizen('object', { reason: 'Mita hii ni yao, si ya jirani.' })).status).toBe(200);
    await told.officer('mkuu-jirani', 'start', {});
    await told.officer('mkuu-jirani', 'escalate');
    expect(await told.remindedOfObjection()).toEqual(['officer:mkuu-wizara']);
  });

  it('reminds the level above both, where the ticket stayed below', async () => {
    const told = await Told.sent();
    await told.officer('mkuu-wakala', 'transfer');
    expect((await told.citizen('object', { reason: 'Mita hii ni yao, si ya jirani.' })).status).toBe(200);
    expect(await told.remindedOfObjection()).toEqual(['officer:mkuu-wizara']);
  });

  it('to the next hand-on was upheld: the transfer before it can be objected to until its date', async () => {
    const told = await Told.sent();
    await told.officer('mkuu-wakala', 'transfer');
    expect(await told.lastTold()).toEqual([['transferred', '2026-11-29T20:59:59Z']]);
    await told.officer('mkuu-jirani', 'transfer', { to: 'wizara', reason: 'Ni la wizara, si letu kabisa.' });
    expect((await told.citizen('object', { reason: 'Si la wizara hata kidogo.' })).status).toBe(200);
    const body = { decision: 'undo', reason: 'Ni la jirani, liko katika eneo lao.' };
    await told.officer('mkuu-kmk', 'decide-transfer', body);
    expect(await told.offers('object')).toMatchObject({ untilDate: '2026-11-29' });
    expect((await told.citizen('object', { reason: 'Mita hii ni yao.' })).status).toBe(200);
    expect(await told.offers('object')).toBeUndefined();
  });

  it('can be raised until the date that was told, though the receiver handed the ticket up', async () => {
    const told = await Told.sent();
    await told.officer('mkuu-wakala', 'transfer');
    expect(await told.lastTold()).toEqual([['transferred', '2026-11-29T20:59:59Z']]);
    await told.officer('mkuu-jirani', 'start', {});
    await told.officer('mkuu-jirani', 'escalate');
    expect(await told.offers('object')).toMatchObject({ untilDate: '2026-11-29' });
    expect((await told.citizen('object', { reason: 'Mita hii ni yao.' })).status).toBe(200);
  });

  it('is told of by no transfer on which nobody could decide', async () => {
    const told = await Told.sent();
    const to = { to: 'mahakama', reason: 'Shauri liko mahakamani tayari.' };
    await told.officer('mkuu-wakala', 'transfer', to);
    expect(await told.lastTold()).toEqual([['moved', undefined]]);
    expect(await told.offers('object')).toBeUndefined();
  });
});

describe('a suggestion that was a complaint', () => {
  it('gets no date back by a corrected category, is never late, and closes by itself', async () => {
    const told = await Told.sent();
    await told.officer('mkuu-wakala', 'acknowledge');
    await told.officer('mkuu-wakala', 'reclassify', asSuggestion);
    expect(await told.officer('asha', 'reclassify')).not.toHaveProperty('respondBy');
    for (let wakes = 0; wakes < 5; wakes += 1) {
      const ticket = await told.service.tickets.load(told.number);
      if (ticket?.nextWakeAt !== undefined) await told.service.wakesClockOf(told.number);
    }
    expect((await told.events()).map(({ type }) => type)).not.toContain('escalate');
    expect(await told.service.tickets.load(told.number)).toMatchObject({
      holder: 'wakala',
      closedBecause: 'noted',
    });
  });
});
