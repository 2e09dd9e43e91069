import type { DigestLine, EmailNotice, OfficerSms } from './notice.ts';
import { type NoticedOfficer } from './noticed-officers.ts';
import { noticeRules, type DigestRule, type OfficerRule } from './notice-rules.ts';

/** Duties that somebody else has where who has them may not know of a ticket. The others are told for their own sake. */
const goesUp: Readonly<Partial<Record<NoticedOfficer, true>>> = {
  head: true,
  'duty-officer': true,
  handler: true,
  'head-above': true,
};

const isHandedUp = (duty: NoticedOfficer): boolean => goesUp[duty] === true;

/** The duties for whose sake a notice was planned that goes to the next one, where whoever has them may not be told any more. */
export const dutiesHandedUp = ({ channel, template }: EmailNotice | OfficerSms): readonly NoticedOfficer[] =>
  noticeRules
    .filter((rule): rule is OfficerRule => 'email' in rule)
    .filter(({ email, sms }) => (channel === 'sms' ? sms : email) === template)
    .flatMap(({ to }) => to.filter(isHandedUp));

/**
 * The duties of a line in a digest: the one for whose sake it was written. Of a line of before, which does not say it, what goes to
 * others besides is not handed up: it would be told to some of them twice, for each day has a digest of its own.
 */
export const dutiesOfLineHandedUp = ({ digest, says, duty }: DigestLine): readonly NoticedOfficer[] =>
  duty === undefined ? dutiesOfBefore({ digest, says }) : [duty].filter(isHandedUp);

const dutiesOfBefore = ({
  digest,
  says,
}: Pick<DigestLine, 'digest'> & { says: DigestLine['says'] | undefined }) =>
  noticeRules
    .filter((rule): rule is DigestRule => 'digest' in rule)
    .filter((rule) => rule.digest === digest && rule.line === says && rule.to.every(isHandedUp))
    .flatMap(({ to }) => to);
