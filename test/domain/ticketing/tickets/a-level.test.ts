import { describe, expect, it, test } from 'vitest';
import { appeal } from '../../../../domain/casework/acts/appeals/appeal.ts';
import type { Instant } from '../../../../domain/foundation/time/instant.ts';
import type { TicketHistory } from '../../../../domain/ticketing/tickets/ticket-store.ts';
import { reclassify } from '../../../../domain/casework/acts/classification/reclassify.ts';
import { acknowledge } from '../../../../domain/casework/acts/handling/acknowledge.ts';
import { extend } from '../../../../domain/casework/acts/handling/extend.ts';
import { replyOfCitizen } from '../../../../domain/casework/acts/handling/reply.ts';
import { requestInformation } from '../../../../domain/casework/acts/handling/request-information.ts';
import { respond } from '../../../../domain/casework/acts/handling/respond.ts';
import { succeed } from '../../../../domain/casework/acts/handling/succeed.ts';
import { undoTransfer } from '../../../../domain/casework/acts/transfers/decide-objection.ts';
import { object } from '../../../../domain/casework/acts/transfers/object.ts';
import { transfer } from '../../../../domain/casework/acts/transfers/transfer.ts';
import { local } from '../../../builders/calendar.ts';
import { aCategory } from '../../../builders/category.ts';
import { aLife, by, Life } from '../../../builders/life.ts';
import { aLineage } from '../../../builders/lineage.ts';
import { lasting } from '../../../builders/policy.ts';

const ministry = { id: 'wizara', head: { officer: 'katibu' } };
const giver = aLineage('kituo', ministry);
const receiver = aLineage('maji', ministry);
const office = undefined;
const monday = local('2026-11-30 09:00:00');
const oneDay = lasting(1, 'working-days');

const at = (life: Life, history: TicketHistory, chain = life.chain) => new Life(history, life.rules, chain);

/** The citizen is asked and replies: the clock stood once. */
const askedOnce = (life: Life, when: Instant): Life =>
  life
    .did(requestInformation, by.head(when, 'mkuu', life.ticket.holder))
    .did(replyOfCitizen, by.citizen(when));
const askedTwice = (life: Life, when: Instant): Life => askedOnce(askedOnce(life, when), when);

/** Its holder gives it away wrongly: the citizen objects, and the level above both gives it back. */
function givenAwayAndBack(life: Life, when: Instant, meanwhile = (there: Life): Life => there): Life {
  const gone = life.did(transfer, { ...by.head(when), to: receiver, office, category: {} });
  const disputed = { receiver, giver, office };
  const there = meanwhile(at(life, gone, receiver)).did(object, { ...by.citizen(when), ...disputed });
  const decision = { ...by.headAbove(when, 'katibu', 'wizara'), ...disputed, to: giver, category: {} };
  return at(life, there.did(undoTransfer, decision), giver);
}

/** The root answers what came to it first, and another officer there reviews it. */
function reviewedAtRoot(life: Life, when: Instant): Life {
  const answer = { ...by.head(when), finding: 'not-upheld' as const, context: life.context() };
  const answered = life.did(respond, answer);
  return answered.did(appeal, { ...by.citizen(when), context: answered.context() });
}

const sent = aLife({ at: monday, chain: giver });
const sentToRoot = aLife({ at: monday, chain: aLineage({ id: 'kituo', activeOfficers: 2 }) });

const returns: readonly (readonly [string, Life, (life: Life, when: Instant) => Life])[] = [
  ['comes back to whoever gave it away', sent, givenAwayAndBack],
  ['is reviewed at the root', sentToRoot, reviewedAtRoot],
];

describe.each(returns)('at a level a ticket that %s', (_, first, again) => {
  const extension = { ...by.head(monday), extension: oneDay };

  it('stops its clock no third time', () => {
    const life = again(askedTwice(first, monday), monday);
    expect(life.refused(requestInformation, by.head(monday))).toBe('no-more-pauses');
  });

  it('stops its clock a second time', () => {
    const life = again(askedOnce(first, monday), monday);
    expect(life.refused(requestInformation, by.head(monday))).toBeUndefined();
  });

  it('is extended no second time', () => {
    const extended = first.did(acknowledge, by.head(monday)).did(extend, extension);
    const life = again(extended, monday).did(acknowledge, by.head(monday));
    expect(life.refused(extend, extension)).toBe('already-extended');
  });

  it('is extended there once', () => {
    const life = again(first.did(acknowledge, by.head(monday)), monday).did(acknowledge, by.head(monday));
    expect(life.refused(extend, extension)).toBeUndefined();
  });

  test.each([
    ['2026-12-03 09:00:00', undefined],
    ['2026-12-03 09:00:01', 'too-late-to-reclassify'],
  ])('loses rights only soon after it came there first: %s', (text, reason) => {
    const life = again(first, local('2026-12-01 09:00:00'));
    const towardsFewer = { kind: 'opinion', category: aCategory(), categoryBefore: {} } as const;
    expect(life.refused(reclassify, { ...by.head(local(text)), ...towardsFewer })).toBe(reason);
  });
});

describe('what is counted at a level', () => {
  it('is what was done there, and not what another level did meanwhile', () => {
    const life = givenAwayAndBack(askedOnce(sent, monday), monday, (there) => askedTwice(there, monday));
    expect(life.refused(requestInformation, by.head(monday))).toBeUndefined();
  });

  it('is no question that stopped nothing, for a citizen who cannot be told', () => {
    const untold = aLife({ at: monday, chain: giver, canBeTold: false });
    const asked = [1, 2, 3].reduce((life) => life.did(requestInformation, by.head(monday)), untold);
    const reachable = givenAwayAndBack(asked, monday).having({ canBeTold: true });
    expect(reachable.refused(requestInformation, by.head(monday))).toBeUndefined();
  });

  it('goes over to whoever takes the place of a closed institution', () => {
    const back = givenAwayAndBack(askedTwice(sent, monday), monday);
    const change = succeed(back.ticket, { closed: 'kituo', successor: 'mrithi', at: monday });
    if (change === undefined) throw new Error('It has no successor.');
    const life = at(back, back.saved(change), aLineage('mrithi', ministry));
    expect(life.refused(requestInformation, by.head(monday))).toBe('no-more-pauses');
  });

  it('begins anew at the level above', () => {
    const late = askedTwice(sent, monday).wokenAt(local('2027-01-20 09:00:00'));
    expect(late.ticket.holder).toBe('wizara');
    expect(late.refused(requestInformation, by.head(local('2027-01-20 09:00:00')))).toBeUndefined();
  });
});
