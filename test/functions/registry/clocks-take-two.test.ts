import { describe, expect, it } from 'vitest';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { dateIn, movesNoDeadlineFar, Office } from './an-office-of-clocks.ts';

/** 2027-03-01 is a Monday. */
const inMarch = ['2027-03-01', '2027-03-02', '2027-03-03', '2027-03-04'];

describe('closed days', () => {
  it('a hundred of them in one request are proposed, and no deadline moves', async () => {
    const office = new Office();
    const before = await office.calendar();
    const hundred = Array.from({ length: 100 }, (_, place) => dateIn(place + 1));

    expect(await office.closes(hundred)).toBe(202);
    expect(await office.calendar()).toEqual(before);
  });

  it('three of next year are declared at once, and a fourth within 30 days is proposed', async () => {
    const office = new Office();
    expect(await office.closes(inMarch.slice(0, 3))).toBe(200);
    office.passes(29);
    expect(await office.closes(inMarch.slice(3))).toBe(202);
    office.passes(2);
    expect(await office.closes(inMarch.slice(3))).toBe(200);
  });

  it('one of tomorrow is declared at once; another near one within 30 days is proposed', async () => {
    const office = new Office();
    expect(await office.closes(['2026-11-26'])).toBe(200);
    expect(await office.closes(['2026-11-27'])).toBe(202);
    expect(await office.closes(['2027-03-01'])).toBe(200);
  });

  it('two near ones in one request are proposed', async () => {
    expect(await new Office().closes(['2026-11-26', '2026-11-27'])).toBe(202);
  });

  it('a near one that takes the place of another, as the moon was seen, is changed at once', async () => {
    const office = new Office();
    expect(await office.closes(['2026-12-08'], ['2026-12-09'])).toBe(200);
    expect(await office.closes(['2026-12-07'], ['2026-12-08'])).toBe(202);
  });

  it('beyond 20 working days in a year are proposed', async () => {
    const office = new Office();
    for (const month of ['02', '03', '05', '06', '07', '08']) {
      expect(await office.closes(['15', '16', '17'].map((date) => `2027-${month}-${date}`))).toBe(200);
      office.passes(31);
    }
    // 15 with New Year's Day: the others of these lie at weekends.
    expect(await office.closes(['2027-09-14', '2027-09-15'])).toBe(200);
    office.passes(31);
    expect(await office.closes(['2027-11-15', '2027-11-16', '2027-11-17'])).toBe(200);
    office.passes(31);
    expect(await office.closes(['2027-12-15'])).toBe(202);
    expect(await office.closes(['2028-10-16'])).toBe(200);
  });

  it('at weekends move nothing, and are declared at once', async () => {
    expect(await new Office().closes(['2026-11-28', '2026-11-29', '2026-12-05', '2026-12-06'])).toBe(200);
  });

  it('are opened again by the same measure', async () => {
    const office = new Office();
    expect(await office.closes([], ['2026-12-09', '2026-12-25', '2027-01-01', '2026-01-01'])).toBe(202);
    expect(await office.closes([], ['2027-01-01'])).toBe(200);
  });

  it('are told to oversight at once and to all heads within half an hour, with who declared them', async () => {
    const office = new Office();
    await office.closes(['2026-11-26']);
    await office.draws();
    expect(office.email.taken.map(({ to }) => to.split('@')[0])).toContain('katibu-mkuu');

    office.now = plusSeconds(office.now, 30 * 60);
    await office.draws();
    const told = office.email.taken.map(({ to }) => to.split('@')[0]).toSorted();
    expect(told).toEqual(['jaji', 'katibu', 'katibu-mkuu', 'mkuu', 'mkuu-takukuru']);
    expect(office.email.taken[0]?.text).toContain('26/11/2026');
    expect(office.email.taken[0]?.text).toContain(
      'Neema Sanga (Office of ikulu) declared that offices are closed',
    );
  });
});

describe('what one administrator alone does to clocks', () => {
  it('moves no deadline by more than three working days in 30 days, whatever the sequence of requests', () =>
    movesNoDeadlineFar(15));

  it.each(['question', 'suggestion'])('sets no longer deadlines of everybody for a %s', async (kind) => {
    const office = new Office();
    const policy = await office.administration.policy();
    const rows = policy.rows
      .filter(({ institution }) => institution === undefined)
      .map((row) =>
        row.kind === kind ? { ...row, acknowledge: { amount: 900, unit: 'working-days' } } : row,
      )
      .map((row) =>
        row.kind === kind && row.respond !== undefined
          ? { ...row, respond: { amount: 1000, unit: 'working-days' } }
          : row,
      );
    const { status } = await office.asks('msimamizi-mkuu', 'set-deadlines', { body: { rows } });
    expect(status).toBe(202);
    expect((await office.administration.policy()).version).toBe(policy.version);
  });
});

describe('open proposals', () => {
  const proposes = (office: Office, place: number) =>
    office.asks('msimamizi', 'change-officer', {
      params: { officer: 'mchunguzi' },
      body: { name: `Jina ${'ABCDEFGHIJKLMNOP'[place] ?? ''}` },
    });

  it('are ten at most of one who proposes, and an eleventh is refused with a reason', async () => {
    const office = new Office();
    for (let place = 0; place < 10; place += 1) expect((await proposes(office, place)).status).toBe(202);
    expect(await proposes(office, 10)).toMatchObject({
      status: 409,
      body: { code: 'change-refused', refusal: 'too-many-proposals' },
    });
    const { body } = await office.asks('msimamizi', 'list-proposals', { query: {} });
    const [{ id }] = body['proposals'] as [{ readonly id: string }];
    await office.asks('msimamizi', 'decide-proposal', {
      params: { proposal: id },
      body: { decision: 'withdraw' },
    });
    expect((await proposes(office, 10)).status).toBe(202);
  });

  it('are listed with what touches access first', async () => {
    const office = new Office();
    const hundred = Array.from({ length: 100 }, (_, place) => dateIn(place + 1));
    expect(await office.closes(hundred)).toBe(202);
    office.now = plusSeconds(office.now, 60);
    const access = { params: { officer: 'mtunza' }, body: { trained: true } };
    expect((await office.asks('msimamizi-mkuu', 'change-officer', access)).status).toBe(202);

    const { body } = await office.asks('msimamizi-mkuu', 'list-proposals', { query: {} });
    const acts = (body['proposals'] as readonly { readonly act: string }[]).map(({ act }) => act);
    expect(acts).toEqual(['change-officer', 'change-calendar']);
  });
});
