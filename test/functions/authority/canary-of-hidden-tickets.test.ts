import { beforeAll, describe, expect, it } from 'vitest';
import { ticketKeys } from '../../../adapters/dynamodb/engine/keys.ts';
import { sendDueNotices } from '../../../application/notices/send-due-notices.ts';
import { sendNotices } from '../../../application/notices/send-notices.ts';
import { keepClocks } from '../../../application/clocks/keep-clocks.ts';
import { keepMergers } from '../../../application/mergers/keep-mergers.ts';
import { projectEvent } from '../../../application/projections/project-event.ts';
import { watchSurges } from '../../../application/surges/watch-surges.ts';
import { citizenActRoutes } from '../../../contracts/http/citizen-acts/routes.ts';
import { serialise } from '../../../contracts/events/message.ts';
import { officerActRoutes } from '../../../contracts/http/officer-acts/routes.ts';
import { routes } from '../../../contracts/http/table/routes.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import type { eventQueues, EventQueueName } from '../../../lib/config/event-queues.ts';
import { tables, type TableName } from '../../../lib/config/tables.ts';
import { composedExample } from '../../../operations/openapi/composed-example.ts';
import { aKey } from '../../builders/http-request.ts';
import { aNewTicket } from '../../builders/new-ticket.ts';
import { bodiesOfActs, bodiesOfCitizens } from '../../builders/officer-acts.ts';
import { aStaffedCountry } from '../../builders/views/a-staffed-country.ts';
import { Office } from '../../builders/views/an-office.ts';
import { Deviations } from './deviations.ts';
import { subjects, waysOf, type Subject } from './places.ts';

/** Begins every word that is planted. No text of the product has it. */
const root = 'zumaridi';
/** Stands in everything that is written on a ticket. */
const canaryOf = (place: number): string => `${root}${ends[place] ?? ''}`;
/** Nothing that was mistyped, and none a form of another. */
const ends = ['kengele', 'mbuyuni', 'fedhalako', 'pwaniharusi', 'tawinyota', 'gogosheria', 'dirishakuu'];
/** Stands in what custodians read, who are shown no ticket. */
const ofMotivation = `${root}motisha`;

/** What is written on a ticket ends with the word, where it is a text: no id or date has a space. */
const planted = (body: unknown, word: string): unknown => {
  if (typeof body === 'string')
    return body.includes(' ') && !body.includes(root) ? `${body.replace(/\.$/u, '')} ${word}.` : body;
  if (Array.isArray(body)) return body.map((one) => planted(one, word));
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(Object.entries(body).map(([field, value]) => [field, planted(value, word)]));
};

const isPlanted = (body: unknown): boolean => JSON.stringify(planted(body, root)) !== JSON.stringify(body);

/** What follows an event, by the function that does it: all those of the topic. */
const followers: Readonly<
  Record<
    (typeof eventQueues)[EventQueueName]['consumer'],
    (office: Office, event: TicketEvent) => Promise<unknown>
  >
> = {
  'keep-clocks': ({ ports, captured: { log } }, event) => keepClocks(ports, { event, log }),
  'project-events': ({ ports, captured: { log } }, event) =>
    projectEvent(ports, { body: serialise(event), read: () => event, log }),
  'keep-mergers': ({ ports, captured: { log } }, event) =>
    keepMergers(ports, { message: { order: 'hear', event }, log }),
  'watch-surges': ({ ports, captured: { log } }, event) => watchSurges(ports, [{ event, log }]),
  'send-notices': ({ ports, captured: { log } }, event) => sendNotices(ports, { event, log }),
};

type Step = readonly [who: string, route: string, more?: Readonly<Record<string, unknown>>];

const naming: Step = ['mkuu-wakala', 'name-officer', { officer: 'asha' }];
const bound: readonly Step[] = [naming];
const known: readonly Step[] = [...bound, ['mkuu-wakala', 'acknowledge']];
const citizen = 'citizen';
const aMonthPasses: Step = ['nobody', 'wait'];

