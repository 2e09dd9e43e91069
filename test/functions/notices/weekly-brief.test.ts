import { beforeEach, describe, expect, it } from 'vitest';
import type { RollUpChange } from '../../../domain/analytics/measures/roll-ups.ts';
import { localDateAt } from '../../../domain/foundation/time/local-day.ts';
import { isBriefNotice } from '../../../domain/messaging/notices/notice.ts';
import { mostBriefs } from '../../../domain/messaging/briefs/brief-subscriptions.ts';
import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import { linkOfPriority, listOfFigure } from '../../../words/measures/figure-links.ts';
import type { ReplyOf } from '../../../web/src/api/routes.ts';
import { workAddress } from '../../../web/src/officer/platform/addresses.ts';
import { withHeadings } from '../../../domain/institutions/registry/headings.ts';
import { local } from '../../builders/calendar.ts';
import { mortalClient, type MortalClient } from '../../builders/dynamodb/mortal-client.ts';
import { anOfficer } from '../../builders/officer.ts';
import type { ScheduledStore } from '../../builders/system/stored-tables.ts';
import type { Seen } from '../../builders/system/seen.ts';
import { PostOffice, type PostOfficeDetails } from './a-post-office.ts';

const tuesday = local('2026-12-01 07:00:00');
const nextTuesday = local('2026-12-08 07:00:00');

/** A post office whose runs are killed before one of their writes. */
class BriefOffice extends PostOffice {
  #mortal: MortalClient | undefined;

