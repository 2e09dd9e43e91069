import { describe, expect, it } from 'vitest';
import { runRegistryJobs } from '../../../application/registry/run-registry-jobs.ts';
import { sendDueNotices } from '../../../application/notices/send-due-notices.ts';
import { withHeadings } from '../../../domain/institutions/registry/headings.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { aNewTicket } from '../../builders/new-ticket.ts';
import { aKey } from '../../builders/http-request.ts';
import { aCategory } from '../../builders/category.ts';
import { aGuardedCountry } from '../../builders/guarded-country.ts';
import { anInstitution } from '../../builders/lineage.ts';
import { anOfficer } from '../../builders/officer.ts';
import { RegistryOffice } from './a-registry-office.ts';

const day = 24 * 60 * 60;
const aboutSomebody = { aboutOfficer: 'karani' };
const sensitive = { category: 'ukatili' };

/** A ministry with two agencies. One has had a head for a month who is an accomplice of the administrator, and a branch. */
function aCountry() {
  const country = aGuardedCountry();
  const under = (id: string, ...ancestors: string[]) =>
    anInstitution({ id, parent: ancestors[0] ?? '', ancestors, activeOfficers: 1 });
  const institutions = [
    ...country.institutions.filter(({ id }) => id !== 'bodi'),
    { ...under('bodi', 'wizara', 'ikulu'), head: { officer: 'mjumbe' }, activeOfficers: 2 },
    under('tawi', 'wizara', 'ikulu'),
  ];
  const officers = [
    ...country.officers,
    anOfficer({ id: 'mshiriki', institution: 'bodi', trained: true }),
    anOfficer({ id: 'mpokeaji', institution: 'tawi' }),
  ];
  return {
    ...country,
    institutions,
    officers: withHeadings(officers, institutions),
    categories: [...country.categories, aCategory({ id: 'ukatili', sensitive: true })],
    contacts: officers.map(({ id }) => ({ officer: id, email: `${id}@example.go.tz` })),
  };
}

class Office extends RegistryOffice {
  constructor() {
    super(1, aCountry());
  }

  async sends(institution: string, details: object = {}): Promise<string> {
    const { status, body } = await this.answers('submit-ticket', {
      body: aNewTicket({ institution, ...details }),
      headers: { 'idempotency-key': aKey() },
    });
    expect(status).toBe(201);
    const number = String(body['number']);
    await this.lists(await this.tickets.eventsOf(number));
    return number;
  }

  async sees(officer: string, number: string, queue?: string): Promise<boolean> {
    const opened = (await this.asks(officer, 'open-ticket', { params: { number } })).status === 200;
    if (queue === undefined) return opened;
    const { body } = await this.asks(officer, 'list-queue', { params: { institution: queue }, query: {} });
    expect(JSON.stringify(body).includes(number), 'the queue says the same as the ticket').toBe(opened);
    return opened;
  }

  async countsBelow(officer: string, institution: string): Promise<unknown> {
    const { body } = await this.asks(officer, 'count-queue', { params: { institution }, query: {} });
    return body['below'];
  }

  moves(parent = 'bodi', by = 'msimamizi') {
    return this.asks(by, 'move-institution', { params: { institution: 'wakala' }, body: { parent } });
  }

  async closes() {
    await this.asks('msimamizi', 'move-officer', {
      params: { officer: 'mpokeaji' },
      body: { institution: 'wakala' },
    });
    return this.asks('msimamizi', 'close-institution', {
      params: { institution: 'tawi' },
      body: { successor: 'bodi' },
    });
  }

  /** The end of what the head of the one above, or of the successor, waits for is proposed, and confirmed by another. */
  async agreesToEndTheWait(): Promise<number> {
    const asked = { params: { officer: 'mjumbe' } };
    const { body: record } = await this.asks('msimamizi', 'show-registry-officer', asked);
    expect(record['acts']).toContain('end-sight-wait');
    const { status, body } = await this.asks('msimamizi', 'end-sight-wait', asked);
    expect(status).toBe(202);
    const decided = await this.asks('msimamizi-mkuu', 'decide-proposal', {
      params: { proposal: String(body['proposal']) },
      body: { decision: 'confirm' },
    });
    return decided.status;
  }

  /** What follows from changes is drawn, queues hear of it, and what is due is sent. */
  async passes(seconds: number, ...numbers: readonly string[]): Promise<void> {
    this.now = plusSeconds(this.now, seconds);
    await runRegistryJobs(this.ports, { log: this.captured.log, millisecondsLeft: () => 240_000 });
    for (const number of numbers) await this.lists(await this.tickets.eventsOf(number));
  }

  async told(subject: string): Promise<readonly string[]> {
    await sendDueNotices(this.ports, { log: this.captured.log, millisecondsLeft: () => 240_000 });
    return this.email.taken
      .filter((email) => email.subject.includes(subject))
      .map(({ to }) => to.split('@')[0] ?? '')
      .toSorted();
  }
}

