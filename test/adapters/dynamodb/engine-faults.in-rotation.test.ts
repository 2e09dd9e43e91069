import { hashing } from '../../../adapters/crypto/hashing.ts';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { randomSalt } from '../../../adapters/crypto/salt.ts';
import { altchaProofs } from '../../../adapters/altcha/proofs.ts';
import { dynamoAttachmentStore } from '../../../adapters/dynamodb/attachment-store.ts';
import { dynamoCodeRequests } from '../../../adapters/dynamodb/code-requests.ts';
import { dynamoComparableTickets } from '../../../adapters/dynamodb/comparable-tickets.ts';
import { dynamoDeskEntries } from '../../../adapters/dynamodb/desk-entries.ts';
import { dynamoDailyCounts } from '../../../adapters/dynamodb/daily-counts.ts';
import { dynamoRateLimiter } from '../../../adapters/dynamodb/rate-limiter.ts';
import { dynamoIdentityRequests } from '../../../adapters/dynamodb/identity-requests.ts';
import { dynamoIdentityVault } from '../../../adapters/dynamodb/identity-vault.ts';
import { dynamoOfficerDirectory } from '../../../adapters/dynamodb/officer-directory.ts';
import { dynamoBriefSubscriptions } from '../../../adapters/dynamodb/brief-subscriptions.ts';
import { dynamoInstitutionDirections } from '../../../adapters/dynamodb/institution-direction-store.ts';
import { dynamoAuditSamples } from '../../../adapters/dynamodb/audit-samples.ts';
import { dynamoListLog } from '../../../adapters/dynamodb/list-log.ts';
import { dynamoLooksByDay } from '../../../adapters/dynamodb/looks-by-day.ts';
import { dynamoListedTickets } from '../../../adapters/dynamodb/listed-tickets.ts';
import { dynamoPassCodes } from '../../../adapters/dynamodb/pass-codes.ts';
import { dynamoPhoneTickets } from '../../../adapters/dynamodb/phone-tickets.ts';
import { dynamoRollUps } from '../../../adapters/dynamodb/roll-ups.ts';
import { dynamoQueues } from '../../../adapters/dynamodb/queues.ts';
import { dynamoNewsReader } from '../../../adapters/dynamodb/news-reader.ts';
import { dynamoOfficerNews } from '../../../adapters/dynamodb/officer-news.ts';
import { dynamoWatchedMarks } from '../../../adapters/dynamodb/watched-marks.ts';
import { dynamoOpenPages } from '../../../adapters/dynamodb/open-pages.ts';
import { dynamoReadLog } from '../../../adapters/dynamodb/read-log.ts';
import { dynamoAdministration } from '../../../adapters/dynamodb/registry/administration.ts';
import { dynamoRegistryChanges } from '../../../adapters/dynamodb/registry/registry-changes.ts';
import { dynamoRegistryWriter } from '../../../adapters/dynamodb/registry/registry-writer.ts';
import { dynamoReceiptSecrets } from '../../../adapters/dynamodb/receipt-secrets.ts';
import { dynamoRegistry } from '../../../adapters/dynamodb/registry/registry.ts';
import { dynamoSuggestionReports } from '../../../adapters/dynamodb/suggestion-reports.ts';
import { dynamoSearchIndex } from '../../../adapters/dynamodb/search-index.ts';
import { dynamoSurges } from '../../../adapters/dynamodb/surges.ts';
import { dynamoSubmissions } from '../../../adapters/dynamodb/submissions.ts';
import { dynamoPublications } from '../../../adapters/dynamodb/publications.ts';
import { dynamoTemplateStore } from '../../../adapters/dynamodb/template-store.ts';
import { dynamoViewStore } from '../../../adapters/dynamodb/view-store.ts';
import { dynamoTicketStore } from '../../../adapters/dynamodb/ticket-store.ts';
import { dynamoIntegrityCheck } from '../../../adapters/dynamodb/integrity-check.ts';
import { dynamoTrails } from '../../../adapters/dynamodb/trails.ts';
import { MemoryCleanFiles, MemoryQuarantine } from '../../builders/doubles/attachment-files.ts';
import { MemoryLoginIssuer } from '../../builders/doubles/login-issuer.ts';
import { MemoryCheckpointStore } from '../../builders/doubles/checkpoint-store.ts';
import { memoryServerKeys } from '../../builders/doubles/server-keys.ts';
import { routes } from '../../../contracts/http/table/routes.ts';
import { instantOf } from '../../../domain/foundation/time/instant.ts';
import { authorityWith } from '../../../functions/http/authority.ts';
import { aRequest } from '../../builders/http-request.ts';
import { someCursors } from '../../builders/queues.ts';
import { aGovernedCountry, aTicketOfSomebody } from '../../builders/faults/a-faulty-country.ts';
import { handlersOfRoutes, type Given } from '../../builders/system/handlers-of-routes.ts';
import { aCall } from '../../builders/call-of.ts';
import { aCapturedLog } from '../../builders/captured-log.ts';
import { clientFor, createTables } from '../../builders/dynamodb/tables.ts';
import { EngineFaults, faultsOfCommand, faultsByTurns, type PlannedEngineFault } from './engine-faults.ts';
import { authentic } from '../../builders/registry-macs.ts';

