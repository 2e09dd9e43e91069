import type { DynamoDBRecord, SQSBatchResponse, SQSEvent, Context } from 'aws-lambda';
import { serialise } from '../../../contracts/events/message.ts';
import type { Attachment } from '../../../domain/ticketing/attachments/attachment.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import { noticeName } from '../../../domain/messaging/notices/notice.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { cleanAttachment } from '../../../application/attachments/clean-attachment.ts';
import { recordAttachments } from '../../../functions/attachments/record-attachments.ts';
import { publishedKey } from '../../../application/record/published-key.ts';
import { checkIntegrity } from '../../../application/record/check-integrity.ts';
import { writeCheckpoint } from '../../../application/record/write-checkpoint.ts';
import { wakeClock } from '../../../application/clocks/wake-clock.ts';
import { keepClocks } from '../../../application/clocks/keep-clocks.ts';
import { sweepClocks } from '../../../application/clocks/sweep-clocks.ts';
import { relayEvents } from '../../../functions/events/relay-events.ts';
import { sweepIdentityRequests } from '../../../application/identities/sweep-identity-requests.ts';
import { mergersQueue } from '../../../functions/mergers/keep-mergers.ts';
import { deliveriesQueue } from '../../../functions/notices/record-deliveries.ts';
import { loseTouchWithCitizens } from '../../../application/notices/lose-touch.ts';
import { sendDueNotices } from '../../../application/notices/send-due-notices.ts';
import { sendNotices } from '../../../application/notices/send-notices.ts';
import { publishMonths } from '../../../application/publication/publish-months.ts';
import { reportSuggestions } from '../../../application/suggestions/report-suggestions.ts';
import { fillLake } from '../../../application/lake/fill-lake.ts';
import { projectMeasures } from '../../../application/measures/project-measures.ts';
import { rollUpMeasures } from '../../../application/measures/roll-up-measures.ts';
import { watchSurges } from '../../../application/surges/watch-surges.ts';
import { projectQueues } from '../../../application/queues/project-queues.ts';
import { runRegistryJobs } from '../../../application/registry/run-registry-jobs.ts';
import { consumerOfBatches } from '../../../functions/lambda/batch-consumer.ts';
import { consumer } from '../../../functions/lambda/consumer.ts';
import { projectionsQueue } from '../../../functions/projections/project-events.ts';
import { projectionNames } from '../../../domain/ticketing/tickets/projection-retries.ts';
import { aCall } from '../../builders/call-of.ts';
import { aTuesdayNoon } from '../../builders/ticket.ts';
import { aPng } from '../../builders/files.ts';
import { anSms } from '../../builders/notice.ts';
import { partOfHour, walksFrom } from '../../builders/walk.ts';
import { aSuggestionCell } from '../../builders/suggestion-cell.ts';
import { aBatch } from '../../builders/queue-message.ts';
import { enoughAtFirst, watchedTickets } from '../../builders/surges.ts';
import { localHourOf } from '../../../domain/foundation/time/local-hour.ts';
import { aRecord, aRecordOfAttachment } from '../events/stream-record.ts';
import { aGovernedCountry, FaultyCountry, personal } from '../../builders/faults/a-faulty-country.ts';
import { headOf } from './moments.ts';

const text = personal.written;
const head = 'mkuu-wakala';

function aCountryWithMailboxes(): RegistryContent {
  const country = aGovernedCountry();
  return {
    ...country,
    contacts: country.officers.map(({ id }) => ({ officer: id, email: `${id}@example.go.tz` })),
  };
}

/** The country, with what stands behind its API. */
export class Backstage extends FaultyCountry {
  /** Calls that go on at once reach the stores in an order that `seed` decides. */
  constructor(seed = 1) {
    super(seed, aCountryWithMailboxes());
  }

  get log() {
    return this.captured.log;
  }

  run() {
    return { log: this.log, millisecondsLeft: () => 240_000 };
  }