describe('whoever heads what an office is moved under', () => {
  it.each([aboutSomebody, sensitive])(
    'sees of persons what was there before only after 24 hours: %j',
    async (details) => {
      const office = new Office();
      const before = await office.sends('wakala', details);
      const ordinary = await office.sends('wakala');
      await office.passes(60);
      expect((await office.moves()).status).toBe(200);
      await office.passes(60, before, ordinary);
      const after = await office.sends('wakala', details);

      expect(await office.sees('mkuu', before, 'wakala')).toBe(true);
      expect(await office.sees('katibu', before, 'wizara')).toBe(true);
      expect(await office.sees('mjumbe', before, 'bodi')).toBe(false);
      expect(await office.sees('mjumbe', before, 'wakala')).toBe(false);
      expect(await office.sees('mjumbe', ordinary, 'bodi')).toBe(true);
      expect(await office.sees('mjumbe', after, 'bodi')).toBe(true);
      await office.passes(day - 61);
      expect(await office.sees('mjumbe', before, 'bodi')).toBe(false);
      await office.passes(1);
      expect(await office.sees('mjumbe', before, 'bodi')).toBe(true);
    },
  );

  it('sees it at once when a second administrator agrees', async () => {
    const office = new Office();
    const before = await office.sends('wakala', aboutSomebody);
    await office.passes(60);
    await office.moves();
    expect(await office.agreesToEndTheWait()).toBe(200);
    expect(await office.sees('mjumbe', before)).toBe(true);
  });

  it('counts no more of it than is listed', async () => {
    const office = new Office();
    const before = await office.sends('wakala', sensitive);
    await office.passes(60);
    await office.moves();
    await office.passes(60, before);
    expect(await office.countsBelow('mjumbe', 'bodi')).toMatchObject({ open: 0 });
    expect(await office.countsBelow('katibu', 'wizara')).toMatchObject({ open: 1 });
    await office.passes(day);
    expect(await office.countsBelow('mjumbe', 'bodi')).toMatchObject({ open: 1 });
  });

  it('has the duties of an office without a head no sooner', async () => {
    const office = new Office();
    const before = await office.sends('wakala', aboutSomebody);
    await office.asks('msimamizi', 'end-headship', {
      params: { institution: 'wakala' },
      body: { officer: 'mkuu' },
    });
    await office.passes(60);
    await office.moves();
    await office.passes(60);
    expect(await office.sees('mjumbe', before)).toBe(false);
    expect(await office.sees('katibu', before)).toBe(true);
  });

  it('is told of the move, as is the head of the office and the nearest one above it until then', async () => {
    const office = new Office();
    await office.moves();
    await office.passes(60);
    expect(await office.told('moved or closed')).toEqual(['katibu', 'mjumbe', 'mkuu']);
    expect(office.email.taken.at(-1)?.text).toContain('It now lies under Office of bodi.');
  });

  it('is named in the same preview whether there are such tickets or not', async () => {
    const [empty, full] = [new Office(), new Office()];
    await full.sends('wakala', aboutSomebody);
    const shown = async (office: Office) => {
      const { body } = await office.answers('preview-registry-act', {
        body: {
          act: 'move-institution',
          params: { institution: 'wakala' },
          details: { parent: 'bodi', why: 'Barua ya 20' },
        },
        headers: { authorization: 'Bearer msimamizi', 'accept-language': 'en' },
      });
      return body;
    };
    expect(await shown(full)).toEqual(await shown(empty));
    expect(JSON.stringify(await shown(full))).toContain('was sent before this change');
    expect(await full.moves()).toEqual(await empty.moves());
  });
});

describe('whoever is at the successor of a closed office', () => {
  it('sees of persons what was there before only after 24 hours, and the rest at once', async () => {
    const office = new Office();
    const before = await office.sends('tawi', aboutSomebody);
    const hidden = await office.sends('tawi', sensitive);
    const ordinary = await office.sends('tawi');
    await office.passes(60);
    expect((await office.closes()).status).toBe(200);
    await office.passes(60, before, hidden, ordinary);

    for (const officer of ['mjumbe', 'mshiriki']) {
      expect(await office.sees(officer, before, 'bodi')).toBe(false);
      expect(await office.sees(officer, hidden, 'bodi')).toBe(false);
      expect(await office.sees(officer, ordinary, 'bodi')).toBe(true);
    }
    expect(await office.sees('katibu', before, 'wizara')).toBe(true);
    await office.passes(day - 61, before, hidden);
    expect(await office.sees('mjumbe', before, 'bodi')).toBe(false);
    await office.passes(1, before, hidden);
    for (const officer of ['mjumbe', 'mshiriki']) {
      expect(await office.sees(officer, before, 'bodi')).toBe(true);
      expect(await office.sees(officer, hidden, 'bodi')).toBe(true);
    }
    expect(await office.tickets.load(before)).toMatchObject({ holder: 'bodi' });
  });

  it('sees and takes it at once when a second administrator agrees', async () => {
    const office = new Office();
    const before = await office.sends('tawi', aboutSomebody);
    await office.passes(60);
    await office.closes();
    await office.passes(60, before);
    expect(await office.agreesToEndTheWait()).toBe(200);
    expect(await office.sees('mshiriki', before)).toBe(true);
    await office.passes(60, before);
    expect(await office.tickets.load(before)).toMatchObject({ holder: 'bodi' });
  });

  it('is told of it, as is the nearest head above the closed one', async () => {
    const office = new Office();
    await office.closes();
    await office.passes(60);
    expect(await office.told('moved or closed')).toEqual(['katibu', 'mjumbe']);
  });
});