/** Lives in which everything is done once that somebody writes a text with. */
const lives: readonly (readonly Step[])[] = [
  [
    ...known,
    ['mkuu-wakala', 'assign', { officer: 'juma' }],
    ['juma', 'start'],
    ['juma', 'request-information'],
    [citizen, 'reply'],
    ['juma', 'note'],
    ['juma', 'write-to-citizen'],
    ['mkuu-wizara', 'direct'],
    ['juma', 'report-direction'],
    ['mkuu-wakala', 'extend'],
    ['mkuu-wakala', 'change-urgency'],
    ['mkuu-wakala', 'reclassify'],
    ['juma', 'request-identity', { motivation: `Mtoa taarifa yuko hatarini ${ofMotivation}.` }],
    ['juma', 'respond'],
    [citizen, 'rate', { message: 'Nilijibiwa haraka na kwa heshima.' }],
    [citizen, 'appeal'],
    [citizen, 'change-openness'],
  ],
  [...bound, ['mkuu-wakala', 'transfer'], [citizen, 'object'], ['mkuu-wizara', 'decide-transfer']],
  [...bound, ['mkuu-wakala', 'refer']],
  [...bound, ['mkuu-wakala', 'set-aside']],
  [...known, ['mkuu-wakala', 'escalate'], [citizen, 'withdraw', { reason: 'Tatizo limetatuliwa.' }]],
  [
    ...known,
    ['mkuu-wakala', 'respond', { promisedFor: '2026-12-15' }],
    aMonthPasses,
    [citizen, 'confirm-remedy', { done: false }],
  ],
  // About nobody: what is counted and kept of others is kept of it.
  [
    ['mkuu-wakala', 'acknowledge'],
    ['mkuu-wakala', 'assign', { officer: 'juma' }],
    ['juma', 'note'],
    ['juma', 'respond'],
  ],
];

const texts = { ...bodiesOfActs, ...bodiesOfCitizens };

/** An office after these lives, once everybody heard of all that happened. */
class OfficeOfCanaries extends Office {
  readonly sent: string[] = [];

  async live(steps: readonly Step[], word: string): Promise<void> {
    const { body, status, text } = await this.answers('submit-ticket', {
      headers: { 'idempotency-key': aKey() },
      body: aNewTicket({
        institution: 'wakala',
        openness: 'identified',
        contact: { phone: '0712345678', name: 'Neema Mollel' },
        ...(planted(
          {
            subject: 'Pampu ya Azimio imeharibika',
            description: 'Kisima cha mtaa hakifanyi kazi tangu juma lililopita.',
            remedySought: 'Pampu mpya iletwe.',
            landmark: 'Karibu na shule',
            ...(steps.includes(naming) && { officerName: 'Asha Mrema' }),
          },
          word,
        ) as object),
      }),
    });
    if (status !== 201) throw new Error(`It was not taken: ${text}`);
    const number = String(body['number']);
    this.sent.push(number);
    for (const step of steps) await this.step({ number, secret: String(body['secret']), word }, step);
  }

  private async step(
    { number, secret, word }: Readonly<Record<'number' | 'secret' | 'word', string>>,
    step: Step,
  ): Promise<void> {
    this.now = plusSeconds(this.now, step === aMonthPasses ? 30 * 86_400 : 60);
    if (step === aMonthPasses) return;
    const [who, route, more] = step;
    if (who !== citizen && route !== 'report-direction') await this.isOpened(who, number);
    const files = ['note', 'write-to-citizen', 'respond', 'refer'].includes(route)
      ? { attachments: [await this.hasReady(who, number)] }
      : {};
    const done = { ...(planted({ ...texts[route], ...more }, word) as object), ...files };
    const { status, text } =
      who === citizen
        ? await this.answers(route, {
            params: { number },
            body: done,
            headers: { 'mrejesho-secret': secret, 'idempotency-key': aKey() },
          })
        : await this.does(who, route, number, done);
    if (status >= 300) throw new Error(`${who} could not ${route}: ${text}`);
  }

