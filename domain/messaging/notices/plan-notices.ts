import { timeLimits } from '../../casework/acts/citizen/time-limits.ts';
import { after } from '../../foundation/time/add-duration.ts';
import type { TimeRules } from '../../ticketing/clock/clock-steps.ts';
import type { Duration } from '../../foundation/time/duration.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import { timeToDecide } from '../../casework/identities/ask.ts';
import type { TicketEvent } from '../../ticketing/tickets/event.ts';
import { filesNamedIn } from '../../ticketing/tickets/files-named.ts';
import { notifiedBy } from '../../ticketing/tickets/notified.ts';
import { firstGeneration } from '../../ticketing/tickets/receipt-secret.ts';
import type { Kind } from '../../foundation/vocabulary/kinds.ts';
import type { NoticeChannel } from '../../foundation/vocabulary/notice-channels.ts';
import { omit } from '../../foundation/vocabulary/omit.ts';
import { type DigestTime, nextDigest, nextGathering } from './digest-day.ts';
import { citizenEmailRule } from './citizen-email-templates.ts';
import {
  type CitizenEmail,
  type CitizenNotice,
  type DigestLine,
  type DigestNotice,
  type EmailNotice,
  type Notice,
  officerOf,
  type OfficerSms,
  type Plan,
  saidBy,
  type SmsNotice,
} from './notice.ts';
import { chosenEmailWay } from '../news/news-choices.ts';
import { newsKindOf } from './news-of-emails.ts';
import type { NewsItem } from '../news/news.ts';
import { type NoticedOfficer } from './noticed-officers.ts';
import {
  type CitizenRule,
  type DigestRule,
  type OfficerRule,
  noticeRulesFor,
  type StatedDate,
} from './notice-rules.ts';
import { findOfficers, type NoticeContext } from './recipients.ts';
import {
  type Digest,
  isLaterEmail,
  type SmsTemplate,
  smsTemplateNames,
  smsTemplates,
  type SmsTemplateRule,
  type TicketEmail,
  type TicketSms,
} from './templates.ts';

/** The rules are those of the policy that the ticket keeps. */
export interface PlanContext extends NoticeContext, TimeRules {}

const stated: Record<StatedDate, (event: TicketEvent, rules: TimeRules) => Instant | undefined> = {
  'respond-by': ({ after: { respondBy } }) => respondBy,
  'window-end': ({ after: { windowEndsAt } }) => windowEndsAt,
  'reply-by': ({ at }, { policy: { pause }, calendar }) => after(at, pause.resumeAfter, calendar),
  // Who wants no reminders hears of it no more.
  'next-notice': ({ at, withoutReminders }, { policy: { root }, calendar }) =>
    withoutReminders
      ? undefined
      : after(at, { ...root.remindEvery, amount: root.remindEvery.amount * root.tellCitizenEvery }, calendar),
};

const aboutEvent = ({ number, version }: Pick<TicketEvent, 'number' | 'version'>): string =>
  `${number}#${String(version).padStart(6, '0')}`;

/** The template that stands in for another where something is left unsaid, if there is one. */
function insteadOf(template: SmsTemplate, left: 'unnamed' | 'undated'): SmsTemplate {
  const { [left]: other }: SmsTemplateRule = smsTemplates[template];
  return smsTemplateNames.find((name) => name === other) ?? template;
}

/** What every notice about the event states. For a sensitive ticket the institution is left out at once. */
const factsOf = ({ number, at, after: { holder }, subject: { kind, urgent, sensitive } }: TicketEvent) => ({
  v: 1 as const,
  number,
  kind,
  urgent: urgent === true,
  at,
  ...(!sensitive && { institution: holder }),
});

/** As the citizen sent it, where the notice tells that it became something else. */
const kindToldOf = ({ type, facts, subject: { kind } }: TicketEvent): Kind =>
  type === 'reclassify' ? facts.kindBefore : kind;

/** What a citizen is told of an event, by whatever channel. */
function forCitizen(event: TicketEvent, rule: CitizenRule, rules: TimeRules) {
  const { policy, calendar } = rules;
  const date = rule.date && stated[rule.date](event, rules);
  const until = rule.until && after(event.at, timeLimits[rule.until](policy.limits), calendar);
  return {
    ...factsOf(event),
    kind: kindToldOf(event),
    about: aboutEvent(event),
    recipient: 'citizen' as const,
    language: event.subject.language,
    ...(date !== undefined && { date }),
    ...(until !== undefined && { until }),
    ...(event.type === 'submit' && { secret: { generation: firstGeneration, key: event.facts.secretKey } }),
  };
}

function smsNotice(event: TicketEvent, rule: CitizenRule, rules: TimeRules): SmsNotice {
  const told = forCitizen(event, rule, rules);
  const named = event.subject.sensitive ? insteadOf(rule.tells, 'unnamed') : rule.tells;
  const template = told.date === undefined ? insteadOf(named, 'undated') : named;
  const bringsFiles = event.by.actor !== 'citizen' && filesNamedIn(event).length > 0;
  return { ...told, channel: 'sms', template, ...(bringsFiles && { files: true }) };
}

