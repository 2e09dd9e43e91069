import type { Instant } from '../../domain/foundation/time/instant.ts';
import {
  type CitizenNotice,
  type AdministrationNotice,
  type BriefNotice,
  type DigestNotice,
  type DirectionNotice,
  type EmailNotice,
  goesOutAtNight,
  type HeadshipNotice,
  isAdministrationNotice,
  isBriefNotice,
  isDirectionNotice,
  isDigestNotice,
  isHeadshipNotice,
  isProposalNotice,
  isSurgeNotice,
  isToCitizen,
  type Notice,
  officerOf,
  type OfficerSms,
  type ProposalNotice,
  saidBy,
  type SmsNotice,
  type SurgeNotice,
} from '../../domain/messaging/notices/notice.ts';
import { passCode } from '../../domain/foundation/rate-limits/pass-codes.ts';
import { morningAfter } from '../../domain/messaging/notices/night.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { addressFor } from '../../domain/ticketing/tickets/ways-to-tell.ts';
import { goesBySms } from '../../domain/foundation/vocabulary/phones.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import type { NoticeChannel } from '../../domain/foundation/vocabulary/notice-channels.ts';
import {
  digestText,
  emailText,
  linesTold,
  headshipEmail,
  headshipSms,
  ticketSms,
  proposalEmail,
  proposalSms,
  surgeEmail,
  surgeSms,
} from '../../words/notices/render.ts';
import type { FailureReason, SendOutcome } from '../../domain/messaging/notices/senders.ts';
import { type Email, noticeTexts } from '../../words/notices/notice-texts.ts';
import { directedEmail } from '../../words/notices/directed.ts';
import { administeredEmail } from '../../words/notices/administered.ts';
import { officerName, officerNameWithin } from '../../words/unlisted.ts';
import { phoneMarksOf } from '../../domain/ticketing/tickets/phone-tickets.ts';
import { receiptSecret } from '../../domain/ticketing/tickets/receipt-secret.ts';
import { ticketWithContact } from '../access/contact-in-use.ts';
import type { BriefWriter } from '../briefs/write-brief.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { handUp, type HandedUp } from './hand-up.ts';
import { digestLinesShown } from './lines-shown.ts';
import { readerOfDirection } from '../../domain/casework/institution-directions/who-directs.ts';
import { readerOf } from '../access/reader-of.ts';
import { mayBeTold } from './may-be-told.ts';
import { namedInSurge, namesForSurge } from '../surges/named-in-surge.ts';
import { pathNow } from '../surges/place-of-surge.ts';
import { seesSurge } from '../surges/sees-surge.ts';
import { roomFor } from './room-for.ts';
import { factsForCitizen, institutionNamedIn, wordsForCitizen } from './words-for-citizen.ts';

/** What preparing a notice asks of the stores, and who sends it. */
export type Preparation = Pick<
  Container,
  | 'outbox'
  | 'vault'
  | 'optOuts'
  | 'directory'
  | 'registry'
  | 'keys'
  | 'sms'
  | 'email'
  | 'recipients'
  | 'smsPrefixes'
  | 'accessPoints'
> & {
  readonly tickets: Pick<Container['tickets'], 'load' | 'history'>;
  /** Absent where no brief is sent: no event brings one. */
  readonly writeBrief?: BriefWriter;
};

/** What is to be done with a notice, all that it needs read. */
export type Prepared =
  | { readonly next: 'send'; readonly send: () => Promise<SendOutcome>; readonly handedUp?: HandedUp }
  | { readonly next: 'wait'; readonly until: Instant }
  /** The day had its number: it is told by another, later. */
  | { readonly next: 'gather'; readonly into: CitizenNotice; readonly notBefore: Instant }
  | { readonly next: 'fail'; readonly reason: FailureReason; readonly handedUp?: HandedUp };

const fail = (reason: FailureReason): Prepared => ({ next: 'fail', reason });
/** Its recipient is not shown the ticket any more: whoever has the duty now is told. */
const failHandedUp = (reason: FailureReason, handedUp: HandedUp): Prepared => ({
  next: 'fail',
  reason,
  handedUp,
});