  does(officer: string, route: string, body: object = {}): Promise<unknown> {
    return this.did(this.byOfficer(officer, route, body, { key: `${route} before` }));
  }

  events(): Promise<readonly TicketEvent[]> {
    return this.tickets.eventsOf(this.ticket.number);
  }
}

/** It hears, or its time comes; and again until there is nothing more to do. */
export type Comes = (attempt: number) => Promise<unknown>;

/** A function that nobody asks over the API. */
export interface Worker {
  /** What happened before, so that there is something to do. */
  readonly given: (at: Backstage) => Promise<unknown>;
  /** Started once, as a function that stays warm. */
  readonly starts: (at: Backstage) => Promise<Comes>;
  /** What it leaves behind, besides what lies in the stores of tickets and of the registry. */
  readonly left?: (at: Backstage) => unknown;
}

type Consumer = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>;

/** A queue brings its messages, and again those that failed. The second reading finds what came meanwhile. */
function queue(handle: Consumer, bodies: readonly string[], more: () => readonly string[] = () => []): Comes {
  let waiting = bodies;
  return async () => {
    if (waiting.length > 0) {
      const { batchItemFailures } = await handle(aBatch(...waiting), aCall());
      const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
      waiting = waiting.filter((_, place) => failed.has(`m-${place + 1}`));
    }
    waiting = [...waiting, ...more()];
  };
}

/** A stream brings its records, and again from the first that failed. */
function stream(
  handle: ReturnType<typeof relayEvents>,
  records: readonly DynamoDBRecord[],
  at: Backstage,
): Comes {
  let waiting = records;
  return async () => {
    const { batchItemFailures } = await handle(waiting, at.log);
    const [first] = batchItemFailures;
    const from = waiting.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === first?.itemIdentifier);
    waiting = from < 0 ? [] : waiting.slice(from);
  };
}

/** A message, or a step of a state machine, that is tried again until it succeeds. */
function until(work: (attempt: number) => Promise<unknown>): Comes {
  let isDone = false;
  return async (attempt) => {
    if (isDone) return;
    await work(attempt);
    isDone = true;
  };
}

const worked = async (at: Backstage): Promise<void> => {
  await at.sends();
  await at.does(head, 'acknowledge');
  await at.does(head, 'assign', { officer: 'asha' });
  await at.does(head, 'escalate', { reason: text });
};

const overdue = async (at: Backstage): Promise<void> => {
  await at.sends();
  const { nextWakeAt } = await headOf(at);
  if (nextWakeAt === undefined) throw new Error('Its clock never wakes.');
  at.now = nextWakeAt;
};

/** The days on which something is counted of the ticket that is worked on. */
const daysCounted = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-12-15'];

const submissionOf = async (at: Backstage): Promise<TicketEvent> => {
  const [submission] = await at.events();
  if (submission === undefined) throw new Error('Nothing was sent.');
  return submission;
};

const bodiesOf = async (at: Backstage): Promise<readonly string[]> => (await at.events()).map(serialise);

async function sentAFile(at: Backstage): Promise<Attachment> {
  const { attachments, ticket, quarantine } = at;
  await at.did(at.byCitizen('attach-file', { type: 'image/png' }));
  const [attachment] = await attachments.of(ticket.number);
  if (attachment === undefined) throw new Error('Nobody attached anything.');
  quarantine.receive(attachment, aPng());
  return attachment;
}

/** Each notice is over, at most once, and none is forgotten. */
const noticesLeft = ({ notices: entries, sms, email }: Backstage) => {
  const taken = [...sms.taken, ...email.taken].map((message) => JSON.stringify(message));
  return {
    notices: entries.map(({ notice }) => noticeName(notice)).toSorted(),
    waiting: entries.filter(({ state }) => state === 'pending' || state === 'claimed').length,
    doubled: taken.length - new Set(taken).size,
    lost: Math.max(0, entries.filter(({ state }) => state === 'sent').length - taken.length),
  };
};

