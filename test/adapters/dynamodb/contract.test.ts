import { describe } from 'vitest';
import { dynamoAttachmentStore } from '../../../adapters/dynamodb/attachment-store.ts';
import { dynamoCodeRequests } from '../../../adapters/dynamodb/code-requests.ts';
import { dynamoComparableTickets } from '../../../adapters/dynamodb/comparable-tickets.ts';
import { dynamoDailyCounts } from '../../../adapters/dynamodb/daily-counts.ts';
import { dynamoDeskEntries } from '../../../adapters/dynamodb/desk-entries.ts';
import { dynamoRateLimiter } from '../../../adapters/dynamodb/rate-limiter.ts';
import { dynamoIdentityRequests } from '../../../adapters/dynamodb/identity-requests.ts';
import { dynamoIdentityVault } from '../../../adapters/dynamodb/identity-vault.ts';
import { dynamoLoginLinks } from '../../../adapters/dynamodb/login-links.ts';
import { dynamoOfficerLogins } from '../../../adapters/dynamodb/officer-logins.ts';
import { dynamoOfficerDirectory } from '../../../adapters/dynamodb/officer-directory.ts';
import { dynamoOpenPages } from '../../../adapters/dynamodb/open-pages.ts';
import { dynamoOutbox } from '../../../adapters/dynamodb/outbox.ts';
import { dynamoPassCodes } from '../../../adapters/dynamodb/pass-codes.ts';
import { dynamoPhoneSessions } from '../../../adapters/dynamodb/phone-sessions.ts';
import { dynamoPhoneTickets } from '../../../adapters/dynamodb/phone-tickets.ts';
import { dynamoReadLog } from '../../../adapters/dynamodb/read-log.ts';
import { dynamoAdministration } from '../../../adapters/dynamodb/registry/administration.ts';
import { dynamoFollowers } from '../../../adapters/dynamodb/registry/followers.ts';
import { dynamoJobs } from '../../../adapters/dynamodb/registry/jobs.ts';
import { dynamoRegistry } from '../../../adapters/dynamodb/registry/registry.ts';
import { dynamoRegistryWriter } from '../../../adapters/dynamodb/registry/registry-writer.ts';
import { dynamoSubmissions } from '../../../adapters/dynamodb/submissions.ts';
import { dynamoSwitches } from '../../../adapters/dynamodb/switches.ts';
import { dynamoTemplateStore } from '../../../adapters/dynamodb/template-store.ts';
import { dynamoBriefSubscriptions } from '../../../adapters/dynamodb/brief-subscriptions.ts';
import { dynamoInstitutionDirections } from '../../../adapters/dynamodb/institution-direction-store.ts';
import { dynamoViewStore } from '../../../adapters/dynamodb/view-store.ts';
import { dynamoTicketStore } from '../../../adapters/dynamodb/ticket-store.ts';
import { memoryServerKeys } from '../../builders/doubles/server-keys.ts';
import { serverKeysOf } from '../../../adapters/secrets-manager/hmac-keys.ts';
import { attachmentStoreContract } from '../contract/attachment-store.ts';
import { administrationContract } from '../contract/administration.ts';
import { comparableTicketsContract } from '../contract/comparable-tickets.ts';
import { dailyCountsContract } from '../contract/daily-counts.ts';
import { deskEntriesContract } from '../contract/desk-entries.ts';
import { guessLogContract } from '../contract/rate-limiter.ts';
import { officerLoginsContract } from '../contract/officer-logins.ts';
import { openPagesContract } from '../contract/open-pages.ts';
import { passCodesContract } from '../contract/pass-codes.ts';
import { phoneQuestionsContract } from '../contract/phone-questions.ts';
import { phoneSessionsContract } from '../contract/phone-sessions.ts';
import { readLogContract } from '../contract/read-log.ts';
import { registryContract } from '../contract/registry.ts';
import { submissionsContract } from '../contract/submissions.ts';
import { briefSubscriptionsContract } from '../contract/brief-subscriptions.ts';
import { institutionDirectionContract } from '../contract/institution-direction-store.ts';
import { templateStoreContract } from '../contract/template-store.ts';
import { viewStoreContract } from '../contract/view-store.ts';
import { switchesContract } from '../contract/switches.ts';
import { ticketStoreContract } from '../contract/ticket-store.ts';
import { createTables } from '../../builders/dynamodb/tables.ts';
import { enginesAndMemory } from './engines-and-memory.ts';
import { authentic } from '../../builders/registry-macs.ts';