/**
 * Reads what a notice needs to be sent, phone and secret among it, before anybody claims it: whatever
 * cannot be read now leaves it pending. Throws `StoreUnavailable` and `CorruptItem`.
 */
export const prepareNotice = async (
  preparation: Preparation,
  notice: Notice,
  at: Instant,
  log: Log,
): Promise<Prepared> => {
  const morning = await nightEnds(preparation, notice, at);
  if (morning !== undefined) return { next: 'wait', until: morning };
  if (isToCitizen(notice)) return prepareForCitizen(preparation, notice, at, log);
  if (isSurgeNotice(notice)) return prepareSurge(preparation, notice, at);
  if (isHeadshipNotice(notice)) return prepareHeadship(preparation, notice);
  if (isProposalNotice(notice)) return prepareProposal(preparation, notice);
  if (isDirectionNotice(notice)) return prepareDirection(preparation, notice, at);
  if (isBriefNotice(notice)) return prepareBrief(preparation, notice, at);
  if (isAdministrationNotice(notice)) return prepareAdministered(preparation, notice);
  return notice.channel === 'email'
    ? prepareEmail(preparation, notice, at)
    : prepareOfficerSms(preparation, notice, at);
};

/** When the night ends, for a notice that must not go out in it. */
export async function nightEnds(
  { registry }: Pick<Preparation, 'registry'>,
  notice: Notice,
  at: Instant,
): Promise<Instant | undefined> {
  if (goesOutAtNight(notice)) return undefined;
  const [{ night }, { timeZone }] = await Promise.all([registry.currentPolicy(), registry.calendar()]);
  return morningAfter(at, night, timeZone);
}

const isReached = ({ recipients }: Pick<Preparation, 'recipients'>, address: string): boolean =>
  recipients === 'all' || recipients.has(address);

/** Why nothing goes to an address of a citizen by this channel; undefined: it goes. */
async function reasonAgainst(
  preparation: Preparation,
  channel: NoticeChannel,
  address: string,
): Promise<FailureReason | undefined> {
  if (!isReached(preparation, address)) return 'not-allow-listed';
  if (channel === 'email') return undefined;
  if (!goesBySms(address, preparation.smsPrefixes)) return 'abroad';
  return (await hasStopped(preparation, address)) ? 'opted-out' : undefined;
}

async function prepareForCitizen(
  preparation: Preparation,
  notice: CitizenNotice,
  at: Instant,
  log: Log,
): Promise<Prepared> {
  const { ticket, contact, isAsLeft } = await ticketWithContact(preparation, notice.number, log);
  if (!isAsLeft) return fail('contact-not-as-left');
  const to = contact && addressFor(contact, notice.channel);
  if (contact === undefined || to === undefined) return fail('no-address');
  if (contact.safe === false) return fail('not-safe');
  const code = notice.channel === 'sms' ? notice.code : undefined;
  if (code !== undefined && notice.until !== undefined && notice.until < at) return fail('too-late');
  const against = await reasonAgainst(preparation, notice.channel, to);
  if (against !== undefined) return fail(against);

  const [facts, secret, told] = await Promise.all([
    factsForCitizen(preparation, notice),
    derivedSecret(preparation, notice, contact.seed),
    code && derivedCode(preparation, notice.number, code),
  ]);
  const room = await roomFor(preparation, notice, { address: to, ticket }, at);
  if (room.next !== 'go') return room;
  const derived = { ...(secret !== undefined && { secret }), ...(told !== undefined && { code: told }) };
  const said = wordsForCitizen(notice, { ...facts, ...derived });
  const send =
    said.channel === 'email'
      ? () => preparation.email.send({ to, subject: said.subject, text: said.text })
      : () => preparation.sms.send({ to, text: said.text });
  return { next: 'send', send };
}

/** Whether whoever has this phone wants no SMS, which they said by one. */
const hasStopped = async ({ optOuts, keys }: Preparation, phone: string): Promise<boolean> =>
  optOuts.hasStopped(phoneMarksOf(await keys(), phone));

