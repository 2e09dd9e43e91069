import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ticketForCitizen } from '../../../application/follow-up/ticket-for-citizen.ts';
import { sendNotices } from '../../../application/notices/send-notices.ts';
import { countdownsInWords } from '../../../application/tickets/countdowns-in-words.ts';
import { officerActRoutes } from '../../../contracts/http/officer-acts/routes.ts';
import { previewOfficerActRoute } from '../../../contracts/http/officer-acts/preview.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { tellingBy } from '../../../domain/ticketing/tickets/notified.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { addressFor } from '../../../domain/ticketing/tickets/ways-to-tell.ts';
import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import { noticeChannels, type NoticeChannel } from '../../../domain/foundation/vocabulary/notice-channels.ts';
import { checkProperty } from '../../builders/chance.ts';
import { bodiesOfActs } from '../../builders/officer-acts.ts';
import type { ChosenSubmission } from '../../builders/submission.ts';
import { theRules } from '../../builders/ticket.ts';
import { everythingIn } from '../../builders/system/stored.ts';
import { Office } from '../../builders/views/an-office.ts';
import { citizenDoes, randomStep, randomTicket } from './random-acts.ts';

const number = '261100000013';
const phone = '+255712345678';
const email = 'neema@example.com';

interface Contact {
  readonly phone?: string;
  readonly email?: string;
}

/** A submission by whoever leaves this contact. */
const aSubmissionBy = (contact: Contact, ticket: Partial<Ticket> = {}): ChosenSubmission => {
  const channels = noticeChannels.filter((channel) => addressFor(contact, channel) !== undefined);
  const openness = channels.length === 0 ? 'anonymous' : 'confidential';
  return { ...contact, ticket: { openness, ...tellingBy(channels), ...ticket } };
};

interface Clock {
  readonly of: string;
  readonly becomes: string;
  readonly after?: unknown;
  readonly text: string;
}

interface Sent {
  readonly channel: NoticeChannel;
}

interface CitizenReads extends Readonly<Record<'timeline' | 'messages' | 'responses', readonly unknown[]>> {
  readonly language: Language;
  readonly notices: readonly Sent[];
}

const channelsOf = (notices: readonly Sent[]) => notices.map(({ channel }) => channel);

const previews = (office: Office, officer: string, act: string, details: unknown, headers = {}) =>
  office.asks(officer, 'preview-officer-act', { params: { number }, body: { act, details }, headers });
const clocksOf = ({ body }: { readonly body: Readonly<Record<string, unknown>> }) =>
  body['clocks'] as readonly Clock[];
const citizenOf = ({ body }: { readonly body: Readonly<Record<string, unknown>> }) =>
  body['citizen'] as CitizenReads;

/** The follow-up of a ticket as somebody of this language reads it: of each part the newest, where it is of its newest event. */
async function newestAtFollowUp(office: Office, language: Language) {
  const file = await office.tickets.open(number);
  if (file === undefined) throw new Error('There is no ticket.');
  const { page } = file;
  const reader = { language, timeZone: theRules().calendar.timeZone, now: office.now };
  const last = { events: page.events.slice(-1), written: page.written };
  const shown = { page: last, answers: last, reads: [] };
  const { timeline, messages, responses } = await ticketForCitizen(file, shown, office.registry, reader);
  return { timeline, messages, responses };
}

/** What goes out of the newest event, in the order of its channels. */
async function sentOfNewest(office: Office): Promise<readonly Sent[]> {
  const event = (await office.historyOf(number)).events.at(-1);
  if (event === undefined) throw new Error('Nothing happened.');
  const [sms, emails] = [office.sms.taken.length, office.email.taken.length];
  await sendNotices(office.ports, { event, log: office.captured.log });
  return [
    ...office.sms.taken
      .slice(sms)
      .filter(({ to }) => to === phone)
      .map(({ text }) => ({ channel: 'sms' as const, text })),
    ...office.email.taken
      .slice(emails)
      .filter(({ to }) => to === email)
      .map(({ subject, text }) => ({ channel: 'email' as const, subject, text })),
  ];
}