  async hears(): Promise<void> {
    for (const number of this.sent)
      for (const event of await this.tickets.eventsOf(number)) {
        await this.publisher.publish(event);
        for (const follows of Object.values(followers)) await follows(this, event);
      }
    for (let hour = 0; hour < 72; hour += 6) {
      this.now = plusSeconds(this.now, 6 * 3600);
      await sendDueNotices(this.ports, { log: this.captured.log, millisecondsLeft: () => Infinity });
    }
    await this.anchors();
  }
}

const officersRoutes = routes.filter(({ path }) => path.startsWith('/v1/officer/'));
const namesTicket = (name: string): boolean =>
  officersRoutes.some((route) => route.name === name && route.path.includes('{number}'));
const perInstitution = (name: string): boolean =>
  officersRoutes.some((route) => route.name === name && route.path.includes('{institution}'));

/** What writes, for which `preview-officer-act` and refusals are asked elsewhere. */
const changing: readonly Subject[] = [
  'act',
  'several-acts',
  'sending-files',
  'identity-request',
  'handing-over',
  'registry',
  'desk',
];
const looking = (Object.keys(subjects) as readonly Subject[]).filter(
  (subject) => subjects[subject] !== undefined && !changing.includes(subject),
);
const ways = waysOf(...looking);
/** Where words of tickets are read, by whoever is shown them. A route that is not among them tells none to anybody. */
const wordsAreReadOn = [
  'list-news',
  'list-own-tickets',
  'list-queue',
  'open-ticket',
  'open-with-reason',
  'search-tickets',
  'show-alike-tickets',
  'show-board',
];
/** Who decides on a request is told its ticket's number, and nothing of it. */
const ofCustodians = new Set(waysOf('custody').map(([name]) => name));

/** Text of every kind of value as it stands in a store: of bytes too, and of what is in base64. */
function clearTexts(value: unknown): readonly string[] {
  if (value instanceof Uint8Array) return [Buffer.from(value).toString('latin1')];
  if (typeof value === 'string') return [value, Buffer.from(value, 'base64').toString('latin1')];
  if (typeof value !== 'object' || value === null) return [];
  return (value instanceof Set ? [...(value as Set<unknown>)] : Object.entries(value).flat()).flatMap(
    clearTexts,
  );
}

const tells = (value: unknown, word = root): boolean =>
  clearTexts(value).some((text) => text.toLowerCase().includes(word));

const staffed = aStaffedCountry();
const country = {
  ...staffed,
  contacts: staffed.officers.map(({ id: officer }) => ({ officer, email: `${officer}@example.go.tz` })),
};
const everybody = country.officers.map(({ id }) => id);
const office = new OfficeOfCanaries(country);
beforeAll(async () => {
  for (const [place, steps] of lives.entries()) await office.live(steps, canaryOf(place));
  await office.hears();
});

const about = lives.filter((steps) => steps.includes(naming));

/** What somebody is shown of a ticket who opens it: `undefined` where it is none for them. */
const shownTo = async (officer: string, number: string): Promise<unknown> =>
  (await office.opens(officer, number)).body['shows'];

describe('lives with a word in everything that is written', () => {
  it('plant it in every text of every act that takes one', () => {
    const done = new Set(lives.flatMap((steps) => steps.map(([, route]) => route)));
    const written = Object.entries({ ...officerActRoutes, ...citizenActRoutes })
      .filter(([, { body }]) => isPlanted(composedExample(body, 'input')))
      .map(([name]) => name);
    expect(written.filter((name) => !done.has(name))).toEqual([]);
    expect(written.length).toBeGreaterThan(15);
  });
});

