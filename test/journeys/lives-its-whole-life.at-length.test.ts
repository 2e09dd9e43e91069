import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalWords } from '../../words/act-refusals.ts';
import { after } from '../../domain/foundation/time/add-duration.ts';
import { instantOf, type Instant } from '../../domain/foundation/time/instant.ts';
import type { FollowedTicket, Receipt } from '../../local/demo/citizen.ts';
import { aPolicy, lasting } from '../builders/policy.ts';
import { eventsOf, executionsOf } from './steps/history.ts';
import { emailsTo, smsTo } from './steps/notices.ts';
import { asks, does, readsAndDoes, refusedFor, sends, tokensOf } from './steps/officers.ts';
import { calendar, sentUnder } from './steps/own-rules.ts';
import { changeIsSeen } from './steps/registry.ts';
import { soundCodes, verifiesRecord, writesCheckpoint } from './steps/record.ts';
import { dateInDays } from './steps/dates.ts';
import { storedTicket } from './steps/slow-tickets.ts';
import { aComplaint } from './steps/tickets.ts';
import { aCitizen } from './steps/under-test.ts';
import { until } from './steps/until.ts';

const hospital = 'muhimbili';
const ministry = 'afya';

/** Sent to Muhimbili: a minute to answer there, days at the level above; then a window of seconds. */
const rules = aPolicy({
  version: 900_002,
  rows: [
    ...aPolicy().rows.filter(({ kind, urgent }) => kind !== 'complaint' || urgent),
    {
      kind: 'complaint',
      urgent: false,
      acknowledge: lasting(2, 'working-days'),
      respond: lasting(15, 'working-days'),
      appealWindow: lasting(40, 'seconds'),
    },
    {
      kind: 'complaint',
      urgent: false,
      institution: hospital,
      acknowledge: lasting(50, 'seconds'),
      respond: lasting(75, 'seconds'),
      appealWindow: lasting(120, 'seconds'),
    },
  ],
  pause: { resumeAfter: lasting(10, 'days'), atLeastLeft: lasting(1, 'seconds') },
  windowWarning: lasting(20, 'seconds'),
});

/** So many seconds after a moment that the ticket or a reply states. */
const plusSeconds = (moment: string | undefined, seconds: number): Instant =>
  instantOf(Date.parse(moment ?? '') + seconds * 1000);
const now = (): Instant => instantOf(Date.now());
const isPast = (moment: Instant) => () => (now() > moment ? true : undefined);

const people = {
  head: 'neema-shija',
  officer: 'elia-mbwambo',
  colleague: 'upendo-kimaro',
  headAbove: 'latifa-sumari',
  officerAbove: 'neema-ndunguru',
  administrator: 'salama-ngowi',
} as const;
type Person = keyof typeof people;

const question = 'Ulifika tarehe ngapi, na dirisha namba ngapi?';
const reply = 'Nilifika tarehe 20, dirisha namba 3.';
const below = { finding: 'not-upheld', reason: 'Utaratibu wa foleni ulifuatwa.' };
const grounds = 'Jibu halisemi kwa nini nilisubiri siku nzima.';
const above = {
  finding: 'partly-upheld',
  reason: 'Foleni ilikuwa ndefu mno.',
  remedy: 'Dirisha la pili limefunguliwa.',
};

