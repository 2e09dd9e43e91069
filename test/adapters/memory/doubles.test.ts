import { describe, expect, it } from 'vitest';
import { MemoryAttachmentStore } from '../../../adapters/memory/attachment-store.ts';
import { MemoryAdministration } from '../../../adapters/memory/administration.ts';
import { MemoryCheckpointStore } from '../../../adapters/memory/checkpoint-store.ts';
import { MemoryComparableTickets } from '../../../adapters/memory/comparable-tickets.ts';
import { MemoryDailyCounts } from '../../../adapters/memory/daily-counts.ts';
import { MemoryRateLimiter } from '../../../adapters/memory/rate-limiter.ts';
import { MemoryIdentityRequests } from '../../../adapters/memory/identity-requests.ts';
import { MemoryIdentityVault } from '../../../adapters/memory/identity-vault.ts';
import { MemoryOfficerLogins } from '../../../adapters/memory/officer-logins.ts';
import { MemoryOpenPages } from '../../../adapters/memory/open-pages.ts';
import { MemoryOutbox } from '../../../adapters/memory/outbox.ts';
import { MemoryPassCodes } from '../../../adapters/memory/pass-codes.ts';
import { MemoryPhoneSessions } from '../../../adapters/memory/phone-sessions.ts';
import { MemoryPhoneTickets } from '../../../adapters/memory/phone-tickets.ts';
import { MemoryReadLog } from '../../../adapters/memory/read-log.ts';
import { MemoryRegistry } from '../../../adapters/memory/registry.ts';
import { Scheduler } from '../../../adapters/memory/scheduler.ts';
import { MemoryTemplateStore } from '../../../adapters/memory/template-store.ts';
import { MemoryTicketStore } from '../../../adapters/memory/ticket-store.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { aReminderOf, aSubmissionToStore } from '../../builders/submission.ts';
import { attachmentStoreContract } from '../contract/attachment-store.ts';
import { administrationContract } from '../contract/administration.ts';
import { comparableTicketsContract } from '../contract/comparable-tickets.ts';
import { dailyCountsContract } from '../contract/daily-counts.ts';
import { guessLogContract } from '../contract/rate-limiter.ts';
import { officerLoginsContract } from '../contract/officer-logins.ts';
import { openPagesContract } from '../contract/open-pages.ts';
import { passCodesContract } from '../contract/pass-codes.ts';
import { phoneQuestionsContract } from '../contract/phone-questions.ts';
import { phoneSessionsContract } from '../contract/phone-sessions.ts';
import { readLogContract } from '../contract/read-log.ts';
import { registryContract } from '../contract/registry.ts';
import { publishedRecordContract } from '../contract/published-audit-log.ts';
import { submissionsContract } from '../contract/submissions.ts';
import { templateStoreContract } from '../contract/template-store.ts';
import { ticketStoreContract } from '../contract/ticket-store.ts';

describe('the ticket store in memory', () => {
  ticketStoreContract(() => {
    const vault = new MemoryIdentityVault();
    const requests = new MemoryIdentityRequests();
    const attachments = new MemoryAttachmentStore();
    const phoneTickets = new MemoryPhoneTickets();
    const store = new MemoryTicketStore({ vault, phoneTickets, requests, attachments });
    return Promise.resolve({ store, vault, phoneTickets, requests, attachments });
  });
});

describe('submissions in memory', () => {
  submissionsContract(() => {
    const store = new MemoryTicketStore();
    return Promise.resolve({ store, submissions: store });
  });
});

describe('the record in memory', () => {
  publishedRecordContract(() => {
    const store = new MemoryCheckpointStore();
    return Promise.resolve({ record: store, store });
  });
});

describe('the store of templates in memory', () => {
  templateStoreContract(() => Promise.resolve(new MemoryTemplateStore()));
});

describe('the store of attachments in memory', () => {
  attachmentStoreContract(() => Promise.resolve(new MemoryAttachmentStore()));
});

describe('the open pages in memory', () => {
  openPagesContract(() => Promise.resolve(new MemoryOpenPages()));
});

describe('the tickets that others are compared with in memory', () => {
  comparableTicketsContract(() => {
    const comparable = new MemoryComparableTickets();
    return Promise.resolve({ store: new MemoryTicketStore({ comparable }), comparable });
  });
});

describe('codes by SMS in memory', () => {
  passCodesContract(() => {
    const outbox = new MemoryOutbox();
    const codes = new MemoryPassCodes(outbox);
    return Promise.resolve({ codes, requests: codes, outbox });
  });
});