async function derivedSecret(
  { keys }: Preparation,
  { number, secret }: CitizenNotice,
  seed: string,
): Promise<string | undefined> {
  return secret === undefined ? undefined : receiptSecret(await keys(), { ...secret, number, seed });
}

const derivedCode = async (
  { keys }: Preparation,
  number: string,
  { key, ...source }: NonNullable<SmsNotice['code']>,
): Promise<string> => passCode(await keys(), key, number, source);

/** No place of the day is taken, nor is it gathered: those bounds are for what citizens get. */
async function prepareOfficerSms(
  { registry, directory, sms, tickets, ...preparation }: Preparation,
  notice: OfficerSms,
  at: Instant,
): Promise<Prepared> {
  const id = officerOf(notice.recipient);
  const officer = await readerOf(registry, id, at);
  const history = await tickets.history(notice.number);
  if (!(await mayBeTold(history, { officer, now: at }, registry))) {
    return failHandedUp(reasonNotTold(officer), await handUp(notice, history, registry, at));
  }
  const to = await directory.phoneOf(id);
  if (to === undefined) return fail('no-address');
  if (!isReached(preparation, to)) return fail('not-allow-listed');
  const text = ticketSms(notice, noticeTexts);
  return { next: 'send', send: () => sms.send({ to, text }) };
}

const reasonNotTold = (officer: PresentOfficer | undefined): FailureReason =>
  officer === undefined ? 'officer-left' : 'not-for-this-officer';

/** What an e-mail says, or why nothing is sent; and what is told to others in its recipient's place. */
interface Content {
  readonly content: Email | FailureReason;
  readonly handedUp?: HandedUp;
}

async function prepareEmail(
  preparation: Preparation,
  notice: EmailNotice | DigestNotice,
  at: Instant,
): Promise<Prepared> {
  const { registry, directory, email } = preparation;
  const id = officerOf(notice.recipient);
  const officer = await readerOf(registry, id, at);
  const { content, ...others } = isDigestNotice(notice)
    ? await digestFor(preparation, notice, officer, at)
    : await emailFor(preparation, notice, officer, at);
  if (typeof content === 'string') return { ...fail(content), ...others };

  const to = await directory.emailOf(id);
  if (to === undefined) return { ...fail('no-address'), ...others };
  if (!isReached(preparation, to)) return { ...fail('not-allow-listed'), ...others };
  return { next: 'send', send: () => email.send({ to, ...content }), ...others };
}

async function emailFor(
  { tickets, registry, accessPoints }: Preparation,
  notice: EmailNotice,
  officer: PresentOfficer | undefined,
  at: Instant,
): Promise<Content> {
  const history = await tickets.history(notice.number);
  if (!(await mayBeTold(history, { officer, now: at, asked: notice.asked }, registry))) {
    return { content: reasonNotTold(officer), handedUp: await handUp(notice, history, registry, at) };
  }
  const isSensitive = history?.ticket.sensitive === true;
  const institution = isSensitive ? undefined : await institutionNamedIn(registry, notice);
  const { timeZone } = await registry.calendar();
  return {
    content: emailText(notice, noticeTexts, {
      timeZone,
      accessPoints,
      ...(institution !== undefined && { institution }),
    }),
  };
}

async function digestFor(
  preparation: Preparation,
  { recipient, day, template }: DigestNotice,
  officer: PresentOfficer | undefined,
  at: Instant,
): Promise<Content> {
  const { registry, outbox, accessPoints } = preparation;
  const ofTheDay = await outbox.digestLines(recipient, day);
  const lines = ofTheDay.filter(({ digest }) => digest === template);
  const { shown, handedUp } = await digestLinesShown(preparation, lines, officer, at);
  const said = handedUp.lines.length > 0 && { handedUp };
  if (officer === undefined) return { content: 'officer-left', ...said };
  if (shown.length === 0) return { content: 'nothing-to-tell', ...said };
  const { timeZone } = await registry.calendar();
  const facts = { timeZone, accessPoints };
  const [only, ...others] = linesTold(template, shown);
  const says = only && saidBy(only);
  if (only === undefined || says === undefined || others.length > 0)
    return { content: digestText(template, shown, noticeTexts, facts), ...said };
  // Of one thing alone it is told as fully as by an e-mail of its own.
  const institution = await institutionNamedIn(registry, only);
  const told = { ...facts, ...(institution !== undefined && { institution }) };
  return { content: emailText({ ...only, template: says }, noticeTexts, told), ...said };
}