describe('a complaint that lives its whole life', () => {
  const citizen = aCitizen();
  const tokens = new Map<Person, string>();
  let receipt: Receipt;

  beforeAll(async () => {
    const roles = Object.keys(people) as Person[];
    for (const role of roles) tokens.set(role, (await tokensOf(people[role])).access);
    const complaint = aComplaint({ category: 'huduma-duni', institution: hospital });
    receipt = await sentUnder(rules, complaint, citizen);
  });

  const tokenOf = (who: Person): string => tokens.get(who) ?? '';
  const opened = async (who: Person) =>
    (await asks(`/v1/officer/tickets/${receipt.number}`, tokenOf(who))).body;
  const act = (who: Person, what: string, body: object = {}) =>
    does(tokenOf(who), receipt.number, what, body);
  const follow = () => citizen.follow(receipt);
  const stored = () => storedTicket(receipt.number);

  const offered = ({ acts }: Pick<FollowedTicket, 'acts'>): readonly string[] =>
    acts.map(({ act: offer }) => offer);
  const offeredTo = async (who: Person) =>
    ((await opened(who))['acts'] as readonly { readonly code: string }[]).map(({ code }) => code);

  /** The SMS that says this, once it was sent. */
  const told = (what: RegExp) =>
    until(`an SMS like ${what.source}`, 60, () => smsTo(citizen).find((text) => what.test(text)));
  const email = (to: Person, saying: RegExp) =>
    until(`an e-mail to ${people[to]} like ${saying.source}`, 120, () =>
      emailsTo(people[to]).find((text) => text.includes(receipt.number) && saying.test(text)),
    );

  it('is received: the citizen is told how to follow it up, and the head what came', async () => {
    const text = await told(/^Tumepokea lalamiko lako\. /);
    expect(text).toContain(receipt.number);
    expect(text).toContain(receipt.secret);
    await email('head', /^Lalamiko \d{12} limefika/);
    expect(offered(await follow())).toEqual(['reply', 'open-up', 'change-preferences', 'withdraw']);
  });

  it('is acknowledged and given to an officer, who begins', async () => {
    const acknowledged = await act('head', 'acknowledgement');
    await told(/Muhimbili imethibitisha kupokea/);
    const done = [
      acknowledged,
      await act('head', 'assignment', { officer: people.officer }),
      await act('officer', 'start'),
    ];
    expect(done.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(done.at(-1)?.body).toMatchObject({ act: 'start', status: { code: 'in-progress' } });
  });

  it('stands still when the citizen is asked', async () => {
    const before = await stored();
    const asked = await act('officer', 'information-request', { message: question });
    expect(asked).toMatchObject({ status: 200, body: { status: { code: 'awaiting-citizen' } } });

    const ticket = await stored();
    const { at } = asked.body as { readonly at: Instant };
    const left = (Date.parse(before.cycle.respondBy ?? '') - Date.parse(at)) / 1000;
    expect(ticket.pause).toEqual({
      startedAt: at,
      secondsLeft: left,
      resumeAt: after(at, lasting(10, 'days'), await calendar()),
    });
    expect(left).toBeGreaterThan(0);
    expect(ticket.nextWakeAt).toBe(plusSeconds(ticket.pause?.resumeAt, 1));
  });

  it('asks by SMS, and the reply is what the citizen is offered first', async () => {
    await told(
      /^Taasisi inakuuliza swali kuhusu lalamiko lako \d{12}\..*hadi \d\d\/\d\d\/\d{4}: piga [^]*\.$/,
    );
    const seen = await follow();
    expect(seen.status).toMatchObject({ code: 'awaiting-citizen', word: 'inasubiri jibu lako' });
    expect(seen.messages).toMatchObject([
      { from: 'institution', type: 'request-information', text: question },
    ]);
    expect(offered(seen)).toEqual(['reply', 'open-up', 'change-preferences', 'withdraw']);
  });

  it('is asked no second question while it waits', async () => {
    expect(await act('officer', 'information-request', { message: question })).toMatchObject(
      refusedFor('wrong-status'),
    );
  });

  it('waits longer than it could have waited otherwise, and goes nowhere', async () => {
    const { cycle, version } = await stored();
    await until(
      'the moment at which it was to be answered is past',
      200,
      isPast(plusSeconds(cycle.respondBy, 10)),
    );

    expect(await stored()).toMatchObject({ status: 'awaiting-citizen', holder: hospital, version, cycle });
    const seen = await follow();
    expect(seen.overdue).toBe(false);
    expect(seen).not.toHaveProperty('respondByDate');
  });

  it('goes on with what was left when the citizen replies', async () => {
    const { pause, cycle } = await stored();
    const { at, respondBy, status } = await citizen.act(receipt, 'replies', { message: reply });

    expect(status).toEqual({ code: 'in-progress', word: 'inashughulikiwa' });
    expect(respondBy).toBe(plusSeconds(at, pause?.secondsLeft ?? 0));
    const ticket = await stored();
    expect(ticket).not.toHaveProperty('pause');
    expect(ticket.cycle).toMatchObject({ number: cycle.number, startedAt: cycle.startedAt, respondBy });
    expect(ticket.cycle.pausedSeconds).toBe((Date.parse(at) - Date.parse(pause?.startedAt ?? '')) / 1000);
    expect(Date.parse(ticket.nextWakeAt ?? '')).toBeLessThanOrEqual(Date.parse(respondBy ?? '') + 1000);
  });

  it('is answered by nobody but the officer who has it and the head', async () => {
    expect(await act('colleague', 'response', below)).toMatchObject({
      status: 403,
      body: { code: 'not-allowed' },
    });
    expect(await act('officer', 'response', below)).toMatchObject(refusedFor('not-read')); // the citizen replied
    await opened('officer');
    const responded = await act('officer', 'response', below);
    expect(responded).toMatchObject({ status: 200, body: { act: 'respond', status: { code: 'responded' } } });
    const { at, windowEndsAt } = responded.body as { readonly at: Instant; readonly windowEndsAt: Instant };
    expect(windowEndsAt).toBe(plusSeconds(at, 120));
    await told(/limejibiwa\. Soma jibu/);
    const seen = await follow();
    expect(seen.responses).toMatchObject([
      { outcome: { code: 'not-upheld' }, reason: below.reason, final: false },
    ]);
    expect(seen.acts).toMatchObject([
      { act: 'reply' },
      { act: 'accept', until: windowEndsAt },
      { act: 'appeal', until: windowEndsAt },
      { act: 'rate' },
      { act: 'open-up' },
      { act: 'change-preferences' },
    ]);
  });

  it('offers the appeal at once to whoever rates the response with 2', async () => {
    const rated = await citizen.act(receipt, 'ratings', { rating: 2, message: 'Sikuridhika.' });
    expect(rated.next).toEqual([
      'Asante kwa tathmini yako.',
      expect.stringMatching(
        /^Kama hujaridhika na jibu, unaweza kukata rufaa sasa, hadi \d+ \w+ \d{4}\.$/,
      ) as unknown,
    ]);
  });

  it('goes to the level above when the citizen appeals, with the time of an upper level', async () => {
    const appealed = await citizen.act(receipt, 'appeals', { grounds });

    expect(appealed).toMatchObject({
      act: 'appeal',
      status: { code: 'submitted' },
      institution: { id: ministry },
      respondBy: after(appealed.at, lasting(10, 'working-days'), await calendar()),
    });
    await told(/^Rufaa yako kuhusu lalamiko lako \d{12} imefika Wizara ya Afya\./);
    await email('headAbove', /rufaa/i);
    await email('head', /rufaa/i);
    expect((await follow()).institution.id).toBe(ministry);
  });

  it('shows those below what they did, and nothing of the appeal but where it is', async () => {
    const seen = await opened('officer');
    expect(seen).toMatchObject({
      shows: 'history',
      institution: { id: ministry },
      status: { code: 'submitted' },
    });
    expect(JSON.stringify(seen)).not.toContain(grounds);
    expect(JSON.stringify(seen)).toContain(below.reason);
  });

  describe('whoever responded below', () => {
    const headship = `/v1/officer/registry/institutions/${ministry}`;
    const why = 'Mkuu yuko safarini hadi kesho.';

    beforeAll(async () => {
      const appointed = await sends(`${headship}/acting-heads`, tokenOf('administrator'), {
        officer: people.officer,
        from: dateInDays(-1),
        until: dateInDays(1),
        why,
      });
      expect(appointed).toMatchObject({ status: 200, body: { act: 'appoint-acting-head' } });
      const since = now();
      await until('every function has heard of it', 30, isPast(plusSeconds(since, changeIsSeen)));
    });

    afterAll(async () => {
      const body = { officer: people.officer, why: 'Mkuu amerudi.' };
      const ended = await sends(`${headship}/headship-end`, tokenOf('administrator'), body);
      expect(ended).toMatchObject({ status: 200, body: { act: 'end-headship' } });
    });

    it('acts for the head above by now', async () => {
      const { body } = await asks('/v1/officer/me', tokenOf('officer'));
      expect(body['heads']).toMatchObject([{ id: ministry }]);
    });

    it('sees the whole ticket, and is offered to decide nothing', async () => {
      expect(await opened('officer')).toMatchObject({ shows: 'all' });
      expect(await offeredTo('officer')).toEqual(['note']);
      expect(await offeredTo('headAbove')).toEqual(
        expect.arrayContaining(['acknowledge', 'assign', 'respond']),
      );
    });

    it.each([
      ['response', above],
      ['acknowledgement', {}],
      ['setting-aside', { because: 'unintelligible', reason: 'Haieleweki inachoomba.' }],
      ['escalation', { reason: 'Iende juu ya mamlaka yetu.' }],
    ])('does not decide the appeal: %s', async (what, body) => {
      expect(await act('officer', what, body)).toMatchObject(refusedFor('answered-below'));
    });

    it('is not given it by the head above either', async () => {
      expect(await act('headAbove', 'assignment', { officer: people.officer })).toMatchObject(
        refusedFor('answered-below'),
      );
    });
  });

  it('is decided above by somebody else', async () => {
    const acknowledged = await act('headAbove', 'acknowledgement');
    await told(/Wizara ya Afya imethibitisha kupokea/);
    const done = [
      acknowledged,
      await act('headAbove', 'assignment', { officer: people.officerAbove }),
      await readsAndDoes(tokenOf('officerAbove'), receipt.number, 'response', above),
    ];
    expect(done.map(({ status, body }) => [status, body['act']])).toEqual([
      [200, 'acknowledge'],
      [200, 'assign'],
      [200, 'respond'],
    ]);
    const seen = await follow();
    expect(seen.responses).toMatchObject([
      { institution: { id: hospital }, outcome: { code: 'not-upheld' } },
      {
        institution: { id: ministry },
        outcome: { code: 'partly-upheld' },
        remedy: above.remedy,
        final: false,
      },
    ]);
    expect(offered(seen)).toContain('appeal');
  });

  it('warns the citizen before the window closes', async () => {
    const text = await until('the warning after the second response', 120, () => {
      const later = smsTo(citizen);
      const answered = later.findLastIndex((sms) => sms.includes('limejibiwa. Soma jibu'));
      return later.slice(answered + 1).find((sms) => sms.includes('Baada ya hapo litafungwa'));
    });
    expect(text).toMatch(
      /^Lalamiko lako \d{12} limejibiwa\. Hukuridhika\? Kata rufaa hadi \d\d\/\d\d\/\d{4}: piga /,
    );
  });

  it('is closed by its clock when the window has lapsed', async () => {
    const closed = await until('it is closed', 120, async () => {
      const seen = await follow();
      return seen.status.code === 'closed' ? seen : undefined;
    });
    expect(closed.status).toMatchObject({ because: 'lapsed', word: 'imefungwa' });
    const lapse = (await eventsOf(receipt.number)).at(-1);
    expect(lapse).toMatchObject({ type: 'lapse', by: { actor: 'system' } });
    const overFrom = plusSeconds(closed.windowEndsAt, 1);
    expect(lapse?.at && lapse.at >= overFrom && lapse.at < plusSeconds(overFrom, 60)).toBe(true);
    await told(/^Lalamiko lako \d{12} limefungwa: muda wa rufaa umekwisha\./);
  });

  it('stays closed: what comes too late is refused in words', async () => {
    await expect(citizen.act(receipt, 'appeals', { grounds })).rejects.toThrow(
      refusalWords['window-over'].sw,
    );
    await expect(citizen.act(receipt, 'acceptance')).rejects.toThrow(refusalWords['wrong-status'].sw);
    await expect(citizen.act(receipt, 'replies', { message: reply })).rejects.toThrow(/ticket-closed/);
    expect(await act('officerAbove', 'response', above)).toMatchObject(refusedFor('wrong-status'));
    expect(offered(await follow())).toEqual(['rate', 'open-up', 'change-preferences']);
  });

  it('has no clock any more', async () => {
    expect(await stored()).not.toHaveProperty('nextWakeAt');
    await until('no execution waits for it', 60, async () =>
      (await executionsOf(receipt.number)).every(({ status }) => status !== 'RUNNING') ? true : undefined,
    );
  });

  it('told the citizen of each step by one SMS in Swahili, with the date where there is one', () => {
    const date = '\\d\\d/\\d\\d/\\d{4}';
    const yours = `Lalamiko lako ${receipt.number}`;
    const warning = `^${yours} limejibiwa\\. Hukuridhika\\? .* hadi ${date}: .*\\. Baada ya hapo litafungwa\\.$`;
    const steps = [
      `^Tumepokea lalamiko lako\\. .*${receipt.secret}.* ${date}\\. Fuatilia: .*\\.$`,
      `^${yours}: Muhimbili imethibitisha kupokea\\. .* ${date}\\.`,
      `^Taasisi inakuuliza swali kuhusu lalamiko lako ${receipt.number}\\. .* ${date}: .*\\.$`,
      `^${yours} limejibiwa\\. Soma jibu: .* hadi ${date}\\.$`,
      `^Rufaa yako kuhusu lalamiko lako ${receipt.number} .* Wizara ya Afya\\. .* ${date}\\.`,
      `^${yours}: Wizara ya Afya imethibitisha kupokea\\. .* ${date}\\.`,
      `^${yours} limejibiwa\\. Soma jibu: .* hadi ${date}\\.$`,
      warning,
      `^${yours} limefungwa: muda wa rufaa umekwisha\\.`,
    ];
    const sent = smsTo(citizen);
    // On a slow machine the first window is warned of too, before the appeal.
    const expected = sent.length > steps.length ? steps.toSpliced(4, 0, warning) : steps;
    expect(sent).toEqual(expected.map((step) => expect.stringMatching(new RegExp(step)) as unknown));
    expect(sent.every((text) => text.length <= 160)).toBe(true);
  });

  it('shows the citizen its whole way, and who opened it', async () => {
    const { timeline, messages, reads } = await follow();
    expect(timeline.filter(({ type }) => type !== 'remind').map(({ text }) => text)).toEqual([
      'Lalamiko lako limepokelewa na mfumo na kupelekwa: Hospitali ya Taifa Muhimbili.',
      'Taasisi imethibitisha kupokea lalamiko lako.',
      'Taasisi imeanza kushughulikia lalamiko lako.',
      'Taasisi inaomba maelezo zaidi kutoka kwako.',
      'Umetuma ujumbe kwa taasisi.',
      'Taasisi imejibu lalamiko lako.',
      'Umetoa tathmini yako.',
      'Umekata rufaa. Lalamiko lako limepelekwa: Wizara ya Afya.',
      'Taasisi imethibitisha kupokea lalamiko lako.',
      'Taasisi imejibu lalamiko lako.',
      'Muda wa kukata rufaa umekwisha. Lalamiko lako limefungwa.',
    ]);
    expect(messages).toMatchObject([
      { from: 'institution', text: question },
      { from: 'you', text: reply },
      { from: 'you', type: 'rate', text: 'Sikuridhika.' },
    ]);
    expect(reads.map(({ institution }) => institution.id)).toEqual(
      expect.arrayContaining([hospital, ministry]),
    );
    for (const officer of Object.values(people))
      expect(JSON.stringify({ timeline, messages, reads })).not.toContain(officer);
  });

  it('shows the head above its full history, with who did what and what was written', async () => {
    interface Entry {
      readonly act: { readonly code: string };
      readonly by: { readonly actor: string; readonly officer?: { readonly id: string } };
      readonly written: object;
    }
    const history = (await opened('headAbove'))['history'] as readonly Entry[];
    const done = history.filter(({ act: { code } }) => code !== 'remind');
    expect(done.map(({ act: { code }, by: { officer, actor } }) => [code, officer?.id ?? actor])).toEqual([
      ['submit', 'citizen'],
      ['acknowledge', people.head],
      ['assign', people.head],
      ['start', people.officer],
      ['request-information', people.officer],
      ['reply', 'citizen'],
      ['respond', people.officer],
      ['rate', 'citizen'],
      ['appeal', 'citizen'],
      ['acknowledge', people.headAbove],
      ['assign', people.headAbove],
      ['respond', people.officerAbove],
      ['lapse', 'system'],
    ]);
    expect(done.flatMap(({ written }) => Object.values(written) as string[])).toEqual(
      expect.arrayContaining([question, reply, below.reason, grounds, above.reason, above.remedy]),
    );
  });

  it('is on record as it was', async () => {
    await writesCheckpoint();
    const { code, text } = await verifiesRecord();
    expect(text).toMatch(/Anchored: \d+ events, \d+ reads? and .* are as they were\. Nothing is missing\./);
    expect(soundCodes).toContain(code);
  });
});
