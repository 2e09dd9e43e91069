import { directionGoals } from '../../../domain/foundation/vocabulary/direction-vocabulary.ts';
import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import { durationUnits } from '../../../domain/foundation/time/duration.ts';
import { languages } from '../../../domain/foundation/vocabulary/language.ts';
import { citizenEmailTemplateNames } from '../../../domain/messaging/notices/citizen-email-templates.ts';
import type {
  BriefNotice,
  CitizenEmail,
  ClosedDaysNotice,
  OfficeMoveNotice,
  DigestLine,
  DigestNotice,
  DirectionNotice,
  EmailNotice,
  HeadshipNotice,
  OfficerSms,
  ProposalNotice,
  SmsNotice,
  SurgeNotice,
  SuspensionNotice,
} from '../../../domain/messaging/notices/notice.ts';
import { directionEventTypes } from '../../../domain/casework/institution-directions/institution-direction.ts';
import { registryActs } from '../../../domain/administration/registry-acts.ts';
import { noticeStates, type OutboxEntry } from '../../../domain/messaging/notices/outbox.ts';
import { noticedOfficers } from '../../../domain/messaging/notices/noticed-officers.ts';
import { smsLaneNames } from '../../../domain/messaging/notices/sms-lanes.ts';
import { failureReasons } from '../../../domain/messaging/notices/senders.ts';
import {
  briefTemplate,
  digests,
  closedDaysTemplate,
  directionTemplate,
  officeMoveTemplate,
  emailsOfNoTicket,
  emailTemplateNames,
  laterEmails,
  officerSmsTemplateNames,
  smsTemplateNames,
  headshipTemplate,
  proposalTemplates,
  surgeTemplate,
  suspensionTemplates,
  templatesOfNoTicket,
} from '../../../domain/messaging/notices/templates.ts';
import { noticeChannels } from '../../../domain/foundation/vocabulary/notice-channels.ts';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { clockSteps, repeatedSteps } from '../../../domain/ticketing/tickets/ticket.ts';
import { count, firstVersion } from './scalars.ts';
import { headshipChange } from './headship-change.ts';
import { beyondUsual, surgeArea } from './surge-items.ts';

const officer = z.templateLiteral(['officer:', z.string()]);

const ofTicket = {
  v: firstVersion,
  about: z.string(),
  number: z.string(),
  kind: z.enum(kinds),
  urgent: z.boolean(),
  at: instant,
};
const aboutTicket = {
  ...ofTicket,
  institution: z.string().exactOptional(),
  date: instant.exactOptional(),
};

const toCitizen = {
  ...aboutTicket,
  recipient: z.literal('citizen'),
  language: z.enum(languages),
  until: instant.exactOptional(),
  secret: z.looseObject({ generation: count, key: z.string() }).exactOptional(),
};

const smsNotice = z.looseObject({
  ...toCitizen,
  channel: z.literal('sms'),
  template: z.enum(smsTemplateNames),
  files: z.literal(true).exactOptional(),
  lane: z.enum(smsLaneNames).exclude(['first']).exactOptional(),
  code: z.looseObject({ day: z.string(), place: count, key: z.string() }).exactOptional(),
}) satisfies z.ZodType<SmsNotice>;

const citizenEmail = z.looseObject({
  ...toCitizen,
  channel: z.literal('email'),
  template: z.enum(citizenEmailTemplateNames),
}) satisfies z.ZodType<CitizenEmail>;

const officerSms = z.looseObject({
  ...ofTicket,
  channel: z.literal('sms'),
  recipient: officer,
  template: z.enum(officerSmsTemplateNames).exclude([...templatesOfNoTicket]),
}) satisfies z.ZodType<OfficerSms>;

const ticketEmail = z.enum(emailTemplateNames).exclude([...digests, ...emailsOfNoTicket]);

const emailNotice = z.looseObject({
  ...aboutTicket,
  channel: z.literal('email'),
  recipient: officer,
  template: ticketEmail,
  tells: z.enum(laterEmails).exactOptional(),
  doneBy: instant.exactOptional(),
  within: z.looseObject({ amount: z.number(), unit: z.enum(durationUnits) }).exactOptional(),
  asked: count.exactOptional(),
}) satisfies z.ZodType<EmailNotice>;

const digestNotice = z.looseObject({
  v: firstVersion,
  about: z.string(),
  channel: z.literal('email'),
  recipient: officer,
  template: z.enum(digests),
  day: z.string(),
  at: instant,
}) satisfies z.ZodType<DigestNotice>;

