import type { DigestLine, EmailNotice, OfficerSms } from './notice.ts';
import { type NoticedOfficer } from './noticed-officers.ts';
import { noticeRules, type DigestRule, type OfficerRule } from './notice-rules.ts';
import type { TicketEmail } from './templates.ts';

/** Duties that somebody else has where who has them may not know of a ticket. The others are told for their own sake. */
const goesUp: Readonly<Partial<Record<NoticedOfficer, true>>> = {
  head: true,
  'duty-officer': true,
  handler: true,
  'head-above': true,
};

/** Duties that somebody has by what the ticket is now: whoever has them no more is not told for their sake. */
const passesOn: Readonly<Partial<Record<NoticedOfficer, true>>> = { ...goesUp, assignee: true };

/** Whether a duty is the next one's, up to the top, where who has it may not be told. */
export const isHandedUp = (duty: NoticedOfficer): boolean => goesUp[duty] === true;

/** The duties for whose sake a notice was planned that goes to the next one, where whoever has them may not be told any more. */
export const dutiesHandedUp = ({ channel, template }: EmailNotice | OfficerSms): readonly NoticedOfficer[] =>
  noticeRules
    .filter((rule): rule is OfficerRule => 'email' in rule)
    .filter(({ email, sms }) => (channel === 'sms' ? sms : email) === template)
    .flatMap(({ to }) => to.filter(isHandedUp));

/** What tells somebody that a duty is theirs now: whoever has it next is told so by a line of their own. */
const tellsOfDuty: Readonly<Partial<Record<TicketEmail, true>>> = { 'assigned-to-you': true };

/**
 * The duties of a line in a digest that goes to the next one, where its reader has them no more or may not be told: the one for whose sake
 * it was written. Of a line of before, which does not say it, what goes to others besides is not handed up: it would be told to some of
 * them twice, for each day has a digest of its own.
 */
export function dutiesOfLineHandedUp({ digest, says, duty }: DigestLine): readonly NoticedOfficer[] {
  if (duty === undefined) return dutiesOfBefore({ digest, says });
  const goesOn = passesOn[duty] === true && (says === undefined || tellsOfDuty[says] !== true);
  return goesOn ? [duty] : [];
}

/**
 * The duties of which its reader must still have one to be told a line of a digest: those of the rules that tell it, if it was written for
 * the sake of one of them. None: it is told for what its reader was, or is a line of before.
 */
export const dutiesNeededFor = ({ digest, says, duty }: DigestLine): readonly NoticedOfficer[] =>
  duty === undefined || passesOn[duty] !== true
    ? []
    : noticeRules
        .filter((rule): rule is OfficerRule | DigestRule => rule.to !== 'citizen' && rule.to.includes(duty))
        .filter((rule) => ('email' in rule ? rule.email : rule.line) === says)
        .filter((rule) => ('email' in rule ? (rule.into ?? 'work-digest') : rule.digest) === digest)
        .flatMap(({ to }) => to.filter((other) => passesOn[other] === true));

const dutiesOfBefore = ({
  digest,
  says,
}: Pick<DigestLine, 'digest'> & { says: DigestLine['says'] | undefined }) =>
  noticeRules
    .filter((rule): rule is DigestRule => 'digest' in rule)
    .filter((rule) => rule.digest === digest && rule.line === says && rule.to.every(isHandedUp))
    .flatMap(({ to }) => to);