/** It names the institution where the SMS would: a mailbox has other readers too. */
function citizenEmail(event: TicketEvent, rule: CitizenRule, rules: TimeRules): CitizenEmail {
  const told = forCitizen(event, rule, rules);
  const named = citizenEmailRule(rule.tells).names === true ? told : omit(told, 'institution');
  return { ...named, channel: 'email', template: rule.tells };
}

/** What makes a notice to a citizen, by its channel. */
const citizenNotices: Readonly<
  Record<NoticeChannel, (event: TicketEvent, rule: CitizenRule, rules: TimeRules) => CitizenNotice>
> = { sms: smsNotice, email: citizenEmail };

/** What its citizen is told of an event by these channels: of those that it is told by, unless others are named. */
export const planForCitizen = (
  event: TicketEvent,
  rules: TimeRules,
  channels: readonly NoticeChannel[] = notifiedBy(event),
): readonly CitizenNotice[] =>
  noticeRulesFor(event, rules.policy.root.tellCitizenEvery)
    .filter((rule): rule is CitizenRule => rule.to === 'citizen')
    .flatMap((rule) => channels.map((channel) => citizenNotices[channel](event, rule, rules)));

const forOfficers = ({ after: { respondBy } }: TicketEvent) => ({
  ...(respondBy !== undefined && { date: respondBy }),
});

/** How much time there is by the ticket's policy, in e-mails that say so. */
const timeGiven: Readonly<Partial<Record<TicketEmail, (event: TicketEvent, rules: TimeRules) => Duration>>> =
  {
    'identity-asked-for': ({ type, facts }, rules) =>
      timeToDecide(type === 'request-identity' && facts.lifeAtRisk === true, rules),
  };

/** Until when what is directed is to be done. */
const doneByOf = ({ type, facts }: TicketEvent): Instant | undefined =>
  type === 'direct' || type === 'remind' ? facts.dueBy : undefined;

/** The version of the event that asked for the identity which custodians are to decide on. */
export const askedIn = ({ type, version, facts }: TicketEvent): number | undefined => {
  if (type === 'request-identity') return version;
  return type === 'remind-custodians' ? facts.asked : undefined;
};

/** In which words an e-mail is stored: of what the release before cannot read in those that it can, with what they are beside. */
const inStoredWords = (email: TicketEmail): Pick<EmailNotice, 'template' | 'tells'> =>
  isLaterEmail(email) ? { template: 'assigned-to-you', tells: email } : { template: email };

/** In which words a line is stored. */
const lineInStoredWords = (email: TicketEmail | undefined): Pick<DigestLine, 'says' | 'tells'> => {
  if (email === undefined) return {};
  return isLaterEmail(email) ? { tells: email } : { says: email };
};

function emailNotice(
  event: TicketEvent,
  { email }: OfficerRule,
  context: PlanContext,
  officer: string,
): EmailNotice {
  const within = timeGiven[email]?.(event, context);
  const doneBy = doneByOf(event);
  const asked = askedIn(event);
  return {
    ...factsOf(event),
    ...forOfficers(event),
    about: aboutEvent(event),
    recipient: `officer:${officer}`,
    channel: 'email',
    ...inStoredWords(email),
    ...(doneBy !== undefined && { doneBy }),
    ...(within !== undefined && { within }),
    ...(asked !== undefined && { asked }),
  };
}

const officerSms = (event: TicketEvent, template: TicketSms, officer: string): OfficerSms => ({
  ...omit(factsOf(event), 'institution'),
  about: aboutEvent(event),
  recipient: `officer:${officer}`,
  channel: 'sms',
  template,
});

/** What each digest is known by: at most one of a kind a day, or an hour, for each officer. */
const digestNames: Readonly<Record<Digest, string>> = {
  'root-digest': 'digest',
  'work-digest': 'work-digest',
};

/** The one e-mail of a working day, or of an hour, with these lines. */
export const digestNotice = (template: Digest, { day, at }: DigestTime, officer: string): DigestNotice => ({
  v: 1,
  about: `${digestNames[template]}#${day}`,
  recipient: `officer:${officer}`,
  channel: 'email',
  template,
  day,
  at,
});

/** How one officer is told of an event: by a rule, for the sake of a duty. */
interface Telling {
  readonly rule: OfficerRule | DigestRule;
  readonly duty: NoticedOfficer;
  readonly officer: string;
}

/** In which digest, and in whose words, something waits for others. */
type DigestPlace = DigestTime & Pick<DigestLine, 'digest' | 'says' | 'tells'>;

const emailOf = ({ rule }: Telling): TicketEmail | undefined => ('email' in rule ? rule.email : rule.line);

/** A telling as its officer chose to be told: by none, where it is to come by no e-mail. */
function asChosen(
  telling: Telling,
  { subject }: TicketEvent,
  { choicesOf }: PlanContext,
): readonly Telling[] {
  const email = emailOf(telling);
  const kind = newsKindOf(email);
  const chosen = kind && choicesOf?.(telling.officer)?.[kind];
  const way = chosenEmailWay(chosen, subject.urgent === true);
  if (way === undefined || email === undefined) return [telling];
  if (way === 'none') return [];
  const { on, to } = telling.rule;
  return [{ ...telling, rule: { on, to, email, ...(way !== 'at-once' && { gathered: way }) } }];
}