const linesLeft = ({ queues }: Backstage) =>
  Promise.all(
    ['wakala', 'wizara', 'kmk'].map((institution) => queues.page(institution, undefined, { by: 'mtu' })),
  );

const figuresLeft = ({ measures }: Backstage) =>
  Promise.all(
    ['wakala', 'wizara', 'kmk'].flatMap((institution) =>
      daysCounted.map((day) => measures.ofCell({ institution, day })),
    ),
  );

/** What each projection's own function does with what failed in the one of all. */
const ownConsumers = { queues: projectQueues, measures: projectMeasures, lake: fillLake } as const;

/** What follows from a change of the registry, for a ticket that an officer of the agency works on. */
const drawing = (route: string, params: Readonly<Record<string, string>>, body: object = {}): Worker => ({
  async given(at) {
    await at.sends();
    await at.does(head, 'assign', { officer: 'asha' });
    await at.isListed();
    await at.did({ route, officer: 'msimamizi-rejista', params, body: { why: 'Barua ya Novemba', ...body } });
  },
  starts: (at) => {
    const { ports } = at;
    return Promise.resolve(() => runRegistryJobs(ports, at.run()));
  },
});

const aNewOfficer = {
  id: 'zawadi-mushi',
  institution: 'wakala',
  name: 'Zawadi Mushi',
  roles: ['officer'],
  trained: false,
  contact: { email: 'zawadi.mushi@example.go.tz' },
};

/** The account, whose login it is, and whether the newest invitation opens it. */
const accountsLeft = async ({ accounts, logins, email, ports }: Backstage) => {
  const account = await accounts.find(aNewOfficer.id);
  const issuer = ports.pool?.issuer ?? '';
  const owner = account && (await logins.officerOf({ issuer, subject: account.subject }));
  const newest = email.taken.findLast(({ to }) => to === aNewOfficer.contact.email);
  const password = accounts.passwords.get(aNewOfficer.id);
  return {
    account: account && omit(account, 'changedAt'),
    owner: owner?.id,
    opens: password !== undefined && newest?.text.includes(password) === true,
  };
};

