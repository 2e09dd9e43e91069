import * as z from 'zod';
import { languages } from '../../domain/foundation/vocabulary/language.ts';
import { type Act, actNames, actors, acts } from '../../domain/foundation/vocabulary/acts.ts';
import type { EventSubject, TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import type { ContactField } from '../../domain/ticketing/tickets/vault-contact.ts';
import type { ActWithFacts } from '../../domain/ticketing/tickets/facts.ts';
import { channels, kinds, opennesses } from '../../domain/foundation/vocabulary/kinds.ts';
import { noticeChannels } from '../../domain/foundation/vocabulary/notice-channels.ts';
import { statusNames } from '../../domain/foundation/vocabulary/statuses.ts';
import { whereabouts } from '../../domain/foundation/vocabulary/whereabouts.ts';
import { aboutSchema } from './about.ts';
import { factsSchemas } from './event-facts.ts';
import { instant } from './instant.ts';
import { restOfStateSchema } from './rest-of-state.ts';

const state = z.looseObject({
  status: z.enum(statusNames),
  holder: z.string(),
  respondBy: instant.exactOptional(),
  acknowledgeBy: instant.exactOptional(),
  windowEndsAt: instant.exactOptional(),
  assignee: z.string().exactOptional(),
  unit: z.string().exactOptional(),
  tookIn: z.literal(true).exactOptional(),
  direction: z.int().positive().exactOptional(),
  cycle: z.int().positive(),
  calendar: z.int().positive().exactOptional(),
  arming: z.int().nonnegative(),
  nextWakeAt: instant.exactOptional(),
  pausedAt: instant.exactOptional(),
  resumeAt: instant.exactOptional(),
});

const subject = z.looseObject({
  kind: z.enum(kinds),
  category: z.string(),
  channel: z.enum(channels),
  language: z.enum(languages),
  openness: z.enum(opennesses),
  urgent: z.literal(true).exactOptional(),
  sensitive: z.literal(true).exactOptional(),
  region: z.string().exactOptional(),
  council: z.string().exactOptional(),
  ward: z.string().exactOptional(),
  whereabouts: z.enum(whereabouts).exactOptional(),
} satisfies Record<keyof EventSubject, z.ZodType>);

const contactLeft = z.looseObject({
  phone: z.string().exactOptional(),
  email: z.string().exactOptional(),
  name: z.string().exactOptional(),
  safe: z.string().exactOptional(),
} satisfies Record<ContactField, z.ZodType>);

const event = z.looseObject({
  v: z.literal(1),
  type: z.enum(actNames),
  number: z.string().regex(/^\d{12}$/),
  version: z.int().positive(),
  at: instant,
  by: z.looseObject({
    actor: z.enum(actors),
    officer: z.string().exactOptional(),
    institution: z.string().exactOptional(),
    insteadOf: z.string().exactOptional(),
  }),
  before: state.exactOptional(),
  after: state,
  facts: z.looseObject({}),
  subject,
  about: aboutSchema.exactOptional(),
  head: restOfStateSchema.exactOptional(),
  notify: z.literal(true).exactOptional(),
  toldBy: z.array(z.enum(noticeChannels)).readonly().exactOptional(),
  withoutReminders: z.literal(true).exactOptional(),
  watched: z.literal(true).exactOptional(),
  policy: z.int().positive(),
  request: z.string().exactOptional(),
  contactLeft: contactLeft.exactOptional(),
  commitment: z.string().exactOptional(),
  reads: z.looseObject({ count: z.int().positive(), hash: z.string() }).exactOptional(),
} satisfies Record<keyof TicketEvent, z.ZodType>);

const statesFacts = (type: Act): type is ActWithFacts => Object.hasOwn(factsSchemas, type);

/**
 * The one message on the topic `ticket-events`: a ticket's event, as it is stored; its act decides which facts
 * it must state.
 * Loose: an attribute of a later release is kept and passed on. `v` rises only when the meaning of an
 * attribute changes; a reader of the new `v` accepts the old ones too, and a reader that does not know
 * a `v` refuses it, so that the message waits instead of being misread.
 */
export const ticketEventSchema = event.check(({ value, issues }) => {
  const { type, facts } = value;
  const faults = statesFacts(type) ? (factsSchemas[type].safeParse(facts).error?.issues ?? []) : [];
  issues.push(
    ...faults.map(({ path, message }) => ({
      code: 'custom' as const,
      path: ['facts', ...path],
      message,
      input: facts,
    })),
  );
}) as unknown as z.ZodType<TicketEvent>;

/** What the schema names beside the facts of an act, for those who hold it to the domain. */
export type EventMessage = z.output<typeof event>;

/** A message is not what its contract says: trying it again cannot help. Its text names no content. */
export class UnreadableMessage extends Error {
  override readonly name = 'UnreadableMessage';
}

/**
 * An event is of an act, or in a meaning (`v`), that only a later release knows. Whoever hears it leaves it among its dead
 * letters until that release is deployed again. Source: docs/design/compatibility.md, Unknown events.
 */
export class EventOfLaterRelease extends Error {
  override readonly name = 'EventOfLaterRelease';
}

/** Whether something that should be an event says that only a later release can read it. */
export function isOfLaterRelease(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  const { type, v } = value as { readonly type: unknown; readonly v?: unknown };
  return (typeof type === 'string' && !Object.hasOwn(acts, type)) || (typeof v === 'number' && v > 1);
}

/**
 * Whether an event of an act that this release knows cannot be read for nothing but words that it does not know: a later release
 * may have written them. What lacks or has something else is broken.
 */
export function saysUnknownWords(value: unknown): boolean {
  const { type, facts } = (value ?? {}) as { readonly type?: unknown; readonly facts?: unknown };
  const issues = [
    ...issuesOf(event, value),
    ...(isAct(type) && statesFacts(type) ? issuesOf(factsSchemas[type], facts) : []),
  ];
  return issues.length > 0 && issues.every(isUnknownWord);
}

const isAct = (type: unknown): type is Act => typeof type === 'string' && Object.hasOwn(acts, type);

const issuesOf = (schema: z.ZodType, value: unknown): readonly z.core.$ZodIssue[] =>
  schema.safeParse(value, { reportInput: true }).error?.issues ?? [];

const isUnknownWord = ({ code, input }: z.core.$ZodIssue): boolean =>
  code === 'invalid_value' && typeof input === 'string';