/** What stands in the officer's News of it; undefined: it is nothing that stands there. */
function newsOf(telling: Telling, event: TicketEvent, { handedOver }: PlanContext): NewsItem | undefined {
  const kind = newsKindOf(emailOf(telling));
  if (kind === undefined || event.type === 'remind') return undefined;
  const { number, version, at, type: act, by } = event;
  return {
    ...{ officer: telling.officer, kind, number, version, at, act },
    ...(by.officer !== undefined && { by: by.officer }),
    ...(kind === 'assigned' && handedOver !== undefined && { said: handedOver }),
  };
}

interface PlacedTelling extends Telling {
  /** Undefined: it goes at once. */
  readonly place: DigestPlace | undefined;
}

/** The digest that a telling waits for; undefined: it goes at once. */
function digestOf(
  { rule, officer }: Telling,
  { at, subject }: TicketEvent,
  rules: TimeRules,
): DigestPlace | undefined {
  if (!('email' in rule))
    return {
      ...nextDigest(at, rules.calendar),
      digest: rule.digest,
      ...lineInStoredWords(rule.line),
    };
  const { email: says, gathered, into: digest = 'work-digest' } = rule;
  if (gathered === undefined || subject.urgent === true) return undefined;
  const time = gathered === 'hour' ? nextGathering(at, officer, rules) : nextDigest(at, rules.calendar);
  return { ...time, digest, ...lineInStoredWords(says) };
}

function digestLine(event: TicketEvent, { duty, officer }: Telling, place: DigestPlace): DigestLine {
  const doneBy = doneByOf(event);
  return {
    ...factsOf(event),
    recipient: `officer:${officer}`,
    version: event.version,
    ...forOfficers(event),
    ...(doneBy !== undefined && { doneBy }),
    ...(place.tells === undefined && { duty }),
    ...(event.type === 'remind' && { reminds: { step: event.facts.step, cycle: event.after.cycle } }),
    ...place,
  };
}

/** A line that came too late for its digest, as an e-mail of its own; undefined where it says nothing that could not wait. */
export function lineByItself(line: DigestLine, at: Instant): EmailNotice | undefined {
  const says = saidBy(line);
  if (says === undefined) return undefined;
  return {
    ...omit(line, 'says', 'tells', 'day', 'version', 'digest', 'duty', 'reminds'),
    about: aboutEvent(line),
    channel: 'email',
    ...inStoredWords(says),
    at,
  };
}

/**
 * Whom an event is told to, by what, and in which words: pure, so that the same event gives the same
 * notices with the same keys however often it is heard.
 */
export function planNotices(event: TicketEvent, context: PlanContext): Plan {
  const tellings = noticeRulesFor(event, context.policy.root.tellCitizenEvery)
    .filter((rule): rule is OfficerRule | DigestRule => rule.to !== 'citizen')
    .flatMap((rule) =>
      rule.to.flatMap((duty) =>
        findOfficers[duty](context, event.at).map((officer): Telling => ({ rule, duty, officer })),
      ),
    );
  const officersSms = tellings.flatMap(({ rule, officer }) =>
    'sms' in rule ? [officerSms(event, rule.sms, officer)] : [],
  );
  const emails: Notice[] = [];
  const digestLines: DigestLine[] = [];
  const wanted = tellings.flatMap((telling) => asChosen(telling, event, context));
  const placed = wanted.map((telling) => ({ ...telling, place: digestOf(telling, event, context) }));
  for (const telling of oneEachOfficer(placed)) {
    if (telling.place !== undefined) digestLines.push(digestLine(event, telling, telling.place));
    else if ('email' in telling.rule) emails.push(emailNotice(event, telling.rule, context, telling.officer));
  }
  return {
    notices: [
      ...planForCitizen(event, context),
      ...oneEach(officersSms),
      ...emails,
      ...digestLines.map((line) => digestNotice(line.digest, line, officerOf(line.recipient))),
    ],
    digestLines,
    news: oneTellingEach(tellings).flatMap((telling) => newsOf(telling, event, context) ?? []),
  };
}

/** One e-mail, or one line, of an event for each officer: the first that goes at once, or else the first that waits. */
const oneEachOfficer = (tellings: readonly PlacedTelling[]): readonly PlacedTelling[] =>
  [...Map.groupBy(tellings, ({ officer }) => officer).values()].flatMap(
    (own) => own.find(({ place }) => place === undefined) ?? own.slice(0, 1),
  );

/** The first telling of each officer. */
const oneTellingEach = (tellings: readonly Telling[]): readonly Telling[] =>
  [...Map.groupBy(tellings, ({ officer }) => officer).values()].flatMap((own) => own.slice(0, 1));

/** The first of several to the same recipient. */
const oneEach = <Told extends Notice>(notices: readonly Told[]): readonly Told[] =>
  notices.filter(
    ({ recipient }, place) => notices.findIndex((other) => other.recipient === recipient) === place,
  );