/** Whether its figures are shown to the officer now. */
async function isSurgeShown(
  registry: Preparation['registry'],
  { surge: { category }, office }: SurgeNotice,
  officer: PresentOfficer,
  at: Instant,
): Promise<boolean> {
  if (office === undefined) return true;
  const [path, of] = await Promise.all([pathNow(registry, office), registry.category(category)]);
  return seesSurge(registry, officer, { path, sensitive: of?.sensitive !== false }, at);
}

/** What it is of and where is told as the registry calls it now. */
async function prepareSurge(preparation: Preparation, notice: SurgeNotice, at: Instant): Promise<Prepared> {
  const { registry, directory } = preparation;
  const { recipient, channel, surge } = notice;
  const officer = officerOf(recipient);
  const reader = await readerOf(registry, officer, at);
  if (reader === undefined) return fail('officer-left');
  if (!(await isSurgeShown(registry, notice, reader, at))) return fail('not-for-this-officer');
  const to = channel === 'sms' ? await directory.phoneOf(officer) : await directory.emailOf(officer);
  if (to === undefined) return fail('no-address');
  if (!isReached(preparation, to)) return fail('not-allow-listed');
  if (channel === 'sms') {
    const text = surgeSms(surge, noticeTexts);
    return { next: 'send', send: () => preparation.sms.send({ to, text }) };
  }
  const found = await namedInSurge(registry, surge);
  if (found === undefined) return fail('nothing-to-tell');
  const content = surgeEmail(surge, namesForSurge(found), noticeTexts);
  return { next: 'send', send: () => preparation.email.send({ to, ...content }) };
}

/** Whoever lost a headship is told of it, also who may do nothing any more: names and contacts stay with the registry. */
async function prepareHeadship(
  { registry, directory, sms, email, ...preparation }: Preparation,
  notice: HeadshipNotice,
): Promise<Prepared> {
  const officer = officerOf(notice.recipient);
  const to = notice.channel === 'sms' ? await directory.phoneOf(officer) : await directory.emailOf(officer);
  if (to === undefined) return fail('no-address');
  if (!isReached(preparation, to)) return fail('not-allow-listed');
  const institution = await registry.institution(notice.institution);
  if (institution === undefined) return fail('nothing-to-tell');
  if (notice.channel === 'sms') {
    const text = headshipSms(institution, noticeTexts);
    return { next: 'send', send: () => sms.send({ to, text }) };
  }
  const ids = [
    ...new Set(
      notice.headships.flatMap(({ officer, absent }) =>
        absent === undefined ? [officer] : [officer, absent],
      ),
    ),
  ];
  const named = await Promise.all(ids.map(async (id) => [id, (await registry.officer(id))?.name] as const));
  const names = new Map(named);
  const { timeZone } = await registry.calendar();
  const nameOf = (id: string): Text => officerName(names.get(id));
  const content = headshipEmail(notice, { institution, nameOf, timeZone }, noticeTexts);
  return { next: 'send', send: () => email.send({ to, ...content }) };
}