describe('the guess log in memory', () => {
  guessLogContract(() => Promise.resolve(new MemoryRateLimiter()));
});

describe('the counts of a day in memory', () => {
  dailyCountsContract(() => Promise.resolve(new MemoryDailyCounts()));
});

describe('the sessions of phones in memory', () => {
  phoneSessionsContract(() => Promise.resolve(new MemoryPhoneSessions()));
});

describe("what waits for phones' owners in memory", () => {
  phoneQuestionsContract(() => {
    const questions = new MemoryPhoneSessions(); // keyed by the phone, under no key of the server
    return Promise.resolve({ questions, rotated: questions });
  });
});

describe('the log of reads in memory', () => {
  readLogContract(() => Promise.resolve(new MemoryReadLog()));
});

describe('the registry in memory', () => {
  registryContract(() => {
    const registry = new MemoryRegistry();
    return Promise.resolve({ fresh: () => registry, writer: registry, officers: registry });
  });
});

describe('administration in memory', () => {
  administrationContract(() => {
    const registry = new MemoryRegistry();
    const administration = new MemoryAdministration(registry);
    return Promise.resolve({
      administration,
      jobs: administration,
      followers: administration,
      registry: () => registry,
      writer: registry,
      officers: registry,
    });
  });
});

describe('the logins of officers in memory', () => {
  officerLoginsContract(() => {
    const registry = new MemoryRegistry();
    const logins = new MemoryOfficerLogins(registry);
    return Promise.resolve({ writer: registry, logins, links: logins });
  });
});

describe('faults in memory', () => {
  it('a conflict is tried again unseen, five times', async () => {
    const scheduler = new Scheduler();
    const store = new MemoryTicketStore({ scheduler });
    scheduler.plan(...Array.from({ length: 5 }, () => 'conflict' as const));

    expect(await store.submit(aSubmissionToStore())).toEqual({ outcome: 'stored' });
  });

  it('a sixth conflict makes the store unavailable, and nothing is stored', async () => {
    const scheduler = new Scheduler();
    const store = new MemoryTicketStore({ scheduler });
    scheduler.plan(...Array.from({ length: 6 }, () => 'conflict' as const));
    const submission = aSubmissionToStore();

    await expect(store.submit(submission)).rejects.toThrow(StoreUnavailable);
    expect(await store.load(submission.ticket.number)).toBeUndefined();
  });

  it.each([
    ['throttled', false],
    ['time-out', false],
    ['time-out-after-commit', true],
  ] as const)('%s: the caller learns nothing, and it is stored: %s', async (fault, isStored) => {
    const scheduler = new Scheduler();
    const store = new MemoryTicketStore({ scheduler });
    scheduler.plan(fault);
    const submission = aSubmissionToStore();

    await expect(store.submit(submission)).rejects.toThrow(StoreUnavailable);
    expect((await store.load(submission.ticket.number)) !== undefined).toBe(isStored);
  });

  it('a change whose answer was lost is saved once when it is saved again', async () => {
    const scheduler = new Scheduler();
    const store = new MemoryTicketStore({ scheduler });
    const submission = aSubmissionToStore();
    await store.submit(submission);
    scheduler.plan('time-out-after-commit');
    const change = aReminderOf(submission.ticket);

    await expect(store.save(change)).rejects.toThrow(StoreUnavailable);
    expect(await store.save(change)).toBe('saved');
    expect(await store.eventsOf(submission.ticket.number)).toHaveLength(2);
  });

  const run = async (seed: number): Promise<readonly string[]> => {
    const rates = { conflict: 0.2, throttled: 0.1, 'time-out': 0.1, 'time-out-after-commit': 0.1 };
    const store = new MemoryTicketStore({ scheduler: new Scheduler({ seed, rates }) });
    const order: string[] = [];
    const submissions = Array.from({ length: 20 }, (_, place) =>
      aSubmissionToStore({ ticket: { number: `2611000000${String(place).padStart(2, '0')}` } }),
    );
    await Promise.all(
      submissions.map(async (submission) => {
        const outcome = await store.submit(submission).then(
          (answer) => answer.outcome,
          () => 'unavailable',
        );
        order.push(`${submission.ticket.number} ${outcome}`);
      }),
    );
    return order;
  };

  it('one seed gives one order and one set of faults, another seed another', async () => {
    const first = await run(7);

    expect(await run(7)).toEqual(first);
    expect(await run(8)).not.toEqual(first);
    expect(new Set(first.map((line) => line.split(' ')[1]))).toEqual(new Set(['stored', 'unavailable']));
  });
});
