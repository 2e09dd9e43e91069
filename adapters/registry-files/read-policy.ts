import { attachmentLimits } from '../../domain/ticketing/attachments/limits.ts';
import * as z from 'zod';
import { NotADuration, parseDuration } from '../../domain/foundation/time/duration-text.ts';
import type { Duration } from '../../domain/foundation/time/duration.ts';
import type { Policy } from '../../domain/foundation/policy/policy.ts';
import { actNames } from '../../domain/foundation/vocabulary/acts.ts';
import { ratings } from '../../domain/foundation/vocabulary/findings.ts';
import { kinds } from '../../domain/foundation/vocabulary/kinds.ts';
import type { Problems } from './problem.ts';
import type { SourceFile } from './source-file.ts';
import { readYaml, type YamlContent } from './yaml-document.ts';

/** `2 working-days`, `72 hours`. */
const duration = z.string().transform((text, context): Duration => {
  try {
    return parseDuration(text);
  } catch (error) {
    if (!(error instanceof NotADuration)) throw error;
    context.addIssue({ code: 'custom', message: error.message });
    return z.NEVER;
  }
});

const share = z.number().gt(0, 'a share lies above 0').lt(1, 'a share lies below 1');
const count = z.int('write a whole number').min(1, 'write 1 or more');
const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write hours and minutes in quotation marks: "21:00"');
const kind = z.enum(kinds);

const row = z.strictObject({
  kind,
  urgent: z.boolean().default(false),
  institution: z.string().exactOptional(),
  category: z.string().exactOptional(),
  acknowledge: duration,
  respond: duration.exactOptional(),
  appealWindow: duration.exactOptional(),
});
const cap = z.strictObject({ acknowledge: duration, respond: duration });

const atMostTimes = z.int('write a whole number').min(0, 'write 0 or more');
const limits = z.strictObject({
  extensions: z.strictObject({
    atMost: z.array(z.strictObject({ kind, urgent: z.boolean().default(false), atMost: duration })),
    perTicket: atMostTimes,
  }),
  pauses: atMostTimes,
  actsPerDay: z.array(
    z.strictObject({ by: z.enum(['citizen', 'officers']), act: z.enum(actNames), times: count }),
  ),
  transfers: z.strictObject({
    within: duration,
    perTicket: atMostTimes,
    afterEscalation: atMostTimes,
    objectWithin: duration,
    decideWithin: duration,
  }),
  reclassification: z.strictObject({ within: duration, undoWithin: duration }),
  undoAcceptanceWithin: duration,
  undoWithdrawalWithin: duration,
  rateWithin: duration,
  poorRating: z.literal(ratings),
  replaceSecretEvery: duration,
  remindOfDirection: duration,
  movedAtLeastAhead: duration,
  sms: z.strictObject({ perTicketPerDay: count, perPhonePerDay: count, perTypedPhonePerDay: count }),
  gatherEmails: duration,
  failedNotices: count,
  identities: z.strictObject({ decideWithin: duration, decideAtRiskWithin: duration, viewFor: duration }),
  officeFiles: z.strictObject({
    perTicket: count.max(attachmentLimits.officePlaces),
    perAct: count.max(attachmentLimits.officePlaces),
  }),
  desk: z.strictObject({ stampedWithin: duration, ticketsPerDay: count }),
});

const policyFile: z.ZodType<Omit<Policy, 'v' | 'version'>> = z.strictObject({
  rows: z.array(row),
  upperLevel: z.strictObject({ ordinary: cap, urgent: cap }),
  reminders: z.strictObject({ first: share, second: share }),
  root: z.strictObject({ remindEvery: duration, tellCitizenEvery: count }),
  noResponse: z.strictObject({ remindEvery: duration, closeAfter: duration, closeAtOnce: z.array(kind) }),
  pause: z.strictObject({ resumeAfter: duration, atLeastLeft: duration }),
  limits,
  windowWarning: duration,
  untoldWindow: duration,
  spreadSeconds: z.int('write a whole number of seconds').min(0, 'write 0 or more'),
  night: z.strictObject({ from: time, until: time }).exactOptional(),
  ticketsPerDay: z.strictObject({ perPhone: count, perAddress: count }),
});

/** The policy as its file states it; the import gives it its version. */
export function readPolicy(file: SourceFile, problems: Problems): YamlContent<Policy> | undefined {
  const content = readYaml(file, policyFile, problems);
  return content === undefined
    ? undefined
    : { value: { v: 1, version: 1, ...content.value }, placeOf: (path) => content.placeOf(path) };
}