describe.each(enginesAndMemory)('on $name', ({ client }) => {
  describe('the ticket store', () => {
    ticketStoreContract(async () => {
      const tables = await createTables(client, 'tickets', 'identities');
      return {
        store: dynamoTicketStore({ client, tables }),
        vault: dynamoIdentityVault({ client, table: tables.identities }),
        phoneTickets: dynamoPhoneTickets({ client, table: tables.identities }),
        requests: dynamoIdentityRequests({ client, table: tables.tickets }),
        attachments: dynamoAttachmentStore({ client, table: tables.tickets }),
      };
    });
  });

  describe('submissions', () => {
    submissionsContract(async () => {
      const tables = await createTables(client, 'tickets', 'identities');
      const submissions = dynamoSubmissions({ client, table: tables.tickets });
      return { store: dynamoTicketStore({ client, tables }), submissions };
    });
  });

  describe('the store of attachments', () => {
    attachmentStoreContract(async () => {
      const { tickets } = await createTables(client, 'tickets');
      return dynamoAttachmentStore({ client, table: tickets });
    });
  });

  describe('the open pages', () => {
    openPagesContract(async () => {
      const { tickets } = await createTables(client, 'tickets');
      return dynamoOpenPages({ client, table: tickets });
    });
  });

  describe('the tickets that others are compared with', () => {
    comparableTicketsContract(async () => {
      const tables = await createTables(client, 'tickets', 'identities');
      return {
        store: dynamoTicketStore({ client, tables }),
        comparable: dynamoComparableTickets({ client, table: tables.tickets }),
      };
    });
  });

  describe('the store of templates', () => {
    templateStoreContract(async () => {
      const { registry } = await createTables(client, 'registry');
      return dynamoTemplateStore({ client, table: registry });
    });
  });

  describe('the store of directions to institutions', () => {
    institutionDirectionContract(async () => {
      const { registry, outbox } = await createTables(client, 'registry', 'outbox');
      return dynamoInstitutionDirections({ client, table: registry, outbox });
    });
  });

  describe('the store of subscriptions to weekly briefs', () => {
    briefSubscriptionsContract(async () => {
      const { outbox } = await createTables(client, 'outbox');
      return dynamoBriefSubscriptions({ client, table: outbox });
    });
  });

  describe('the store of views', () => {
    viewStoreContract(async () => {
      const { registry } = await createTables(client, 'registry');
      return dynamoViewStore({ client, table: registry });
    });
  });

  describe('codes by SMS', () => {
    passCodesContract(async () => {
      const tables = await createTables(client, 'tickets', 'outbox');
      return {
        codes: dynamoPassCodes({ client, table: tables.tickets }),
        requests: dynamoCodeRequests({ client, tables }),
        outbox: dynamoOutbox({ client, table: tables.outbox }),
      };
    });
  });

  describe('the guess log', () => {
    guessLogContract(async () => {
      const { tickets } = await createTables(client, 'tickets');
      return dynamoRateLimiter({ client, table: tickets });
    });
  });

  describe('the counts of a day', () => {
    dailyCountsContract(async () => {
      const { tickets } = await createTables(client, 'tickets');
      return dynamoDailyCounts({ client, table: tickets });
    });
  });

  describe('what was written down at desks', () => {
    deskEntriesContract(async () => {
      const { tickets } = await createTables(client, 'tickets');
      return dynamoDeskEntries({ client, table: tickets });
    });
  });

  describe('the logins of officers', () => {
    officerLoginsContract(async () => {
      const tables = await createTables(client, 'registry', 'identities');
      const options = { client, table: tables.registry };
      return {
        writer: dynamoRegistryWriter({ ...authentic, client, tables }),
        logins: dynamoOfficerLogins({ ...authentic, ...options }),
        links: dynamoLoginLinks({ ...authentic, ...options }),
      };
    });
  });

  describe('the switches of operators', () => {
    switchesContract(async () => {
      const tables = await createTables(client, 'registry', 'identities');
      const options = { client, table: tables.registry };
      return {
        switches: dynamoSwitches(options),
        writer: dynamoRegistryWriter({ ...authentic, client, tables }),
        fresh: () => dynamoRegistry({ ...authentic, ...options }),
      };
    });
  });

  describe('the sessions of phones', () => {
    phoneSessionsContract(async () => {
      const { sessions } = await createTables(client, 'sessions');
      const keys = () => Promise.resolve(memoryServerKeys());
      return dynamoPhoneSessions({ client, table: sessions, keys });
    });
  });

  describe("what waits for phones' owners", () => {
    const ring = { 1: '1'.repeat(64), 2: '2'.repeat(64) };
    const opened = async () => {
      const { sessions: table } = await createTables(client, 'sessions');
      const under = (secret: Readonly<Record<string, string>>) =>
        dynamoPhoneSessions({
          ...{ client, table, slot: 'question' },
          keys: () => Promise.resolve(serverKeysOf(JSON.stringify(secret))),
        });
      return {
        questions: under({ ...ring, current: '2' }),
        rotated: under({ ...ring, 3: '3'.repeat(64), current: '3' }),
      };
    };
    phoneSessionsContract(async () => (await opened()).questions);
    phoneQuestionsContract(opened);
  });

  describe('the log of reads', () => {
    readLogContract(async () => {
      const { tickets } = await createTables(client, 'tickets');
      return dynamoReadLog({ client, table: tickets });
    });
  });

  describe('administration', () => {
    administrationContract(async () => {
      const tables = await createTables(client, 'registry', 'identities');
      return {
        administration: dynamoAdministration({ ...authentic, client, tables }),
        jobs: dynamoJobs({ client, table: tables.registry }),
        followers: dynamoFollowers({ ...authentic, client, table: tables.registry }),
        registry: () => dynamoRegistry({ ...authentic, client, table: tables.registry }),
        writer: dynamoRegistryWriter({ ...authentic, client, tables }),
        officers: dynamoOfficerDirectory({ client, table: tables.identities }),
      };
    });
  });

  describe('the registry', () => {
    registryContract(async () => {
      const tables = await createTables(client, 'registry', 'identities');
      return {
        fresh: () => dynamoRegistry({ ...authentic, client, table: tables.registry }),
        writer: dynamoRegistryWriter({ ...authentic, client, tables }),
        officers: dynamoOfficerDirectory({ client, table: tables.identities }),
      };
    });
  });
});
