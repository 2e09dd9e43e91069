import * as z from 'zod';
import { findingVerdicts, sampledThings } from '../../../domain/audit/audit-sample.ts';
import { auditViews } from '../../../domain/audit/audit-views.ts';
import { requestStates } from '../../../domain/casework/identities/identity-request.ts';
import { grounds } from '../../../domain/audit/looks.ts';
import { openedThings } from '../../../domain/audit/read-log.ts';
import { officerRoles } from '../../../domain/institutions/registry/officer.ts';
import { instantReply, dateReply, namedInstitution, namedOfficer, worded } from '../replies/replies.ts';
import { saidDifference } from '../registry-acts/differences.ts';
import { olderQuery } from '../requests/older.ts';
import { localDateAsked } from '../requests/local-date.ts';
import { registryId } from '../requests/registry-id.ts';
import type { Route } from '../route.ts';

const count = z.int().nonnegative();

const countedReader = z
  .object({
    officer: namedOfficer,
    role: worded(officerRoles),
    institution: namedInstitution,
    looks: count,
    closed: count.meta({ description: 'Outside the hours in which offices are open, the night included.' }),
    night: count.meta({ description: 'From 22:00 to 05:00.' }),
    notOwn: count.meta({
      description: 'At tickets, files and identities of tickets that the own office did not hold.',
    }),
    identities: count,
    byHour: z.array(count).meta({ description: 'By the hour of the day, 24 counts.' }),
  })
  .meta({ id: 'CountedReader' });

const listedLook = z
  .object({
    number: z.string(),
    at: instantReply,
    opened: z.enum(openedThings),
    role: worded(officerRoles),
    institution: namedInstitution,
    ground: z.enum(grounds).meta({
      description:
        'Why it was allowed, as far as the record says. elsewhere: the own office did not hold the ticket.',
    }),
  })
  .meta({ id: 'ListedLook' });

const placedOfficer = z.object({ officer: namedOfficer, institution: namedInstitution });

const auditedRequest = z
  .object({
    number: z.string(),
    state: worded(requestStates),
    lifeAtRisk: z.boolean(),
    askedAt: instantReply,
    askedBy: placedOfficer,
    settledAt: instantReply.exactOptional().meta({ description: 'When it was decided on, or lapsed.' }),
    decidedBy: placedOfficer.exactOptional().meta({ description: 'The custodian, where one decided.' }),
    looked: z.boolean().exactOptional().meta({
      description:
        'Granted: whether the asker opened the identity; otherwise whether a custodian opened the request. Absent: the newest 100 reads of the ticket do not say.',
    }),
  })
  .meta({ id: 'AuditedIdentityRequest' });

const namedAdministrator = z.object({
  id: z.string().exactOptional().meta({ description: 'Absent: an operator, as they name themselves.' }),
  name: z.string(),
});

const auditedChange = z
  .object({
    version: z.int().positive(),
    at: instantReply,
    hash: z.string().exactOptional().meta({ description: 'Of its entry in the chain.' }),
    act: z.string(),
    word: z.string().meta({ description: "What it is called, in the caller's language." }),
    items: count.meta({ description: 'Items of the registry that it touched.' }),
    by: namedAdministrator.exactOptional(),
    confirmedBy: namedAdministrator
      .exactOptional()
      .meta({ description: 'The second one, where it took two.' }),
    why: z.string().exactOptional(),
    subjects: z.array(
      z.object({
        part: z.enum(['institution', 'officer', 'policy', 'calendar', 'routing']),
        id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        differences: z.array(saidDifference),
      }),
    ),
    isAsSealed: z.boolean().exactOptional().meta({
      description: 'Whether histories say what was sealed. Absent: nothing of it is in histories.',
    }),
  })
  .meta({ id: 'AuditedChange' });

