import { describe, expect, it, vi } from 'vitest';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { local } from '../../builders/calendar.ts';
import { anAskedTicket, Desk, motivation, sweeps } from '../identities/a-request.ts';
import type { Office } from '../../builders/views/an-office.ts';

const lists = (office: Office, query: object = {}, officer = 'mkaguzi') =>
  office.asks(officer, 'show-audit', { query: { view: 'identities', ...query } });

interface Line {
  readonly number: string;
  readonly state: { readonly code: string };
  readonly looked?: boolean;
}
const linesOf = ({ body }: { readonly body: Readonly<Record<string, unknown>> }) =>
  body['identities'] as readonly Line[];

const aQuarterOfADay = 6 * 3_600;

describe('the identities that an auditor is told of', () => {
  it('are those asked for, with who asked, for whom and why, and that nobody has read the request', async () => {
    const { office, number } = await anAskedTicket();
    const answer = await lists(office);
    expect(answer.status).toBe(200);
    expect(linesOf(answer)).toEqual([
      {
        number,
        state: { code: 'requested', word: 'awaiting a decision' },
        lifeAtRisk: false,
        askedAt: office.now,
        askedBy: {
          officer: expect.objectContaining({ id: 'mkuu-wakala' }) as object,
          institution: expect.objectContaining({ id: 'wakala' }) as object,
        },
        looked: false,
      },
    ]);
    expect(answer.text).not.toContain(motivation);
  });

  it.each([
    ['grant', 'granted'],
    ['refuse', 'refused'],
  ] as const)('say who decided, where the answer was to %s', async (decision, state) => {
    const { office, desk } = await anAskedTicket();
    await desk.opens();
    await desk.decides(decision);
    const [line] = linesOf(await lists(office));
    expect(line).toMatchObject({
      state: { code: state },
      decidedBy: { officer: { id: 'mtunza' }, institution: { id: 'mahakama' } },
      settledAt: office.now,
    });
    expect((await lists(office)).text).not.toContain('Hatari imethibitishwa.');
  });

  it('say whether the name that was granted was looked at', async () => {
    const { office, desk } = await anAskedTicket();
    await desk.opens();
    await desk.decides('grant');
    expect(linesOf(await lists(office))[0]).toMatchObject({ looked: false });
    await desk.looks();
    expect(linesOf(await lists(office))[0]).toMatchObject({ looked: true });
  });

  it('say of one that lapsed whether a custodian ever read it', async () => {
    for (const isRead of [false, true]) {
      const { office, desk } = await anAskedTicket();
      if (isRead) await desk.opens();
      for (const at of [local('2026-11-27 12:00:01'), local('2026-11-30 12:00:01')]) {
        office.now = at;
        await sweeps(office);
      }
      expect(linesOf(await lists(office, { from: '2026-11-20', until: '2026-12-20' }))).toMatchObject([
        { state: { code: 'lapsed' }, looked: isRead },
      ]);
    }
  });

  it('are those of the days that are asked for', async () => {
    const { office, desk } = await anAskedTicket();
    const day = office.now.slice(0, 10);
    expect(linesOf(await lists(office, { from: day, until: day }))).toHaveLength(1);
    expect(linesOf(await lists(office, { from: '2026-10-01', until: '2026-10-31' }))).toEqual([]);
    await desk.decides('refuse');
    expect(linesOf(await lists(office, { from: day, until: day }))).toHaveLength(1);
    expect(linesOf(await lists(office, { from: '2026-10-01', until: '2026-10-31' }))).toEqual([]);
  });

  it('come in pages that are full or the last, those that wait first, each once', async () => {
    const { office, desk } = await anAskedTicket();
    for (let settled = 0; settled < 12; settled += 1) {
      await desk.decides('refuse', 'mtunza', { asked: 2 + settled * 2 });
      office.now = plusSeconds(office.now, aQuarterOfADay); // an officer asks five times a day at most
      await desk.asks();
    }
    const pages: (readonly Line[])[] = [];
    for (let query: object | undefined = {}; query !== undefined;) {
      const answer = await lists(office, query);
      pages.push(linesOf(answer));
      query = answer.body['next'] === undefined ? undefined : { cursor: answer.body['next'] };
    }
    expect(pages.map(({ length }) => length)).toEqual([10, 3]);
    expect(pages.flat().map(({ state }) => state.code)).toEqual([
      'requested',
      ...Array.from({ length: 12 }, () => 'refused'),
    ]);
  });

  it.each([
    ['about the auditor', { aboutOfficer: 'mkaguzi' }],
    ['of a sensitive category, without training', { sensitive: true }],
  ] as const)('leave out a ticket %s', async (_, ticket) => {
    const { office, number } = await anAskedTicket({ ticket });
    await new Desk(office, number).asks('mkuu-wizara');
    expect(linesOf(await lists(office))).toEqual([]);
  });

  it('are on record as a list before they are shown', async () => {
    const { office, number } = await anAskedTicket();
    await lists(office);
    expect(await office.listLog.listsOf('identities-asked', number, office.now)).toEqual([
      { at: office.now, by: { institution: 'kmk', role: 'auditor' } },
    ]);
    vi.spyOn(office.listLog, 'recordList').mockRejectedValue(new StoreUnavailable('Down.'));
    const { status, text } = await lists(office, { from: office.now.slice(0, 10) });
    expect(status).toBe(503);
    expect(text).not.toContain(number);
  });
});
