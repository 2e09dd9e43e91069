import { describe, expect, it, test, vi } from 'vitest';
import { instantOf, plusSeconds, secondsOf, type Instant } from '../../../domain/foundation/time/instant.ts';
import { dayEndsAt } from '../../../domain/foundation/time/local-day.ts';
import type { RegistryChange } from '../../../domain/institutions/registry/registry-writer.ts';
import { bodiesOfActs } from '../../builders/officer-acts.ts';
import { anOfficer } from '../../builders/officer.ts';
import { System } from '../../builders/system/system.ts';
import { aStaffedCountry } from '../../builders/views/a-staffed-country.ts';
import { Office } from '../../builders/views/an-office.ts';
import { aSubmissionToStore } from '../../builders/submission.ts';

/** The instant up to which an ETag of a ticket's status says that nothing changes by itself. */
function untilOfTag(etag: unknown): Instant {
  const [, seconds] = /^W\/"([0-9a-z]+)\./.exec(String(etag)) ?? [];
  if (seconds === undefined) throw new Error(`This ETag names no instant: ${String(etag)}`);
  return instantOf(Number.parseInt(seconds, 36) * 1000);
}

const number = '261100000013';
const timeZone = 'Africa/Dar_es_Salaam';

/** The page of an officer who has the ticket open: it keeps the ETag of what it was told. */
class PageOf {
  readonly #office: Office;
  readonly #officer: string;
  #etag: string | undefined;

  constructor(office: Office, officer: string) {
    this.#office = office;
    this.#officer = officer;
  }

  /** Asks where the ticket stands: the status of the answer. */
  async asks(page: 'open' | 'left' = 'open', language = 'en'): Promise<number> {
    const { status, headers } = await this.#office.asks(this.#officer, 'show-standing', {
      params: { number },
      query: { page },
      headers: {
        'accept-language': language,
        ...(this.#etag !== undefined && { 'if-none-match': this.#etag }),
      },
    });
    this.#etag = typeof headers['etag'] === 'string' ? headers['etag'] : undefined;
    return status;
  }

  get until(): Instant {
    return untilOfTag(this.#etag);
  }

  /** Says another ETag than it was given. */
  forges(change: (etag: string) => string): void {
    this.#etag = change(this.#etag ?? '');
  }
}

/** An officer whose page knows where a ticket stands that was sent two minutes ago. */
async function knowing(officer = 'asha', office = new Office()) {
  await office.receives();
  office.now = plusSeconds(office.now, 120);
  const page = new PageOf(office, officer);
  expect(await page.asks()).toBe(200);
  office.now = plusSeconds(office.now, 15);
  return { office, page };
}

async function changesRegistry(office: Office, change: Partial<RegistryChange>): Promise<void> {
  const nothing = { institutions: [], officers: [], contacts: [], categories: [], routing: [] };
  const by = { by: 'msimamizi', at: office.now };
  await office.registry.write({ ...nothing, basedOn: 1, version: 2, ...by, ...change });
}

/** What is asked of the registry, which is remembered for a minute. */
const ofRegistry: ReadonlySet<string> = new Set(['version', 'lineage']);