  protected override over(store: ScheduledStore) {
    const given = super.over(store);
    const send = (command: never) => (this.#mortal?.client ?? given.client).send(command);
    return { ...given, client: { send } as unknown as typeof given.client };
  }

  async runsUntilKilled(writes: number): Promise<boolean> {
    const mortal = mortalClient(this.database.client(), writes);
    this.#mortal = mortal;
    await this.runs().catch(() => undefined);
    this.#mortal = undefined;
    return mortal.written() < writes;
  }

  asks(officer: string, route: string, institution: string, body?: object, language: Language = 'en') {
    return this.answers(route, {
      params: { institution },
      headers: { authorization: `Bearer ${officer}`, 'accept-language': language },
      ...(body !== undefined && { body }),
      ...(body === undefined && { query: {} }),
    });
  }

  subscribes(officer: string, institution: string, language: Language = 'en'): Promise<Seen> {
    return this.asks(officer, 'change-brief', institution, { does: 'subscribe' }, language);
  }

  async today(officer: string, institution: string, language: Language = 'en') {
    const { status, body } = await this.asks(officer, 'show-today', institution, undefined, language);
    expect(status).toBe(200);
    return body as unknown as ReplyOf<'show-today'>;
  }

  get mails() {
    return this.email.taken.map(({ to }) => to.split('@')[0]);
  }

  get briefed(): readonly string[] {
    return this.notices
      .filter(({ notice }) => isBriefNotice(notice))
      .map(({ notice, state, reason }) => [notice.recipient, state, reason].filter(Boolean).join(' '));
  }
}

/** What is counted at the health centre, and so at all above it. */
async function anOfficeWithFigures(details: PostOfficeDetails = {}): Promise<BriefOffice> {
  const office = new BriefOffice(details);
  const today = localDateAt(office.now, 'Africa/Dar_es_Salaam');
  const upTo = office.now;
  await office.ports.rollUpStore.saveProgress({
    ...{ revision: 1, round: 1, upTo, furtherUpTo: upTo, treeDay: today },
  });
  const at = (institution: string): readonly RollUpChange[] => [
    {
      institution,
      period: 'all',
      adds: {
        'complaint.open': 61,
        'complaint.in-progress': 1_204,
        'complaint.overdue': 47,
        'complaint.acknowledgement-overdue': 12,
      },
    },
  ];
  await office.ports.rollUpStore.add(
    { round: 1, treeDay: today },
    { rolled: ['kituo', 'halmashauri', 'wizara', 'ikulu'].flatMap(at) },
  );
  return office;
}

let office: BriefOffice;
beforeEach(async () => {
  office = await anOfficeWithFigures();
});

describe('the weekly brief by e-mail', () => {
  it('is sent to nobody who did not ask for it', async () => {
    expect((await office.asks('mkuu-wizara', 'show-brief', 'wizara')).body).toEqual({});
    office.now = tuesday;
    await office.runs();
    expect(office.mails).toEqual([]);
  });

  it.each(['en', 'sw'] as const)(
    'says what the page says at that moment, with the same lists, in %s',
    async (language) => {
      const kept = await office.subscribes('mkuu-wizara', 'wizara', language);
      expect(kept.body).toEqual({ subscription: { language, nextDate: '2026-12-01' } });
      office.now = tuesday;
      await office.runs();
      const today = await office.today('mkuu-wizara', 'wizara', language);
      const [mail, ...others] = office.email.taken;
      expect(others).toEqual([]);
      if (mail === undefined) throw new Error('Nothing was sent.');
      const site = 'https://mrejesho.example';
      const { standing, priorities } = today;
      expect(priorities.length).toBeGreaterThan(0);
      expect(mail.subject).toContain(`${priorities[0]?.figure} – ${priorities[0]?.what}`);
      for (const priority of priorities) {
        const { to, query } = linkOfPriority(priority);
        expect(mail.text).toContain(`${priority.figure} – ${priority.what}\n   ${priority.why}\n`);
        expect(mail.text).toContain(`${site}${workAddress(to, language)}${query}`);
      }
      expect([standing.waiting, standing.overdueToAnswer, standing.unacknowledged]).toEqual([1265, 47, 61]);
      for (const number of ['1,265', '47', '61']) expect(mail.text).toContain(`: ${number}\n`);
      for (const figure of ['waiting', 'overdue-to-answer', 'unacknowledged'] as const)
        expect(mail.text).toContain(
          `${site}${workAddress('queue', language)}${listOfFigure({ institution: 'wizara', figure })}\n`,
        );
      expect(mail.text).toContain(
        `${site}${workAddress('oversight', language)}?view=brief&institution=wizara\n`,
      );
      expect(mail.text).not.toMatch(/<[a-z]|\{/);
    },
  );

  it('goes to each who asked at seven on Tuesday, once a week, whatever runs again', async () => {
    await office.subscribes('mkuu-wizara', 'wizara');
    await office.subscribes('katibu', 'wizara');
    await office.subscribes('katibu', 'kituo');
    office.now = local('2026-12-01 06:59:59');
    await office.runs();
    expect(office.mails).toEqual([]);
    office.now = tuesday;
    await office.runs();
    await office.runs();
    office.now = local('2026-12-08 06:59:59');
    await office.runs();
    expect(office.mails.toSorted()).toEqual(['katibu', 'katibu', 'mkuu-wizara']);
    office.now = nextTuesday;
    await office.runs();
    await office.runs();
    expect(office.mails).toHaveLength(6);
  });

  it('is sent once to each, wherever a run is killed before', async () => {
    await office.registry.calendar();
    let isWhole = false;
    for (let writes = 0; !isWhole; writes += 1) {
      const killed = await anOfficeWithFigures();
      await killed.subscribes('mkuu-wizara', 'wizara');
      await killed.subscribes('katibu', 'wizara');
      killed.now = tuesday;
      isWhole = await killed.runsUntilKilled(writes);
      for (let minute = 0; minute < 25; minute += 1) {
        killed.passes(60);
        await killed.runs();
      }
      expect([writes, killed.mails.toSorted()]).toEqual([writes, ['katibu', 'mkuu-wizara']]);
    }
  });

  it('of one that cannot be sent keeps back none of the others', async () => {
    await office.subscribes('mkuu-wizara', 'wizara');
    await office.subscribes('katibu', 'wizara');
    office.email.answer('throws', { outcome: 'sent' });
    office.now = tuesday;
    await office.runs();
    await office.runs();
    expect(office.briefed.map((one) => one.split(' ')[1]).toSorted()).toEqual(['sent', 'uncertain']);
  });

  it('that waits beyond its week is not sent beside the next', async () => {
    await office.subscribes('mkuu-wizara', 'wizara');
    office.now = tuesday;
    office.email.answer({ outcome: 'later' });
    await office.runs();
    office.now = nextTuesday;
    await office.runs();
    expect(office.briefed.toSorted()).toEqual([
      'officer:mkuu-wizara failed too-late',
      'officer:mkuu-wizara sent',
    ]);
    expect(office.mails).toEqual(['mkuu-wizara']);
  });

  it('ends where it is turned off, also for a brief that waits', async () => {
    await office.subscribes('mkuu-wizara', 'wizara');
    office.now = tuesday;
    office.email.answer({ outcome: 'later' });
    await office.runs();
    const ended = await office.asks('mkuu-wizara', 'change-brief', 'wizara', { does: 'unsubscribe' });
    expect([ended.status, ended.body]).toEqual([200, {}]);
    office.passes(3600);
    await office.runs();
    expect(office.briefed).toEqual(['officer:mkuu-wizara failed nothing-to-tell']);
    office.now = nextTuesday;
    await office.runs();
    expect(office.briefed).toHaveLength(1);
  });

  it('is of so many institutions at most', async () => {
    for (let place = 0; place < mostBriefs; place += 1)
      await office.briefs.begin(
        { officer: 'katibu', institution: `nyingine-${place}`, language: 'sw', since: office.now },
        nextTuesday,
      );
    expect(await office.subscribes('katibu', 'wizara')).toMatchObject({
      status: 409,
      body: { code: 'too-many-briefs' },
    });
  });
});

describe('who gets the weekly brief', () => {
  it('is decided when it goes out: who heads another office, was removed or has no mailbox gets nothing', async () => {
    await office.subscribes('mkuu-wizara', 'wizara');
    await office.subscribes('mkuu-ikulu', 'ikulu');
    await office.subscribes('katibu', 'ikulu');
    const { institutions } = await office.registry.catalogue();
    const heads: Readonly<Record<string, string>> = { wizara: 'mkuu-kituo', kituo: 'mkuu-wizara' };
    const tree = institutions.map((node) => {
      const officer = heads[node.id];
      return officer === undefined ? node : { ...node, head: { officer } };
    });
    const changed = [
      anOfficer({ id: 'mkuu-wizara', institution: 'kituo', roles: ['head'] }),
      { ...anOfficer({ id: 'mkuu-ikulu', institution: 'ikulu', roles: ['head'] }), active: false },
      anOfficer({ id: 'mpya', institution: 'ikulu', roles: ['oversight'] }),
    ];
    await office.registry.write({
      ...{ basedOn: 1, version: 2, by: 'Msimamizi', at: office.now },
      ...{ contacts: [], categories: [], routing: [] },
      ...{ institutions: tree, officers: withHeadings(changed, tree) },
    });
    office.startsCold();
    expect((await office.subscribes('mkuu-wizara', 'kituo')).status).toBe(200);
    const unreached = { language: 'en', nextDate: '2026-12-01', withoutMailbox: true };
    expect((await office.subscribes('mpya', 'ikulu')).body).toEqual({ subscription: unreached });
    expect((await office.asks('mpya', 'show-brief', 'ikulu')).body).toEqual({ subscription: unreached });
    office.now = tuesday;
    await office.runs();
    await office.runs();
    expect(office.briefed.toSorted()).toEqual([
      'officer:katibu sent',
      'officer:mkuu-ikulu failed officer-left',
      'officer:mkuu-wizara failed not-for-this-officer',
      'officer:mkuu-wizara sent',
      'officer:mpya failed no-address',
    ]);
    expect(office.mails.toSorted()).toEqual(['katibu', 'mkuu-wizara']);
    // What was refused ended: it comes no more, and does not begin again with the office.
    expect(await office.briefs.institutionsOf('mkuu-wizara')).toEqual(['kituo']);
    office.now = nextTuesday;
    await office.runs();
    expect(office.briefed.filter((one) => one.startsWith('officer:mkuu-wizara'))).toHaveLength(3);
  });

  it('is nobody else: of what is not theirs and of what there is not the answer is the same', async () => {
    const refusals = await Promise.all(
      (['show-brief', 'change-brief'] as const).flatMap((route) =>
        ['wizara', 'hakuna'].map(async (institution) => {
          const body = route === 'show-brief' ? undefined : { does: 'subscribe' };
          const { status, body: problem } = await office.asks('mkuu-kituo', route, institution, body);
          return [status, problem['code'], problem['detail']];
        }),
      ),
    );
    expect(new Set(refusals.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(refusals[0]?.slice(0, 2)).toEqual([403, 'not-allowed']);
    office.now = tuesday;
    await office.runs();
    expect(office.mails).toEqual([]);
  });

  it('is only who may be reached outside prod', async () => {
    const tried = await anOfficeWithFigures({ recipients: new Set(['katibu@example.go.tz']) });
    await tried.subscribes('mkuu-wizara', 'wizara');
    await tried.subscribes('katibu', 'wizara');
    tried.now = tuesday;
    await tried.runs();
    await tried.runs();
    expect(tried.mails).toEqual(['katibu']);
    expect(tried.briefed).toContain('officer:mkuu-wizara failed not-allow-listed');
  });

  it('stands in no log, nor does what it says', async () => {
    await office.subscribes('mkuu-wizara', 'wizara');
    office.now = tuesday;
    await office.runs();
    const logged = JSON.stringify(office.captured.lines);
    expect(logged).toContain('notice-sent');
    expect(logged).not.toContain('@example.go.tz');
    expect(logged).not.toContain('1,265');
  });
});
