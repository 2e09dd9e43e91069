import { describe, expect, it, test } from 'vitest';
import { assignToSelf } from '../../../../domain/casework/acts/handling/assign.ts';
import { acknowledge } from '../../../../domain/casework/acts/handling/acknowledge.ts';
import { extend } from '../../../../domain/casework/acts/handling/extend.ts';
import { note } from '../../../../domain/casework/acts/handling/note.ts';
import { requestInformation } from '../../../../domain/casework/acts/handling/request-information.ts';
import { replyOfCitizen } from '../../../../domain/casework/acts/handling/reply.ts';
import { triedActs, type OfficerActContext } from '../../../../domain/casework/officer-acts/tried-acts.ts';
import { object } from '../../../../domain/casework/acts/transfers/object.ts';
import { transfer } from '../../../../domain/casework/acts/transfers/transfer.ts';
import { plusSeconds, type Instant } from '../../../../domain/foundation/time/instant.ts';
import { withdraw } from '../../../../domain/casework/acts/citizen/withdraw.ts';
import type { ActOfOfficers, Actor } from '../../../../domain/foundation/vocabulary/acts.ts';
import { local } from '../../../builders/calendar.ts';
import { aCategory } from '../../../builders/category.ts';
import { aLife, by, Life } from '../../../builders/life.ts';
import { aLineage } from '../../../builders/lineage.ts';
import { anOfficer } from '../../../builders/officer.ts';
import { lasting } from '../../../builders/policy.ts';

interface Looker {
  readonly actors?: readonly Actor[];
  readonly id?: string;
  readonly giver?: OfficerActContext['giver'];
  readonly category?: OfficerActContext['category'];
  readonly readUpTo?: number | undefined;
}

function tried(life: Life, at: Instant, looker: Looker = {}) {
  const { actors = ['head'], id = 'mkuu-kituo', giver = life.chain, category = aCategory() } = looker;
  return triedActs(life, at, {
    officer: {
      id,
      institution: 'kituo',
      name: 'Asha',
      roles: ['head'],
      trained: false,
      heads: [],
      actsFor: [],
    },
    actors: new Set(actors),
    rules: life.rules,
    context: life.context(),
    giver,
    category,
    categories: [aCategory(), aCategory({ id: 'maji' })],
    readUpTo: 'readUpTo' in looker ? looker.readUpTo : life.ticket.version,
  });
}
const found = (act: ActOfOfficers, ...asked: Parameters<typeof tried>) =>
  tried(...asked).find((one) => one.act === act);

const wednesday = local('2026-11-25 09:00');
const days = (amount: number) => lasting(amount, 'working-days');
const complaint = aLife().did(acknowledge, by.head(wednesday)); // due on 16 December at noon

describe('a ticket that an officer works on already', () => {
  const at = local('2026-11-24 12:00:00');
  const mine = aLife().having({ assignee: 'afisa-1' });

  it('is not offered to them to take, and is to a colleague', () => {
    expect(found('assign-to-self', mine, at, { actors: ['assignee', 'officer'], id: 'afisa-1' })).toBe(
      undefined,
    );
    expect(found('assign-to-self', mine, at, { actors: ['officer'], id: 'afisa-2' })).toMatchObject({
      act: 'assign-to-self',
    });
  });

  it('is not taken by them again', () => {
    const officer = anOfficer({ id: 'afisa-1', institution: 'kituo' });
    const taking = { ...by.officer(at), officer, holder: mine.chain };
    expect(mine.refused(assignToSelf, taking)).toBe('nothing-changes');
  });
});

