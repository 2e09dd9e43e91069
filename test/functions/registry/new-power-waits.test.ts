import { describe, expect, it } from 'vitest';
import { sendDueNotices } from '../../../application/notices/send-due-notices.ts';
import { sendNotices } from '../../../application/notices/send-notices.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { aNewTicket } from '../../builders/new-ticket.ts';
import { aKey } from '../../builders/http-request.ts';
import { aCategory } from '../../builders/category.ts';
import { aGuardedCountry } from '../../builders/guarded-country.ts';
import { RegistryOffice } from './a-registry-office.ts';

const day = 24 * 60 * 60;
const aboutSomebody = { aboutOfficer: 'karani' };
const sensitive = { category: 'ukatili' };
const acting = { from: '2026-11-24', until: '2026-12-31' };

class Office extends RegistryOffice {
  constructor() {
    const country = aGuardedCountry();
    super(1, {
      ...country,
      categories: [...country.categories, aCategory({ id: 'ukatili', sensitive: true })],
      contacts: country.officers.map(({ id }) => ({ officer: id, email: `${id}@example.go.tz` })),
    });
  }

  async sends(details: object): Promise<string> {
    const { status, body } = await this.answers('submit-ticket', {
      body: aNewTicket({ institution: 'wakala', ...details }),
      headers: { 'idempotency-key': aKey() },
    });
    expect(status).toBe(201);
    await this.hears(String(body['number']));
    return String(body['number']);
  }

  async hears(number: string): Promise<void> {
    await this.lists(await this.tickets.eventsOf(number));
  }

  async opens(officer: string, number: string): Promise<number> {
    return (await this.asks(officer, 'open-ticket', { params: { number } })).status;
  }

  async sees(officer: string, number: string): Promise<boolean> {
    const opened = (await this.opens(officer, number)) === 200;
    const { body } = await this.asks(officer, 'list-queue', {
      params: { institution: 'wakala' },
      query: {},
    });
    expect(JSON.stringify(body).includes(number), 'the queue says the same as the ticket').toBe(opened);
    return opened;
  }

  appoints(by = 'msimamizi') {
    return this.asks(by, 'appoint-acting-head', {
      params: { institution: 'wakala' },
      body: { officer: 'mjumbe', ...acting },
    });
  }

  trains(officer = 'karani') {
    return this.asks('msimamizi', 'change-officer', { params: { officer }, body: { trained: true } });
  }

  /** Who is e-mailed about the ticket that it came, told only now. */
  async toldOf(number: string): Promise<readonly string[]> {
    const { log } = this.captured;
    for (const event of await this.tickets.eventsOf(number)) await sendNotices(this.ports, { event, log });
    this.passes(3_660);
    await sendDueNotices(this.ports, { log, millisecondsLeft: () => 240_000 });
    return this.email.taken
      .filter(({ subject }) => subject.includes(number))
      .map(({ to }) => to.split('@')[0] ?? '');
  }

  passes(seconds: number): void {
    this.now = plusSeconds(this.now, seconds);
  }
}