/** For each function that nobody asks over the API, by its name, what it has to do. */
export const workers: Readonly<Record<string, Worker>> = {
  'relay-events': {
    given: worked,
    starts: async (at) => {
      const records = (await at.events()).map((event, place) => aRecord(event, place + 1));
      return stream(relayEvents(at.ports), records, at);
    },
    left: ({ publisher }) => [...new Set(publisher.messages)].toSorted(),
  },
  'keep-clocks': {
    given: worked,
    starts: async (at) =>
      queue(
        consumer(
          keepClocks,
          () => at.ports,
          () => at.log,
        ),
        await bodiesOf(at),
      ),
    left: ({ clocks }) => clocks.started.toSorted(),
  },
  'apply-deadline': {
    given: overdue,
    async starts(at) {
      const { number, cycle, arming } = await headOf(at);
      const clock = { number, cycle: cycle.number, arming };
      const { ports } = at;
      return until(() => wakeClock(ports, { clock, log: at.log }));
    },
  },
  'sweep-clocks': {
    async given(at) {
      await overdue(at);
      at.passDays(1);
    },
    starts: (at) => {
      const { ports } = at;
      return Promise.resolve(() => sweepClocks(ports, at.run()));
    },
  },
  'keep-queues': {
    given: worked,
    starts: async (at) =>
      queue(
        consumer(
          projectQueues,
          () => at.ports,
          () => at.log,
        ),
        await bodiesOf(at),
      ),
    left: linesLeft,
  },
  'keep-measures': {
    given: worked,
    starts: async (at) =>
      queue(
        consumer(
          projectMeasures,
          () => at.ports,
          () => at.log,
        ),
        await bodiesOf(at),
      ),
    left: figuresLeft,
  },
  'project-events': {
    given: worked,
    starts: async (at) => {
      const comes = [
        queue(
          projectionsQueue(
            () => at.ports,
            () => at.log,
          ),
          await bodiesOf(at),
        ),
        ...projectionNames.map((name) =>
          queue(
            consumer(
              ownConsumers[name],
              () => at.ports,
              () => at.log,
            ),
            [],
            () => at.projectionRetries.take(name),
          ),
        ),
      ];
      return async (attempt) => {
        for (const come of comes) await come(attempt);
      };
    },
    left: async (at) => [await linesLeft(at), await figuresLeft(at), at.lake.rows],
  },
  'roll-up-measures': {
    async given(at) {
      await worked(at);
      for (const event of await at.events()) await projectMeasures(at.ports, { event, log: at.log });
      at.passDays(31); // of a month that is over nothing waits for a round
    },
    starts: (at) => {
      const { ports } = at;
      return Promise.resolve(() => rollUpMeasures(ports, at.run()));
    },
    left: async (at) => {
      const { rollUps } = await at.figures();
      const figures = rollUps.cells.map((cell) => ({ ...cell, figures: rollUps.figuresOf(cell) }));
      return figures.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    },
  },
  'publish-months': {
    async given(at) {
      await worked(at);
      await rollUpMeasures(at.ports, at.run()); // rounds begin before anything is counted
      for (const event of await at.events()) await projectMeasures(at.ports, { event, log: at.log });
      at.passDays(70);
      await rollUpMeasures(at.ports, at.run()); // no month is published before rounds have passed its end
    },
    starts: (at) => {
      const { ports } = at;
      return Promise.resolve(() => publishMonths(ports, at.run()));
    },
    left: async ({ publications }) => [await publications.months(), await publications.of('2026-11')],
  },
  'report-suggestions': {
    given: async (at) => {
      await worked(at);
      at.suggestionCells = ['2026-11', '2026-10'].map((month) => aSuggestionCell({ month, tickets: 9 }));
    },
    starts: (at) => {
      const { ports } = at;
      return Promise.resolve(() => reportSuggestions(ports, at.run()));
    },
    left: async ({ suggestionReports }) => [
      await suggestionReports.of('2026-11'),
      await suggestionReports.of('2026-10'),
    ],
  },
  'fill-lake': {
    given: worked,
    starts: async (at) =>
      queue(
        consumer(
          fillLake,
          () => at.ports,
          () => at.log,
        ),
        await bodiesOf(at),
      ),
    left: ({ lake }) => lake.rows,
  },
  'watch-surges': {
    async given(at) {
      await at.sends();
      const { subject, after, at: sentAt } = await submissionOf(at);
      const hour = localHourOf(sentAt, 'Africa/Dar_es_Salaam');
      const others = {
        area: { category: subject.category },
        hour,
        office: after.holder,
        categories: [subject.category],
      };
      for (const watched of watchedTickets(enoughAtFirst - 1, others))
        await at.surges.watch(watched, () => Promise.resolve([]));
    },
    starts: async (at) =>
      queue(
        consumerOfBatches(
          watchSurges,
          () => at.ports,
          () => at.log,
        ),
        await bodiesOf(at),
      ),
    left: async ({ surges, notices }) => [await surges.lastingUntil(0), notices],
  },
  'keep-mergers': {
    async given(at) {
      await at.sends();
      await at.sends({}, 'the second ticket');
      await at.sends({}, 'the third ticket');
      const into = { into: at.ticket.number };
      await at.isOpened();
      for (const number of followersIn(at)) {
        await at.isOpened({ ...at.ticket, number });
        await at.did({
          route: 'merge',
          officer: head,
          params: { number },
          body: into,
          key: `merging ${number}`,
        });
      }
      await at.does(head, 'respond', { finding: 'upheld', reason: text });
      at.now = plusSeconds(at.now, 40); // nobody undoes it any more
    },
    starts: async (at) =>
      queue(
        mergersQueue(
          () => at.ports,
          () => at.log,
        ),
        await bodiesOf(at),
        () => at.orders.take(),
      ),
  },
  'lose-touch': {
    async given(at) {
      await at.sends();
      const { number } = at.ticket;
      for (const version of ['000001', '000002']) {
        const notice = anSms({ about: `${number}#${version}`, number });
        await at.outbox.add(notice, at.now);
        await at.outbox.claim(notice, 'mtumaji', at.now);
        const failure = { state: 'failed', reason: 'opted-out' } as const;
        await at.outbox.settle(notice, 'mtumaji', failure, at.now);
      }
    },
    starts: (at) => {
      const { ports } = at;
      return Promise.resolve(() => loseTouchWithCitizens(ports, at.run()));
    },
    async left({ outbox }) {
      const shards = Array.from({ length: outbox.shards }, (_, shard) => shard);
      return (await Promise.all(shards.map((shard) => outbox.uncounted(shard, 50)))).flat();
    },
  },
  'record-deliveries': {
    async given(at) {
      await at.sends();
      const { number } = at.ticket;
      const notice = anSms({ about: `${number}#000001`, number });
      await at.outbox.add(notice, at.now);
      await at.outbox.claim(notice, 'mtumaji', at.now);
      await at.outbox.settle(notice, 'mtumaji', { state: 'sent', providerId: 'sms-1' }, at.now);
      await at.deliveries.expect('sms-1', notice, at.now);
    },
    starts: (at) =>
      Promise.resolve(
        queue(
          deliveriesQueue(
            () => at.ports,
            () => at.log,
          ),
          ['TEXT_UNREACHABLE', 'TEXT_UNREACHABLE', 'TEXT_CARRIER_BLOCKED'].map((eventType) =>
            JSON.stringify({ messageId: 'sms-1', eventType }),
          ),
        ),
      ),
    async left({ outbox, notices }) {
      const shards = Array.from({ length: outbox.shards }, (_, shard) => shard);
      const failed = await Promise.all(shards.map((shard) => outbox.uncounted(shard, 50)));
      return { failed: failed.flat().length, states: notices.map(({ state }) => state) };
    },
  },
  'send-notices': {
    given: worked,
    async starts(at) {
      const hear = queue(
        consumer(
          sendNotices,
          () => at.ports,
          () => at.log,
        ),
        await bodiesOf(at),
      );
      const { ports, now } = at;
      return async (attempt) => {
        const later = at.now;
        at.now = plusSeconds(now, attempt); // the queue tries again at once: what is brought after its hour goes by itself
        await hear(attempt).finally(() => {
          at.now = later;
        });
        if (attempt > 1) await sendDueNotices(ports, at.run());
      };
    },
    left: noticesLeft,
  },
  'send-due-notices': {
    async given(at) {
      await worked(at);
      await at.briefs.begin({ officer: head, institution: 'wakala', language: 'sw', since: at.now }, at.now);
      at.holdNotices(true);
      const hear = consumer(
        sendNotices,
        () => at.ports,
        () => at.log,
      );
      await hear(aBatch(...(await bodiesOf(at))), aCall());
      at.holdNotices(false);
    },
    starts: (at) => {
      const { ports } = at;
      return Promise.resolve(() => sendDueNotices(ports, at.run()));
    },
    left: noticesLeft,
  },
  'clean-attachments': {
    given: (at) => at.sends(),
    async starts(at) {
      const upload = await sentAFile(at);
      const { ports } = at;
      return until((attempt) => cleanAttachment(ports, { upload, log: at.log, attempt }));
    },
    left: async ({ files, quarantine, attachments, ticket }) => {
      const [attachment] = await attachments.of(ticket.number);
      const waits = attachment === undefined ? undefined : await quarantine.fetch(attachment);
      return { kept: [...files.files.keys()], waits: waits !== undefined };
    },
  },
  'record-attachments': {
    given: (at) => at.sends(),
    async starts(at) {
      const upload = await sentAFile(at);
      await cleanAttachment(at.ports, { upload, log: at.log, attempt: 1 });
      const [checked] = await at.attachments.of(upload.number);
      await at.attachments.remove(upload, at.now);
      const [removed] = await at.attachments.of(upload.number);
      if (checked === undefined || removed === undefined) throw new Error('The attachment is gone.');
      const records = [aRecordOfAttachment(checked, 1), aRecordOfAttachment(removed, 2)];
      return stream(recordAttachments(at.ports), records, at);
    },
    left: async ({ files, attachments, ticket }) => ({
      kept: [...files.files.keys()],
      attachments: await attachments.of(ticket.number),
    }),
  },
  'sweep-identity-requests': {
    async given(at) {
      await at.sends();
      await at.does(head, 'request-identity', { motivation: text });
      at.passDays(3);
    },
    starts: (at) => {
      const { ports } = at;
      return Promise.resolve(() => sweepIdentityRequests(ports, at.run()));
    },
  },
  'draw-consequences of a removal': drawing('remove-officer', { officer: 'asha' }),
  'draw-consequences of a new officer': {
    ...drawing('create-officer', {}, aNewOfficer),
    left: accountsLeft,
  },
  'draw-consequences of another invitation': {
    ...drawing('change-officer', { officer: aNewOfficer.id }, { invite: true }),
    async given(at) {
      await at.did({
        ...{ route: 'create-officer', officer: 'msimamizi-rejista' },
        body: { ...aNewOfficer, why: 'Barua ya Novemba' },
      });
      await runRegistryJobs(at.ports, at.run());
      at.passDays(1);
      await at.did({
        ...{ route: 'change-officer', officer: 'msimamizi-rejista', params: { officer: aNewOfficer.id } },
        body: { invite: true, why: 'Barua ya Novemba' },
      });
    },
    left: accountsLeft,
  },
  'draw-consequences of a suspension': {
    ...drawing('change-officer', { officer: 'mtunza-wakala' }, { suspended: true }),
    left: noticesLeft,
  },
  'draw-consequences of closed days': {
    ...drawing('change-calendar', {}, { add: ['2026-11-27'], remove: [] }),
    left: noticesLeft,
  },
  'draw-consequences of a proposal': {
    ...drawing(
      'change-officer',
      { officer: 'mtunza-wakala' },
      { contact: { email: 'mwingine@example.go.tz' } },
    ),
    left: noticesLeft,
  },
  'draw-consequences of a late holiday': drawing('change-calendar', {}, { add: ['2026-11-27'], remove: [] }),
  'draw-consequences of a move': drawing('move-institution', { institution: 'wakala' }, { parent: 'kmk' }),
  'walk-record': {
    given: worked,
    starts: (at) => {
      const { ports, walk } = at;
      return Promise.resolve(async () => {
        await walksFrom(walk, aTuesdayNoon, at.now); // it walks what was sent then, each time
        await checkIntegrity(ports, at.run());
      });
    },
    left: async ({ walk }) => ({ place: (await walk.places())[partOfHour(aTuesdayNoon)]?.from ?? 'none' }),
  },
  'write-checkpoint': {
    given: worked,
    starts: (at) => {
      const { ports } = at;
      const given = { ...ports, signingKey: publishedKey(ports) };
      const { now } = at;
      return Promise.resolve(async () => {
        const later = at.now;
        at.now = now; // it writes of the same moment, so that what it wrote can be compared
        await writeCheckpoint(given, at.run()).finally(() => {
          at.now = later;
        });
      });
    },
    left: ({ checkpoints }) => ({
      batches: [...checkpoints.batches],
      statements: checkpoints.checkpoints.map(({ statement }) => statement),
      keys: [...checkpoints.keys.keys()],
    }),
  },
};

const followersIn = ({ numbers, ticket }: Backstage): readonly string[] =>
  numbers.filter((number) => number !== ticket.number);