interface Asked {
  readonly route: string;
  readonly officer?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly secret?: string;
}

interface Sent extends Record<'number' | 'secret', string> {
  readonly asked: Asked;
}

/** Nobody logs in here. */
const theLogin = {
  issuer: new MemoryLoginIssuer(() => instantOf(Date.now())),
  issuerPages: { authorizationEndpoint: 'https://login.example/authorize', clientId: 'mteja', scope: '' },
  loginCookies: { seal: () => Promise.resolve(''), open: () => Promise.resolve(undefined) },
  admits: () => Promise.reject(new Error('Nobody logs in here.')),
  pool: undefined,
  logins: { officerOf: () => Promise.resolve(undefined) },
};

/** The API over an engine of which any command can fail. */
class Service {
  readonly faults: EngineFaults;
  readonly stores: Given;
  #asked = 0;

  private constructor(faults: EngineFaults, stores: Given) {
    this.faults = faults;
    this.stores = stores;
  }

  static async on(endpoint: string): Promise<Service> {
    const client = clientFor(endpoint);
    const tables = await createTables(
      client,
      'tickets',
      'identities',
      'registry',
      'projections',
      'outbox',
      'measures',
    );
    const content = aGovernedCountry();
    const change = { ...content, basedOn: 0, version: 1, by: 'test', at: instantOf(Date.now()) };
    await dynamoRegistryWriter({ ...authentic, client, tables }).write(change);
    const inTickets = { client, table: tables.tickets };
    const keys = () => Promise.resolve(memoryServerKeys());
    return new Service(new EngineFaults(client), {
      tickets: dynamoTicketStore({ client, tables }),
      vault: dynamoIdentityVault({ client, table: tables.identities }),
      directory: dynamoOfficerDirectory({ client, table: tables.identities }),
      phoneTickets: dynamoPhoneTickets({ client, table: tables.identities }),
      queues: dynamoQueues({ client, table: tables.projections, cursors: someCursors() }),
      listedTickets: dynamoListedTickets(inTickets),
      listLog: dynamoListLog(inTickets),
      auditSamples: dynamoAuditSamples(inTickets),
      briefs: dynamoBriefSubscriptions({ client, table: tables.outbox }),
      institutionDirections: dynamoInstitutionDirections({
        client,
        table: tables.registry,
        outbox: tables.outbox,
      }),
      searchIndex: dynamoSearchIndex({ client, table: tables.projections, keys }),
      rollUps: dynamoRollUps({ client, table: tables.measures }),
      surges: dynamoSurges({ client, table: tables.measures }),
      suggestionReports: dynamoSuggestionReports({ client, table: tables.measures }),
      rateLimiter: dynamoRateLimiter(inTickets),
      proofs: altchaProofs,
      passCodes: dynamoPassCodes(inTickets),
      codeRequests: dynamoCodeRequests({ client, tables }),
      counts: dynamoDailyCounts(inTickets),
      deskEntries: dynamoDeskEntries(inTickets),
      comparable: dynamoComparableTickets(inTickets),
      secrets: dynamoReceiptSecrets({ client, tables }),
      reads: dynamoReadLog(inTickets),
      looksByDay: dynamoLooksByDay(inTickets),
      news: dynamoOfficerNews({ client, table: tables.registry }),
      newsReader: dynamoNewsReader({ client, table: tables.registry }),
      watchedMarks: dynamoWatchedMarks(inTickets),
      openPages: dynamoOpenPages(inTickets),
      templates: dynamoTemplateStore({ client, table: tables.registry }),
      views: dynamoViewStore({ client, table: tables.registry }),
      publications: dynamoPublications({ client, table: tables.measures }),
      trails: dynamoTrails({ client, table: tables.tickets }),
      integrityCheck: dynamoIntegrityCheck(inTickets),
      submissions: dynamoSubmissions(inTickets),
      checkpoints: new MemoryCheckpointStore(),
      checkpointEverySeconds: 300,
      identityRequests: dynamoIdentityRequests(inTickets),
      attachments: dynamoAttachmentStore(inTickets),
      // What it remembers it keeps, so that the same request sends the same commands.
      registry: dynamoRegistry({ ...authentic, client, table: tables.registry, now: () => 0 }),
      administration: dynamoAdministration({ ...authentic, client, tables }),
      registryChanges: dynamoRegistryChanges({ client, table: tables.registry }),
      cursors: someCursors(),
      ...theLogin,
      forms: new MemoryQuarantine(),
      links: new MemoryCleanFiles(),
      accessPoints: { webAddress: 'mrejesho.example', ussdCode: '*152*00#' },
      smsPrefixes: ['+255'],
      wait: () => Promise.resolve(),
      settlingSeconds: 120,
      keys,
      hashing,
      salt: randomSalt,
      now: () => instantOf(Date.now()),
    });
  }