describe('what a head is offered', () => {
  it('of an extension says until when, by how much at most, and that it comes once', () => {
    expect(found('extend', complaint, wednesday)).toEqual({
      act: 'extend',
      until: local('2026-12-16 12:00'),
      left: { count: 1, of: 1 },
      most: days(10),
    });
  });

  it('is no second extension, and no transfer after its days: it says why', () => {
    const extended = complaint.did(extend, { ...by.head(wednesday), extension: days(1) });
    expect(found('extend', extended, wednesday)).toEqual({ act: 'extend', whyNot: 'already-extended' });
    expect(found('transfer', complaint, local('2026-12-15 09:00'))).toEqual({
      act: 'transfer',
      whyNot: 'too-late-to-transfer',
    });
  });

  test.each(['extend', 'transfer'] as const)('is %s up to the second that it names, and not after', (act) => {
    const until = found(act, complaint, wednesday)?.until ?? wednesday;
    expect(found(act, complaint, until)).not.toHaveProperty('whyNot');
    expect(found(act, complaint, plusSeconds(until, 1))).toHaveProperty('whyNot');
  });

  it('counts the transfers and the questions that are left', () => {
    expect(found('transfer', complaint, wednesday)?.left).toEqual({ count: 3, of: 3 });
    const asked = complaint
      .did(requestInformation, by.head(wednesday))
      .did(replyOfCitizen, by.citizen(local('2026-11-26 09:00')));
    expect(found('request-information', asked, local('2026-11-26 10:00'))?.left).toEqual({ count: 1, of: 2 });
  });

  it('is no answer to what nobody read', () => {
    for (const act of ['respond', 'refer', 'set-aside', 'merge'] as const)
      expect(found(act, complaint, wednesday, { readUpTo: undefined })).toEqual({ act, whyNot: 'not-read' });
  });

  it('is nothing that was done as often as the day allows', () => {
    const { times = 0 } =
      complaint.rules.policy.limits.actsPerDay.find((row) => row.by === 'officers' && row.act === 'note') ??
      {};
    const noted = (count: number) =>
      Array.from({ length: count }).reduce<Life>((life) => life.did(note, by.head(wednesday)), complaint);
    expect(found('note', noted(times - 1), wednesday)).toEqual({ act: 'note' });
    expect(found('note', noted(times), wednesday)).toEqual({ act: 'note', whyNot: 'too-often-today' });
  });

  it('is not what there is nothing to do to: neither to part, nor to decide, nor to lower', () => {
    const acts = tried(complaint, wednesday, { actors: ['head', 'head-above'] }).map(({ act }) => act);
    for (const act of ['part', 'keep-transfer', 'undo-transfer', 'lower-urgency', 'name-officer', 'carry-on'])
      expect(acts).not.toContain(act);
  });

  it('is to go on with an urgent matter as long as its citizen could take the withdrawal back', () => {
    const withdrawn = aLife({ urgent: true }).did(withdraw, { ...by.citizen(wednesday), pressure: false });
    const until = found('carry-on', withdrawn, wednesday)?.until ?? wednesday;
    expect(found('carry-on', withdrawn, until)).not.toHaveProperty('whyNot');
    expect(found('carry-on', withdrawn, plusSeconds(until, 1))).toHaveProperty('whyNot', 'window-over');
  });
});

describe('an objection, to the level that decides', () => {
  const ministry = { id: 'wizara', head: { officer: 'katibu' } };
  const [giver, receiver] = [aLineage('kituo', ministry), aLineage('maji', ministry)];
  const sent = aLife({ at: wednesday, chain: giver });
  const to = { to: receiver, office: undefined, category: {} };
  const transferred = sent.did(transfer, { ...by.head(wednesday), ...to });
  const disputed = new Life(transferred, sent.rules, receiver).did(object, {
    ...by.citizen(wednesday),
    receiver,
    giver,
    office: undefined,
  });
  const looker = { actors: ['head-above'], id: 'katibu', giver } as const;

  it('is to keep or to undo until the system keeps it', () => {
    const until = disputed.ticket.objectionDueAt;
    for (const act of ['keep-transfer', 'undo-transfer'] as const)
      expect(found(act, disputed, wednesday, looker)).toEqual({ act, until });
  });

  it('is undone also where it can go nowhere but back', () => {
    const category = aCategory({ onlyReceiver: 'kituo' });
    expect(found('undo-transfer', disputed, wednesday, { ...looker, category })).not.toHaveProperty('whyNot');
  });

  it('is not for another head above', () => {
    expect(found('keep-transfer', disputed, wednesday, { ...looker, id: 'mwingine' })).toHaveProperty(
      'whyNot',
      'not-the-deciding-level',
    );
  });
});

describe('who is an officer of the holder', () => {
  it('is told nothing of what heads do', () => {
    const acts = tried(complaint, wednesday, { actors: ['officer'], id: 'asha' }).map(({ act }) => act);
    expect(acts).toEqual(['acknowledge', 'assign-to-self', 'note', 'reclassify', 'raise-urgency']);
  });

  it('is told that the stage is over in which it was acknowledged', () => {
    expect(found('acknowledge', complaint, wednesday, { actors: ['officer'], id: 'asha' })).toEqual({
      act: 'acknowledge',
      whyNot: 'wrong-status',
    });
  });
});
