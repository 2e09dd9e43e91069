import * as z from 'zod';
import { durationUnits } from '../../../domain/foundation/time/duration.ts';
import type { ActsPerDayRow, ExtensionRow, Limits } from '../../../domain/foundation/policy/limits.ts';
import type { Policy, PolicyRow } from '../../../domain/foundation/policy/policy.ts';
import { actNames } from '../../../domain/foundation/vocabulary/acts.ts';
import { ratings } from '../../../domain/foundation/vocabulary/findings.ts';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { registryKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { count, firstVersion } from './scalars.ts';

const duration = z.looseObject({ amount: z.number(), unit: z.enum(durationUnits) });
const cap = z.looseObject({ acknowledge: duration, respond: duration });

const row = z.looseObject({
  kind: z.enum(kinds),
  urgent: z.boolean(),
  institution: z.string().exactOptional(),
  category: z.string().exactOptional(),
  acknowledge: duration,
  respond: duration.exactOptional(),
  appealWindow: duration.exactOptional(),
} satisfies Record<keyof PolicyRow, z.ZodType>);

const identities = z.looseObject({
  decideWithin: duration,
  decideAtRiskWithin: duration,
  viewFor: duration,
} satisfies Record<keyof Limits['identities'], z.ZodType>);

const desk = z.looseObject({ stampedWithin: duration, ticketsPerDay: count } satisfies Record<
  keyof Limits['desk'],
  z.ZodType
>);

const sms = z.looseObject({
  perTicketPerDay: count,
  perPhonePerDay: count,
  perTypedPhonePerDay: count.default(3), // policies of before phones were confirmed say none
} satisfies Record<keyof Limits['sms'], z.ZodType>);

const actsPerDay = z.looseObject({
  by: z.enum(['citizen', 'officers']),
  act: z.enum(actNames),
  times: count,
} satisfies Record<keyof ActsPerDayRow, z.ZodType>);

const officeFiles = z.looseObject({ perTicket: count, perAct: count } satisfies Record<
  keyof Limits['officeFiles'],
  z.ZodType
>);

const limits = z.looseObject({
  extensions: z.looseObject({
    atMost: z.array(
      z.looseObject({ kind: z.enum(kinds), urgent: z.boolean(), atMost: duration } satisfies Record<
        keyof ExtensionRow,
        z.ZodType
      >),
    ),
    perTicket: count,
  }),
  pauses: count,
  actsPerDay: z.array(actsPerDay),
  transfers: z.looseObject({
    within: duration,
    perTicket: count,
    afterEscalation: count,
    objectWithin: duration,
    decideWithin: duration,
  } satisfies Record<keyof Limits['transfers'], z.ZodType>),
  reclassification: z.looseObject({ within: duration, undoWithin: duration }),
  undoAcceptanceWithin: duration,
  undoWithdrawalWithin: duration,
  rateWithin: duration,
  poorRating: z.literal(ratings),
  replaceSecretEvery: duration,
  remindOfDirection: duration,
  movedAtLeastAhead: duration,
  sms: sms,
  gatherEmails: duration.default({ amount: 1, unit: 'hours' }), // policies of before e-mails were gathered say none
  failedNotices: count,
  identities: identities,
  officeFiles: officeFiles.default({ perTicket: 20, perAct: 5 }), // policies of before officers sent files say none
  desk: desk,
} satisfies Record<keyof Limits, z.ZodType>);

const ticketsPerDay = z.looseObject({ perPhone: count, perAddress: count } satisfies Record<
  keyof Policy['ticketsPerDay'],
  z.ZodType
>);

const policy = z.looseObject({
  v: firstVersion,
  version: count,
  rows: z.array(row),
  upperLevel: z.looseObject({ ordinary: cap, urgent: cap }),
  reminders: z.looseObject({ first: z.number(), second: z.number() }),
  root: z.looseObject({ remindEvery: duration, tellCitizenEvery: count }),
  noResponse: z.looseObject({
    remindEvery: duration,
    closeAfter: duration,
    closeAtOnce: z.array(z.enum(kinds)),
  }),
  pause: z.looseObject({ resumeAfter: duration, atLeastLeft: duration }),
  limits,
  windowWarning: duration,
  untoldWindow: duration,
  spreadSeconds: count,
  night: z.looseObject({ from: z.string(), until: z.string() }).exactOptional(),
  ticketsPerDay,
} satisfies Record<keyof Policy, z.ZodType>);

export const policyItem = z.object({ policy }) satisfies z.ZodType<{ policy: Policy }>;

/** A policy under its version, for the tickets that keep it, and as the one in force. */
export const newPolicyItems = (policy: Policy): readonly Item[] =>
  [registryKeys.policy(policy.version), registryKeys.currentPolicy].map((key) => ({
    ...key,
    entity: 'policy',
    v: 1,
    policy,
  }));