it('Whatever happened to a ticket before, what is shown before an act is what the act then does, and showing changes nothing', async () => {
  const done = new Map<string, number>();
  let inTheirs = 0;
  await checkProperty(
    fc.asyncProperty(
      randomTicket,
      fc.constantFrom<Contact>({}, { phone }, { email }, { phone, email }),
      fc.array(randomStep, { minLength: 6, maxLength: 14 }),
      async (details, contact, steps) => {
        const office = new Office();
        await office.receives(aSubmissionBy(contact, details));
        await office.receives(aSubmissionBy(contact, { number: '261100000021' }));
        for (const { later, does } of steps) {
          office.now = plusSeconds(office.now, later);
          if (typeof does === 'function') {
            await citizenDoes(office, number, does);
            continue;
          }
          const { route, who, body } = does;
          if (route === 'open-ticket' || route === 'request-identity') {
            await (route === 'open-ticket'
              ? office.opens(who, number)
              : office.does(who, route, number, body));
            continue;
          }
          const stored = await everythingIn(office);
          const shown = await previews(office, who, route, body);
          expect(await everythingIn(office)).toEqual(stored);
          const answered = await office.does(who, route, number, body);
          expect(shown.status, shown.text).toBe(answered.status);
          if (answered.status !== 200) {
            expect(shown.text).toBe(answered.text);
            continue;
          }
          done.set(route, (done.get(route) ?? 0) + 1);
          const ticket = await office.ticket(number);
          expect(shown.body).toMatchObject({
            act: { code: answered.body['act'] },
            version: ticket.version - 1,
            status: { then: answered.body['status'] },
            institution: { then: answered.body['institution'] },
          });
          const { calendar } = theRules();
          expect(clocksOf(shown).flatMap(({ after }) => after ?? [])).toEqual(
            countdownsInWords(ticket, office.now, { calendar, language: 'en' }),
          );
          const { language, timeline, messages, responses, notices } = citizenOf(shown);
          expect({ timeline, messages, responses }).toEqual(await newestAtFollowUp(office, language));
          const sent = await sentOfNewest(office);
          // Of the ways that this citizen left, just that; of those that they did not, nothing goes.
          const left = notices.filter((notice) =>
            notice.channel === 'sms' ? 'phone' in contact : 'email' in contact,
          );
          // Who sees no more than the status is not told in which language its citizen wrote.
          if (language === ticket.language) expect(left).toEqual(sent);
          else expect(channelsOf(left)).toEqual(channelsOf(sent));
          inTheirs += language === ticket.language ? 1 : 0;
        }
      },
    ),
    { numRuns: 25 },
  );
  expect(done.size).toBeGreaterThan(3);
  const all = [...done.values()].reduce((sum, times) => sum + times, 0);
  expect(inTheirs).toBeGreaterThan(all / 2);
});