  /** Asks under this key, which stands for the request. */
  async asks({ route: name, officer, params, body, secret }: Asked, key: string = randomUUID()) {
    const route = routes.find((known) => known.name === name);
    const handlerWith = handlersOfRoutes.get(name);
    if (route === undefined || handlerWith === undefined) throw new Error(`Nothing answers ${name}.`);
    const { registry, now } = this.stores;
    const authority = authorityWith({
      verify: (subject) => Promise.resolve({ issuer: 'mtoaji', subject }),
      logins: { officerOf: ({ subject }) => registry.officer(subject) },
      now,
    });
    const handler = handlerWith(() => this.stores, {
      // Ten tickets a day are let through from one place.
      edge: () => () => Promise.resolve(`196.41.${(this.#asked += 1) % 250}.1`),
      log: () => aCapturedLog().log,
      authority: () => authority,
    });
    const event = aRequest({
      method: route.method,
      ...(params !== undefined && { params }),
      ...(route.method === 'POST' && { body: body ?? {} }),
      headers: {
        'accept-language': 'en',
        'idempotency-key': key,
        ...(officer !== undefined && { authorization: `Bearer ${officer}` }),
        ...(secret !== undefined && { 'mrejesho-secret': secret }),
      },
    });
    const requestContext = { ...event.requestContext, requestId: key };
    const { statusCode = 0, body: text = '' } = await handler({ ...event, requestContext }, aCall());
    return { status: statusCode, body: JSON.parse(text) as Readonly<Record<string, unknown>> };
  }

  async did(asked: Asked): Promise<Readonly<Record<string, unknown>>> {
    const { status, body } = await this.asks(asked);
    if (status >= 300) throw new Error(`${asked.route}: ${JSON.stringify(body)}`);
    return body;
  }

  async sends(): Promise<Sent> {
    const asked = { route: 'submit-ticket', body: aTicketOfSomebody({ contact: { phone: aPhone() } }) };
    const { number, secret } = await this.did(asked);
    return { asked, number: String(number), secret: String(secret) };
  }

  async happened(number: string): Promise<readonly string[]> {
    return (await this.stores.tickets.eventsOf(number)).map(({ type }) => type);
  }
}

const head = 'mkuu-wakala';
const text = 'Iliripotiwa jana pia.';

let phones = 0;
/** Somebody else's each time: of one phone a few tickets a day are taken. */
const aPhone = () => `0713${String((phones += 1)).padStart(6, '0')}`;