describe('whoever becomes acting head', () => {
  it('sees of persons what was there before only after 24 hours, and at once what comes', async () => {
    const office = new Office();
    const before = await office.sends(aboutSomebody);
    const ordinary = await office.sends({});
    office.passes(60);
    expect((await office.appoints()).status).toBe(200);
    office.passes(60);
    const after = await office.sends(aboutSomebody);

    expect(await office.sees('mkuu', before)).toBe(true);
    expect(await office.sees('mjumbe', before)).toBe(false);
    expect(await office.sees('mjumbe', ordinary)).toBe(true);
    expect(await office.sees('mjumbe', after)).toBe(true);
    office.passes(day - 61);
    expect(await office.sees('mjumbe', before)).toBe(false);
    office.passes(1);
    expect(await office.sees('mjumbe', before)).toBe(true);
  });

  it('is told of no such ticket while they wait: the next head above is', async () => {
    const office = new Office();
    const before = await office.sends(aboutSomebody);
    office.passes(60);
    await office.appoints();
    office.passes(60);
    const after = await office.sends(aboutSomebody);

    expect(await office.toldOf(after)).toEqual(['mjumbe']);
    expect(await office.toldOf(before)).not.toContain('mjumbe');
  });

  it('counts no more than is listed', async () => {
    const office = new Office();
    await office.sends({ ...sensitive });
    await office.sends(aboutSomebody);
    office.passes(60);
    await office.appoints();
    const counted = async (officer: string) =>
      (await office.asks(officer, 'count-queue', { params: { institution: 'wakala' }, query: {} })).body;
    expect(await counted('mjumbe')).toMatchObject({ here: { open: 0 } });
    expect(await counted('mkuu')).toMatchObject({ here: { open: 2 } });
    office.passes(day);
    expect(await counted('mjumbe')).toMatchObject({ here: { open: 2 } });
  });

  it('is appointed with the same answer whether there are such tickets or not', async () => {
    const [empty, full] = [new Office(), new Office()];
    await full.sends(aboutSomebody);
    const shown = async (office: Office) => {
      const { body } = await office.answers('preview-registry-act', {
        body: {
          act: 'appoint-acting-head',
          params: { institution: 'wakala' },
          details: { officer: 'mjumbe', ...acting, why: 'Barua ya 20' },
        },
        headers: { authorization: 'Bearer msimamizi', 'accept-language': 'en' },
      });
      return body;
    };
    expect(await shown(full)).toEqual(await shown(empty));
    expect(JSON.stringify(await shown(full))).toContain('was there before');
    expect(await full.appoints()).toEqual(await empty.appoints());
  });

  it('sees it at once when a second administrator agrees', async () => {
    const office = new Office();
    const before = await office.sends(aboutSomebody);
    office.passes(60);
    await office.appoints();
    const asked = { params: { officer: 'mjumbe' } };
    const { body: record } = await office.asks('msimamizi', 'show-registry-officer', asked);
    expect(record['acts']).toContain('end-sight-wait');
    const { status, body } = await office.asks('msimamizi', 'end-sight-wait', asked);
    expect(status).toBe(202);
    expect(await office.sees('mjumbe', before)).toBe(false);

    const confirmed = await office.asks('msimamizi-mkuu', 'decide-proposal', {
      params: { proposal: String(body['proposal']) },
      body: { decision: 'confirm' },
    });
    expect(confirmed.status).toBe(200);
    expect(await office.sees('mjumbe', before)).toBe(true);
  });

  it('waits anew where the dates are given anew', async () => {
    const office = new Office();
    const before = await office.sends(aboutSomebody);
    office.passes(60);
    await office.asks('msimamizi', 'appoint-acting-head', {
      params: { institution: 'wakala' },
      body: { officer: 'mjumbe', from: '2027-03-01', until: '2027-03-05' },
    });
    office.passes(2 * day);
    expect((await office.appoints()).status).toBe(200);
    expect(await office.sees('mjumbe', before)).toBe(false);
  });
});

describe('whoever is trained', () => {
  it('sees what is sensitive and was there before only after 24 hours', async () => {
    const office = new Office();
    const before = await office.sends(sensitive);
    office.passes(60);
    expect(await office.sees('karani', before)).toBe(false);
    expect((await office.trains()).status).toBe(200);
    office.passes(60);
    const after = await office.sends(sensitive);

    expect(await office.sees('karani', before)).toBe(false);
    expect(await office.sees('karani', after)).toBe(true);
    office.passes(day);
    expect(await office.sees('karani', before)).toBe(true);
  });
});

describe('whoever comes to the office', () => {
  it('sees of persons what was there before only after 24 hours, unless it is assigned to them', async () => {
    const office = new Office();
    const before = await office.sends(aboutSomebody);
    const given = await office.sends(aboutSomebody);
    const ordinary = await office.sends({});
    office.passes(60);
    await office.asks('msimamizi', 'move-officer', {
      params: { officer: 'mjumbe' },
      body: { institution: 'wakala' },
    });
    const assigned = await office.answers('assign', {
      params: { number: given },
      body: { officer: 'mjumbe' },
      headers: { authorization: 'Bearer mkuu', 'idempotency-key': aKey() },
    });
    expect(assigned.status).toBe(200);

    expect(await office.opens('mjumbe', ordinary)).toBe(200);
    expect(await office.opens('mjumbe', given)).toBe(200);
    expect(await office.sees('mjumbe', before)).toBe(false);
    office.passes(day);
    expect(await office.sees('mjumbe', before)).toBe(true);
  });
});