describe('what an act would do', () => {
  it('takes every act that officers do', () => {
    const wanted = Object.keys(officerActRoutes).map((act) => ({ act, details: bodiesOfActs[act] }));
    expect(wanted.filter((one) => !previewOfficerActRoute.body.safeParse(one).success)).toEqual([]);
  });

  it('is shown in words: how it stands now and then, each time, and what its citizen reads', async () => {
    const office = new Office();
    await office.receives({ phone });
    await office.isOpened('mkuu-wakala', number);
    await office.did(number, ['mkuu-wakala', 'start']);
    const shown = await previews(office, 'mkuu-wakala', 'extend', {
      workingDays: 5,
      message: 'Tunasubiri vipuri vifike.',
    });
    expect(shown.status).toBe(200);
    expect(shown.body).toMatchObject({
      number,
      act: { code: 'extend', word: 'Extending the time to respond' },
      version: 2,
      status: { now: { code: 'in-progress' }, then: { code: 'in-progress' } },
      institution: { now: { id: 'wakala' }, then: { id: 'wakala' } },
      citizen: { language: 'sw', messages: [{ text: 'Tunasubiri vipuri vifike.' }], responses: [] },
    });
    expect(clocksOf(shown).map(({ text }) => text)).toEqual([
      'The time to respond moves from Wednesday 16/12, 09:00 to Wednesday 23/12, 09:00.',
    ]);
    expect(citizenOf(shown).notices).toEqual([
      expect.objectContaining({ channel: 'sms' }),
      expect.objectContaining({ channel: 'email' }),
    ]);
  });

  it('says in Swahili what becomes of the time to whoever reads Swahili', async () => {
    const office = new Office();
    await office.receives({ phone });
    await office.isOpened('mkuu-wakala', number);
    const details = { message: 'Mita yako ni namba gani?' };
    const shown = await previews(office, 'mkuu-wakala', 'request-information', details, {
      'accept-language': 'sw',
    });
    expect(clocksOf(shown).map(({ becomes }) => becomes)).toEqual(['ends', 'stops']);
    expect(clocksOf(shown)[1]?.text).toMatch(/^Muda wa kujibu unasimama hadi mwananchi ajibu, mwisho /);
  });

  test.each([
    ['a phone', { phone }],
    ['an e-mail address', { email }],
    ['both', { phone, email }],
  ])('tells of %s that its citizen left neither that nor which', async (_, contact) => {
    const office = new Office();
    await office.receives(aSubmissionBy(contact));
    await office.isOpened('mkuu-wakala', number);
    const shown = await previews(office, 'mkuu-wakala', 'respond', bodiesOfActs['respond']);
    const other = new Office();
    await other.receives(aSubmissionBy({ phone }));
    await other.isOpened('mkuu-wakala', number);
    expect(shown.status).toBe(200);
    expect(shown.text).toBe((await previews(other, 'mkuu-wakala', 'respond', bodiesOfActs['respond'])).text);
    expect(shown.text).not.toContain(phone);
    expect(shown.text).not.toContain(email);
  });

  it('sends nothing to whoever sent it anonymously', async () => {
    const office = new Office();
    await office.receives(aSubmissionBy({}));
    await office.isOpened('mkuu-wakala', number);
    const shown = await previews(office, 'mkuu-wakala', 'acknowledge', {});
    expect(citizenOf(shown).notices).toEqual([]);
    expect(citizenOf(shown).timeline).toHaveLength(1);
  });

  it('is said in the language of the officer to whoever sees nothing that was written', async () => {
    const office = new Office();
    await office.receives({ phone, ticket: { urgent: true } });
    const shown = await previews(office, 'msimamizi', 'direct', bodiesOfActs['direct']);
    expect(shown).toMatchObject({ status: 200, body: { citizen: { language: 'en' } } });
  });

  it('is refused where the ticket moved on since it was seen, with what came since', async () => {
    const office = new Office();
    await office.receives({ phone });
    await office.did(number, ['mkuu-wakala', 'acknowledge']);
    const seen = { 'if-match': '"1"' };
    const shown = await previews(office, 'mkuu-wakala', 'start', {}, seen);
    expect(shown).toMatchObject({ status: 412, body: { code: 'ticket-moved-on', version: 2 } });
    expect(await previews(office, 'mkuu-wakala', 'start', {}, { 'if-match': '"2"' })).toMatchObject({
      status: 200,
    });
  });

  it('is no read, and costs no more of the stores than the act reads', async () => {
    const office = new Office();
    await office.receives({ phone });
    await office.isOpened('mkuu-wakala', number);
    const opened = await office.reads.readsOf(number);
    await previews(office, 'mkuu-wakala', 'respond', bodiesOfActs['respond']);
    expect(await office.reads.readsOf(number)).toEqual(opened);
    const ofTickets = office.calls.filter((call) =>
      ['history', 'standing', 'open', 'save', 'record'].includes(call),
    );
    expect(ofTickets).toEqual(['history', 'standing']);
  });
});