/** A request that writes, and what is told of it afterwards: that it was done once. */
interface Case {
  readonly asks: (service: Service, sent: Sent) => Asked | Promise<Asked>;
  readonly done: (service: Service, sent: Sent, reply: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly once: unknown;
}

const byOfficer =
  (officer: string, route: string, body: object = {}) =>
  (_: Service, { number }: Sent): Asked => ({ route, officer, params: { number }, body });
const events = (service: Service, { number }: Sent) => service.happened(number);
/** A ticket is opened before it is answered, or joined with another. */
const opens = (service: Service, number: string) =>
  service.did({ route: 'open-ticket', officer: head, params: { number } });

const cases: Readonly<Record<string, Case>> = {
  'submit-ticket': {
    asks: () => ({ route: 'submit-ticket', body: aTicketOfSomebody({ contact: { phone: aPhone() } }) }),
    done: (service, _, { number }) => service.happened(String(number)),
    once: ['submit'],
  },
  'submit-desk-ticket': {
    asks: () => ({
      route: 'submit-desk-ticket',
      officer: 'asha',
      body: {
        kind: 'complaint',
        category: 'maji',
        institution: 'wakala',
        subject: text,
        description: randomUUID(),
        openness: 'anonymous',
        way: 'letter',
        receivedAt: instantOf(Date.now()),
      },
    }),
    done: (service, _, { number }) => service.happened(String(number)),
    once: ['submit'],
  },
  note: { asks: byOfficer('asha', 'note', { message: text }), done: events, once: ['submit', 'note'] },
  respond: {
    asks: async (service, sent) => {
      await opens(service, sent.number);
      return byOfficer(head, 'respond', { finding: 'upheld', reason: text })(service, sent);
    },
    done: events,
    once: ['submit', 'respond'],
  },
  merge: {
    asks: async (service, { number }) => {
      const { number: into } = await service.sends();
      await opens(service, number);
      await opens(service, into);
      return { route: 'merge', officer: head, params: { number }, body: { into } };
    },
    done: async (service, sent) => {
      const { mergedInto = '' } = (await service.stores.tickets.load(sent.number)) ?? {};
      return [await service.happened(sent.number), await service.happened(mergedInto)];
    },
    once: [
      ['submit', 'merge'],
      ['submit', 'take-in'],
    ],
  },
  'request-identity': {
    asks: byOfficer(head, 'request-identity', { motivation: text }),
    done: async (service, sent) => [
      await service.happened(sent.number),
      (await service.stores.identityRequests.open(1_000)).filter(({ number }) => number === sent.number)
        .length,
    ],
    once: [['submit', 'request-identity'], 1],
  },
  reply: {
    asks: (_, { number, secret }) => ({
      route: 'reply',
      params: { number },
      secret,
      body: { message: text },
    }),
    done: events,
    once: ['submit', 'reply'],
  },
  'change-openness': {
    asks: (_, { number, secret }) => ({
      route: 'change-openness',
      params: { number },
      secret,
      body: { openness: 'identified', contact: { name: 'Asha Juma' } },
    }),
    done: async (service, sent) => [
      await service.happened(sent.number),
      (await service.stores.vault.contactOf(sent.number))?.name,
    ],
    once: [['submit', 'open-up'], 'Asha Juma'],
  },
  'attach-file': {
    asks: (_, { number, secret }) => ({
      route: 'attach-file',
      params: { number },
      secret,
      body: { type: 'image/png' },
    }),
    done: async (service, { number }) => (await service.stores.attachments.of(number)).length,
    once: 1,
  },
  'open-ticket': {
    asks: byOfficer('asha', 'open-ticket'),
    done: async (service, { number }) => (await service.stores.reads.readsOf(number)).length,
    once: 1,
  },
  'rename-institution': {
    asks: () => ({
      route: 'rename-institution',
      officer: 'msimamizi-rejista',
      params: { institution: 'jirani' },
      body: {
        name: { sw: `Jirani ${randomUUID()}`, en: 'Neighbour' },
        shortName: { sw: 'Jirani', en: 'Neighbour' },
        why: text,
      },
    }),
    done: async (service, _, { version }) =>
      (await service.stores.administration.version()) - Number(version),
    once: 0,
  },
};

/** The request is sent over an engine that fails so, and then once more. */
async function sentAgain(service: Service, { asks, done }: Case, planned?: PlannedEngineFault) {
  const sent = await service.sends();
  const asked = await asks(service, sent);
  const key = randomUUID();
  const version = await service.stores.administration.version();
  const first = await service.faults.during(planned, () => service.asks(asked, key));
  const again = await service.asks(asked, key);
  return {
    ...first,
    again,
    done: await done(service, sent, again.body),
    administered: (await service.stores.administration.version()) - version,
    first: first.done,
  };
}

describe.each(inject('engines'))('on $name', ({ name, endpoint }) => {
  const faultsAt = { MiniStack: faultsByTurns, 'DynamoDB Local': faultsOfCommand }[name];
  let service: Service;
  beforeAll(async () => {
    service = await Service.on(endpoint);
  });

  it.each(Object.entries(cases))(
    '%s is done once, whichever of its commands fails and how, its answer lost among them',
    async (_, each) => {
      await sentAgain(service, each); // the registry is remembered from here on
      const { commands, administered, first } = await sentAgain(service, each);
      expect(first.status).toBeLessThan(300);
      for (const [place, command] of commands.entries()) {
        for (const fault of faultsAt(command, place)) {
          const story = `${fault}, at ${place} of ${commands.join(' ')}`;
          const seen = await sentAgain(service, each, { place, fault });
          expect(seen.happened, story).toBe(true);
          expect(seen.first.status === 503 || seen.first.status < 300, story).toBe(true);
          expect(seen.again.status, story).toBeLessThan(300);
          expect(seen.done, story).toEqual(each.once);
          expect(seen.administered, story).toBe(administered);
        }
      }
    },
  );
});