describe('a word of a ticket', () => {
  it.each([
    ['asha', 'about whom all are but one', [...about.map(() => undefined), 'all']],
    [
      'jirani-1',
      'to whose office one was handed',
      lives.map((_, place) => (place === 1 ? 'all' : undefined)),
    ],
    [
      'mkuu-wakala',
      'whose office had all',
      ['history', 'history', 'all', 'all', 'history', 'history', 'all'],
    ],
  ])('is read by nobody to whom the ticket is none: %s, %s', async (officer, _, shown) => {
    expect(await Promise.all(office.sent.map((number) => shownTo(officer, number)))).toEqual(shown);
  });

  it('is shown on no route to whoever is not shown the ticket, and nobody is shown its number to whom it is none', async () => {
    const found = new Deviations();
    const tellingRoutes = new Set<string>();
    for (const officer of everybody) {
      const shown = await Promise.all(office.sent.map((number) => shownTo(officer, number)));
      for (const [name, way] of ways) {
        const institutions =
          perInstitution(name) && way.params?.['institution'] === undefined
            ? country.institutions.map(({ id }) => id)
            : ['wakala'];
        for (const institution of institutions)
          for (const number of namesTicket(name) ? office.sent : office.sent.slice(0, 1)) {
            const { text } = await office.asks(officer, name, {
              params: { number, institution, ...way.params },
              ...(way.query !== undefined && { query: way.query }),
              ...(way.body !== undefined && { body: way.body, headers: { 'idempotency-key': aKey() } }),
            });
            for (const [place, other] of office.sent.entries()) {
              const isTold = tells(text, canaryOf(place));
              if (isTold) tellingRoutes.add(name);
              const reads = shown[place] === 'all' || shown[place] === 'history';
              const gaveReason = name.endsWith('-with-reason') && shown[place] === 'status';
              if (!reads && !gaveReason)
                found.hold([officer, name, institution, 'words', String(place)], isTold, false);
              if (shown[place] === undefined && !namesTicket(name) && !ofCustodians.has(name))
                found.hold(
                  [officer, name, institution, 'number', String(place)],
                  text.includes(other),
                  false,
                );
            }
          }
      }
    }
    found.none();
    expect([...tellingRoutes].toSorted()).toEqual(wordsAreReadOn);
  });

  it('finds for whoever is shown the ticket, and for nobody else', async () => {
    const found = new Deviations();
    for (const officer of everybody)
      for (const [place, number] of office.sent.entries()) {
        const shown = await shownTo(officer, number);
        for (const { id: institution } of country.institutions) {
          const { status, body } = await office.asks(officer, 'search-tickets', {
            body: { text: canaryOf(place), institution },
          });
          const hits = ((body['hits'] ?? []) as readonly { readonly number: string }[]).map(
            (hit) => hit.number,
          );
          if (shown !== 'all') found.hold([officer, institution, String(place), String(status)], hits, []);
          else if (institution === 'wizara' && officer === 'mkuu-wizara')
            found.hold([officer, String(place)], hits, [number]);
        }
      }
    found.none();
  });

  it('stands in clear in no table outside the ticket itself', () => {
    const found: string[] = [];
    let own = 0;
    for (const table of Object.keys(tables) as readonly TableName[])
      for (const item of office.database.items(table)) {
        if (!tells(item)) continue;
        const isOwn = table === 'tickets' && office.sent.includes(ticketKeys.numberIn(String(item['PK'])));
        if (isOwn) own += 1;
        else found.push(`${table} ${String(item['PK'])} ${String(item['SK'])}`);
      }
    expect(found).toEqual([]);
    expect(own).toBeGreaterThan(20);
  });

  it('is in no message, order, row, checkpoint and line of a log', () => {
    const { publisher, lake, orders, clocks, checkpoints, sms, email, captured } = office;
    const left = {
      events: publisher.messages,
      lake: lake.rows,
      orders: orders.take(),
      clocks: clocks.started,
      checkpoints: [...checkpoints.batches.values(), checkpoints.checkpoints],
      sms: sms.taken,
      email: email.taken,
      log: captured.lines,
    };
    for (const many of [left.events, left.lake, left.clocks, left.sms, left.email, left.log])
      expect(many.length).toBeGreaterThan(2);
    expect(
      Object.entries(left)
        .filter(([, all]) => tells(all))
        .map(([name]) => name),
    ).toEqual([]);
  });
});