describe('a page that knows where its ticket stands', () => {
  it('reads four items: the login, the officer, the state of the ticket, and who has it open', async () => {
    const { office, page } = await knowing();
    expect(await page.asks()).toBe(304);
    expect(office.calls.filter((call) => !ofRegistry.has(call)).toSorted()).toEqual(['of', 'state']);
  });

  it('reads so much of the database and writes nothing, however many events there are', async () => {
    const system = new System({ content: aStaffedCountry() });
    const { ticket, ...submission } = aSubmissionToStore({
      ticket: { number, holder: 'wakala', sentTo: 'wakala' },
    });
    await system.tickets.submit({ ticket, ...submission });
    const asks = (etag?: unknown) =>
      system.answers('show-standing', {
        params: { number },
        query: { page: 'open' },
        headers: { authorization: 'Bearer asha', ...(typeof etag === 'string' && { 'if-none-match': etag }) },
      });
    system.now = plusSeconds(system.now, 120);
    const { headers } = await asks();
    const [read, write] = [vi.spyOn(system.scheduler, 'read'), vi.spyOn(system.scheduler, 'write')];
    const { status } = await asks(headers['etag']);
    // The login of the tests is no item: one more in a stage.
    expect([status, read.mock.calls.length, write.mock.calls.length]).toEqual([304, 3, 0]);
  });

  it('reads besides up to where it was read as long as an act waits for that', async () => {
    const { office, page } = await knowing('mkuu-wakala');
    expect(await page.asks()).toBe(304);
    expect(office.calls.filter((call) => !ofRegistry.has(call)).toSorted()).toEqual([
      'of',
      'readUpTo',
      'state',
    ]);
    await office.isOpened('mkuu-wakala', number);
    expect(await page.asks()).toBe(200);
    expect(await page.asks()).toBe(304);
    expect(office.calls.filter((call) => !ofRegistry.has(call)).toSorted()).toEqual(['of', 'state']);
  });

  it('goes on being seen by colleagues, until it is left', async () => {
    const { office, page } = await knowing();
    const colleague = new PageOf(office, 'juma');
    await colleague.asks();
    for (let asked = 0; asked < 5; asked += 1) {
      office.now = plusSeconds(office.now, 120);
      await page.asks();
      await colleague.asks();
      expect((await office.openPages.of(number)).map(({ officer }) => officer).toSorted()).toEqual([
        'asha',
        'juma',
      ]);
    }
    expect(await page.asks('left')).toBe(304);
    expect(await colleague.asks()).toBe(200);
  });

  it('above the holder asks for no colleague’s page to be told of it', async () => {
    const { office, page } = await knowing('mkuu-wizara');
    expect(await page.asks()).toBe(304);
    expect(office.calls).not.toContain('say');
  });

  it('that sees the status alone is not told by the answer that somebody has it open', async () => {
    const { office, page } = await knowing('msimamizi');
    await new PageOf(office, 'asha').asks();
    expect(await page.asks()).toBe(304);
    expect(office.calls).not.toContain('of');
  });
});