const surgeNotice = z.looseObject({
  v: firstVersion,
  about: z.string(),
  channel: z.enum(noticeChannels),
  recipient: officer,
  template: z.literal(surgeTemplate),
  at: instant,
  surge: z.looseObject({ ...surgeArea, since: z.int(), ...beyondUsual }),
  office: z.string().exactOptional(),
}) satisfies z.ZodType<SurgeNotice>;

const headshipNotice = z.looseObject({
  v: firstVersion,
  about: z.string(),
  channel: z.enum(noticeChannels),
  recipient: officer,
  template: z.literal(headshipTemplate),
  at: instant,
  institution: z.string(),
  headships: z.array(headshipChange),
}) satisfies z.ZodType<HeadshipNotice>;

const administrator = z.looseObject({ id: z.string(), institution: z.string() });

const proposalNotice = z.looseObject({
  v: firstVersion,
  about: z.string(),
  channel: z.enum(noticeChannels),
  recipient: officer,
  template: z.enum(proposalTemplates),
  proposal: z.string(),
  at: instant,
  by: administrator,
  act: z.enum(registryActs),
}) satisfies z.ZodType<ProposalNotice>;

const byEmail = {
  v: firstVersion,
  about: z.string(),
  channel: z.literal('email'),
  recipient: officer,
  at: instant,
};

const suspensionNotice = z.looseObject({
  ...byEmail,
  template: z.enum(suspensionTemplates),
  officer: z.string(),
  by: administrator,
  until: instant.exactOptional(),
}) satisfies z.ZodType<SuspensionNotice>;

const closedDaysNotice = z.looseObject({
  ...byEmail,
  template: z.literal(closedDaysTemplate),
  added: z.array(z.string()),
  removed: z.array(z.string()),
  by: administrator.exactOptional(),
}) satisfies z.ZodType<ClosedDaysNotice>;

const placeNotice = z.looseObject({
  ...byEmail,
  template: z.literal(officeMoveTemplate),
  institution: z.string(),
  became: z.enum(['moved', 'closed']),
  to: z.string(),
  by: administrator,
}) satisfies z.ZodType<OfficeMoveNotice>;

const directionNotice = z.looseObject({
  ...byEmail,
  template: z.literal(directionTemplate),
  direction: z.string(),
  says: z.enum(directionEventTypes),
  from: z.string(),
  as: z.enum(['oversight', 'head']),
  to: z.string(),
  goal: z.enum(directionGoals),
  dueBy: instant,
  included: count,
  left: count,
}) satisfies z.ZodType<DirectionNotice>;

const briefNotice = z.looseObject({
  ...byEmail,
  template: z.literal(briefTemplate),
  institution: z.string(),
  day: z.string(),
}) satisfies z.ZodType<BriefNotice>;

/** A notice on its way: no phone, no address, no name, no text and no secret. */
export const noticeItem = z.looseObject({
  notice: z.union([
    smsNotice,
    officerSms,
    digestNotice,
    emailNotice,
    citizenEmail,
    surgeNotice,
    headshipNotice,
    proposalNotice,
    suspensionNotice,
    closedDaysNotice,
    placeNotice,
    directionNotice,
    briefNotice,
  ]),
  state: z.enum(noticeStates),
  attempts: count,
  nextAttemptAt: instant.exactOptional(),
  claimant: z.string().exactOptional(),
  settledAt: instant.exactOptional(),
  reason: z.enum(failureReasons).exactOptional(),
  providerId: z.string().exactOptional(),
}) satisfies z.ZodType<OutboxEntry>;

/** One ticket in a digest. It goes a month after the digest went out. */
export const digestLineItem = z.looseObject({
  v: firstVersion,
  recipient: officer,
  day: z.string(),
  at: instant,
  number: z.string(),
  version: z.int().positive(),
  kind: z.enum(kinds),
  urgent: z.boolean(),
  institution: z.string().exactOptional(),
  date: instant.exactOptional(),
  doneBy: instant.exactOptional(),
  duty: z.enum(noticedOfficers).exactOptional(),
  reminds: z.looseObject({ step: z.enum([...clockSteps, ...repeatedSteps]), cycle: count }).exactOptional(),
  digest: z.enum(digests),
  says: ticketEmail.exactOptional(),
  tells: z.enum(laterEmails).exactOptional(),
}) satisfies z.ZodType<DigestLine>;