const registryLink = z
  .object({
    version: z.int().positive(),
    at: instantReply,
    previous: z.string().exactOptional(),
    hash: z.string().exactOptional().meta({ description: 'SHA-256 in base64url. Absent: not on record.' }),
    sealed: z.string().meta({ description: 'What the hash is over (RFC 8785).' }),
  })
  .meta({ id: 'RegistryLink' });

const sampleScope = {
  id: z.string(),
  at: instantReply.meta({ description: 'When it was asked for: only looks of before are drawn from.' }),
  of: z.enum(sampledThings),
  from: dateReply,
  until: dateReply,
  size: count,
  institution: namedInstitution.exactOptional().meta({ description: 'Absent: officers of all.' }),
};

const drawnItem = z
  .object({
    item: z.string().meta({ description: 'As the lot names it.' }),
    number: z.string(),
    look: listedLook.omit({ number: true }).extend({ officer: namedOfficer }).exactOptional(),
    finding: z
      .object({ verdict: z.enum(findingVerdicts), at: instantReply, note: z.string().exactOptional() })
      .exactOptional()
      .meta({ description: 'The newest.' }),
    earlierFindings: count,
  })
  .meta({ id: 'DrawnItem' });

const shownSample = z
  .object({
    ...sampleScope,
    checkpoint: z.int().positive().meta({ description: 'The hash of its statement is the seed.' }),
    seed: z.string().exactOptional().meta({ description: 'Absent: that checkpoint is not signed yet.' }),
    among: count.exactOptional().meta({ description: 'Looks that were drawn from, or so far.' }),
    items: z.array(drawnItem).exactOptional().meta({
      description:
        'Those of the smallest SHA-256 over seed, sample and item with a space between them, without those of tickets that the auditor does not see. Absent: they are still being drawn, and `next` goes on.',
    }),
  })
  .meta({ id: 'AuditSample' });

export const showAuditRoute = {
  method: 'GET',
  path: '/v1/officer/audit',
  name: 'show-audit',
  for: 'trails:read',
  family: 'identity-requests',
  summary: { sw: 'Nani alifungua nini, kwa mkaguzi', en: 'Who opened what, to an auditor' },
  query: z.strictObject({
    view: z.enum(auditViews).meta({
      description:
        'readers: counts of each officer. looks: the looks of one officer, the newest first. identities: requests for identities that were made in the period. registry: changes of the registry, the newest first, whenever they were; a page may be empty and not the last. registry-chain: their hash chain. samples: what the auditor had drawn by lot. sample: one of these, which is drawn by this.',
    }),
    from: localDateAsked('First day; absent: the thirty days that end with the last'),
    until: localDateAsked('Last day, 92 days after the first at most; absent: today'),
    who: registryId(
      'the officer whose looks are listed; of changes, who did one or was changed',
      'asha-mrema',
    ).exactOptional(),
    institution: registryId('of changes: the institution that was changed', 'dawasa').exactOptional(),
    act: registryId('of changes: the act', 'appoint-head').exactOptional(),
    sample: z.uuid().exactOptional().meta({ description: 'The sample that is shown.' }),
    cursor: olderQuery.shape.cursor.meta({ description: '`next` of the page before. It works for an hour.' }),
  }),
  replies: {
    200: {
      description:
        'Looks at tickets whose status the auditor sees. Of counts a reply holds 2,000 looks and those of more come with the next, to be added up. A list is on record before it is shown.',
      body: z
        .object({
          from: dateReply,
          until: dateReply,
          readers: z.array(countedReader).exactOptional(),
          who: namedOfficer.exactOptional(),
          looks: z.array(listedLook).exactOptional(),
          identities: z.array(auditedRequest).exactOptional(),
          changes: z.array(auditedChange).exactOptional(),
          links: z.array(registryLink).exactOptional(),
          samples: z.array(z.object(sampleScope).meta({ id: 'SampleAsked' })).exactOptional(),
          sample: shownSample.exactOptional(),
          next: z.string().exactOptional(),
        })
        .meta({ id: 'Audit' }),
    },
  },
  problems: [],
} as const satisfies Route;