describe('what no page is kept from hearing', () => {
  const changes: Readonly<Record<string, (office: Office) => Promise<unknown>>> = {
    'an act': (office) => office.did(number, ['juma', 'assign-to-self']),
    'a colleague who opens it': (office) => new PageOf(office, 'juma').asks(),
    'an officer’s training': (office) =>
      changesRegistry(office, {
        officers: [anOfficer({ id: 'asha', institution: 'wakala', trained: true })],
      }),
    'a name in the registry': (office) =>
      changesRegistry(office, {
        institutions: aStaffedCountry()
          .institutions.filter(({ id }) => id === 'wakala')
          .map((one) => ({ ...one, shortName: { sw: 'Maji', en: 'Water' } })),
      }),
    'another day on which offices are closed': (office) =>
      changesRegistry(office, {
        calendar: { ...aStaffedCountry().calendar, version: 2, holidays: ['2026-11-27'] },
      }),
  };

  test.each(Object.keys(changes))('%s', async (change) => {
    const { office, page } = await knowing();
    expect(await page.asks()).toBe(304);
    await changes[change]?.(office);
    expect(await page.asks()).toBe(200);
    expect(await page.asks()).toBe(304);
  });

  it('a colleague whose line broke', async () => {
    const { office, page } = await knowing();
    await new PageOf(office, 'juma').asks();
    expect(await page.asks()).toBe(200);
    office.now = plusSeconds(office.now, 170);
    expect(await page.asks()).toBe(304);
    office.now = plusSeconds(office.now, 10);
    expect(await page.asks()).toBe(200);
  });

  it('another language', async () => {
    const { page } = await knowing();
    expect(await page.asks('open', 'sw')).toBe(200);
  });

  it('that the ticket is hidden from them by now, as if there were none', async () => {
    const { office, page } = await knowing();
    expect(await page.asks()).toBe(304);
    await changesRegistry(office, { officers: [anOfficer({ id: 'asha', institution: 'mahakama' })] });
    expect(await page.asks()).toBe(404);
  });

  it('that they are no officer any more', async () => {
    const { office, page } = await knowing();
    await changesRegistry(office, {
      officers: [anOfficer({ id: 'asha', institution: 'wakala', active: false })],
    });
    expect(await page.asks()).toBe(403);
  });

  it('that a state was changed behind the back of its events', async () => {
    const { office, page } = await knowing();
    office.tampersWithHead(number, (state) => ({ ...state, urgent: true }));
    expect(await page.asks()).toBe(200);
  });

  it('that the local day is over', async () => {
    const { office, page } = await knowing();
    office.now = plusSeconds(dayEndsAt(office.now, timeZone), -60);
    expect(await page.asks()).toBe(200);
    expect(page.until).toBe(dayEndsAt(office.now, timeZone));
    office.now = plusSeconds(page.until, -1);
    expect(await page.asks()).toBe(304);
    office.now = plusSeconds(office.now, 1);
    expect(await page.asks()).toBe(200);
  });

  it('that a deadline is over', async () => {
    const { office, page } = await knowing();
    const { acknowledgeBy } = (await office.ticket(number)).cycle;
    office.now = plusSeconds(acknowledgeBy, -60);
    expect(await page.asks()).toBe(200);
    expect(page.until).toBe(acknowledgeBy);
    office.now = plusSeconds(acknowledgeBy, -1);
    expect(await page.asks()).toBe(304);
    office.now = acknowledgeBy;
    expect(await page.asks()).toBe(200);
    office.now = plusSeconds(acknowledgeBy, 1); // what can be done up to its last second ends one later
    expect(await page.asks()).toBe(200);
  });

  it('anything that changed otherwise, a quarter of an hour later', async () => {
    const { office, page } = await knowing();
    expect(secondsOf(page.until) - secondsOf(office.now)).toBeLessThanOrEqual(15 * 60);
    office.now = page.until;
    expect(await page.asks()).toBe(200);
  });

  test.each([
    ['a later end', (etag: string) => etag.replace(/(?<=")[^.]*/, 'zzzzzz')],
    ['other terms', (etag: string) => etag.replace('.at.', '.a.')],
    ['no hash', (etag: string) => etag.replace(/\.[^.]*"$/, `.${'A'.repeat(22)}"`)],
  ])('what an ETag with %s would hide', async (_, change) => {
    const { page } = await knowing();
    page.forges(change);
    expect(await page.asks()).toBe(200);
  });
});

describe('by itself nothing changes before the ETag says', () => {
  type Did = Parameters<Office['did']>[1];
  const by = (officer: string, ...acts: readonly string[]) =>
    acts.map((act) => [officer, act, bodiesOfActs[act]] as const);
  const lives: Readonly<Record<string, readonly Did[]>> = {
    submitted: [],
    'in progress': by('mkuu-wakala', 'acknowledge', 'assign', 'start'),
    transferred: [['mkuu-wakala', 'transfer', { to: 'jirani', reason: 'Mita hii ni ya jirani zetu.' }]],
    escalated: by('mkuu-wakala', 'start', 'escalate'),
    extended: by('mkuu-wakala', 'start', 'extend'),
    answered: by('mkuu-wakala', 'respond'),
    'set aside': by('mkuu-wakala', 'set-aside'),
  };
  const hours = 60 * 60;
  const days = 24 * hours;

  test.each(Object.entries(lives))('of a ticket that is %s', async (_, acts) => {
    const { office } = await Office.holding();
    await office.isOpened('mkuu-wakala', number);
    await office.did(number, ...acts);
    const began = office.now;
    const asksAfter = async (seconds: number) => {
      office.now = plusSeconds(began, seconds);
      const { text, headers } = await office.asks('mkuu-wakala', 'show-standing', { params: { number } });
      return { text, until: untilOfTag(headers['etag']) };
    };
    /** The first second after `from` in which what is said at `to` is said, where something else is before. */
    const changeBetween = async (from: number, to: number): Promise<number> => {
      const { text } = await asksAfter(from);
      let [before, after] = [from, to];
      while (after - before > 1) {
        const middle = Math.floor((before + after) / 2);
        if ((await asksAfter(middle)).text === text) before = middle;
        else after = middle;
      }
      return after;
    };
    let changes = 0;
    for (let from = 2; from < 30 * days;) {
      const to = from + 11 * hours;
      if ((await asksAfter(from)).text === (await asksAfter(to)).text) {
        from = to;
        continue;
      }
      const changed = await changeBetween(from, to);
      const { until } = await asksAfter(Math.max(from, changed - 10 * 60));
      expect(
        secondsOf(until) - secondsOf(began),
        `a change at ${plusSeconds(began, changed)}`,
      ).toBeLessThanOrEqual(changed);
      changes += 1;
      from = changed;
    }
    expect(changes).toBeGreaterThan(0);
  });
});