/** Whom a proposal concerns is told of it, also who may do nothing any more; where they are reached now, and not by what it changes. */
async function prepareProposal(
  { registry, directory, sms, email, ...preparation }: Preparation,
  notice: ProposalNotice,
): Promise<Prepared> {
  const officer = officerOf(notice.recipient);
  const to = notice.channel === 'sms' ? await directory.phoneOf(officer) : await directory.emailOf(officer);
  if (to === undefined) return fail('no-address');
  if (!isReached(preparation, to)) return fail('not-allow-listed');
  if (notice.channel === 'sms') {
    const text = proposalSms(notice, noticeTexts);
    return { next: 'send', send: () => sms.send({ to, text }) };
  }
  const [proposer, institution, { timeZone }] = await Promise.all([
    registry.officer(notice.by.id),
    registry.institution(notice.by.institution),
    registry.calendar(),
  ]);
  if (institution === undefined) return fail('nothing-to-tell');
  const proposedBy = officerName(proposer?.name);
  const content = proposalEmail(notice, { proposedBy, institution, timeZone }, noticeTexts);
  return { next: 'send', send: () => email.send({ to, ...content }) };
}

/** Whoever was suspended is told of it, too: names and contacts stay with the registry. */
async function prepareAdministered(
  { registry, directory, email, ...preparation }: Preparation,
  notice: AdministrationNotice,
): Promise<Prepared> {
  const to = await directory.emailOf(officerOf(notice.recipient));
  if (to === undefined) return fail('no-address');
  if (!isReached(preparation, to)) return fail('not-allow-listed');
  const { by } = notice;
  const suspended = 'officer' in notice ? notice.officer : undefined;
  const places = 'became' in notice ? [notice.institution, notice.to] : [];
  const [administrator, institution, officer, { timeZone }, [place, under]] = await Promise.all([
    by && registry.officer(by.id),
    by && registry.institution(by.institution),
    suspended === undefined ? undefined : registry.officer(suspended),
    registry.calendar(),
    Promise.all(places.map((id) => registry.institution(id))),
  ]);
  const names = {
    timeZone,
    ...(place !== undefined && under !== undefined && { place: { institution: place.name, to: under.name } }),
    ...(by !== undefined &&
      institution !== undefined && {
        by: { name: officerName(administrator?.name), institution: institution.name },
      }),
    ...(suspended !== undefined && { officer: officerNameWithin(officer?.name) }),
  };
  const content = administeredEmail(notice, names, noticeTexts);
  return { next: 'send', send: () => email.send({ to, ...content }) };
}

/** Told to who may read the direction now: whoever gave it up, or heads nothing there any more, is not told. */
async function prepareDirection(
  { registry, directory, email, accessPoints, ...preparation }: Preparation,
  notice: DirectionNotice,
  at: Instant,
): Promise<Prepared> {
  const id = officerOf(notice.recipient);
  const [officer, to, from, { timeZone }] = await Promise.all([
    readerOf(registry, id, at),
    registry.lineage(notice.to),
    registry.institution(notice.from),
    registry.calendar(),
  ]);
  if (officer === undefined) return fail('officer-left');
  if (to === undefined || from === undefined) return fail('nothing-to-tell');
  if (readerOfDirection(officer, notice, to, at) === undefined) return fail('not-for-this-officer');
  const address = await directory.emailOf(id);
  if (address === undefined) return fail('no-address');
  if (!isReached(preparation, address)) return fail('not-allow-listed');
  const content = directedEmail(notice, { from, to: to.institution, timeZone, accessPoints }, noticeTexts);
  return { next: 'send', send: () => email.send({ to: address, ...content }) };
}

/** Its figures are read as its officer, now; whoever lost the office is not told. */
async function prepareBrief(
  { registry, directory, email, writeBrief, ...preparation }: Preparation,
  notice: BriefNotice,
  at: Instant,
): Promise<Prepared> {
  if (writeBrief === undefined) throw new Error('Briefs are sent by the schedule alone.');
  const id = officerOf(notice.recipient);
  const officer = await readerOf(registry, id, at);
  if (officer === undefined) return fail('officer-left');
  const to = await directory.emailOf(id);
  if (to === undefined) return fail('no-address');
  if (!isReached(preparation, to)) return fail('not-allow-listed');
  const content = await writeBrief(notice, officer, at);
  return typeof content === 'string'
    ? fail(content)
    : { next: 'send', send: () => email.send({ to, ...content }) };
}
