import { appeal } from '../../../domain/casework/acts/appeals/appeal.ts';
import { type Instant, plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { escalateByHead } from '../../../domain/casework/acts/escalation/escalate-by-head.ts';
import type { Lineage } from '../../../domain/institutions/registry/institution.ts';
import type { Act, Actor } from '../../../domain/foundation/vocabulary/acts.ts';
import { accept, undoAcceptance } from '../../../domain/casework/acts/citizen/accept.ts';
import { loseTouch } from '../../../domain/casework/acts/citizen/lose-touch.ts';
import { openUp } from '../../../domain/casework/acts/citizen/openness.ts';
import { carryOn, undoWithdrawal, withdraw } from '../../../domain/casework/acts/citizen/withdraw.ts';
import { nameOfficer } from '../../../domain/casework/acts/classification/name-officer.ts';
import { reclassify } from '../../../domain/casework/acts/classification/reclassify.ts';
import { undoReclassification } from '../../../domain/casework/acts/classification/undo-reclassification.ts';
import { lowerUrgency, raiseUrgency } from '../../../domain/casework/acts/classification/urgency.ts';
import {
  type CitizenActContext,
  formerCategoryOf,
  giverOf,
} from '../../../domain/casework/acts/citizen/citizen-act-context.ts';
import type { Change } from '../../../domain/ticketing/tickets/event.ts';
import { acknowledge } from '../../../domain/casework/acts/handling/acknowledge.ts';
import { assignToSelf } from '../../../domain/casework/acts/handling/assign.ts';
import { direct } from '../../../domain/casework/acts/handling/direct.ts';
import { reportDirection } from '../../../domain/casework/acts/handling/report-direction.ts';
import { extend } from '../../../domain/casework/acts/handling/extend.ts';
import { note } from '../../../domain/casework/acts/handling/note.ts';
import { refer } from '../../../domain/casework/acts/handling/refer.ts';
import { replyOfCitizen, replyOfOfficer } from '../../../domain/casework/acts/handling/reply.ts';
import { requestInformation } from '../../../domain/casework/acts/handling/request-information.ts';
import { respond } from '../../../domain/casework/acts/handling/respond.ts';
import { setAside } from '../../../domain/casework/acts/handling/set-aside.ts';
import { start } from '../../../domain/casework/acts/handling/start.ts';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { requestIdentity } from '../../../domain/casework/identities/ask.ts';
import { part } from '../../../domain/casework/acts/merging/follow.ts';
import { merge } from '../../../domain/casework/acts/merging/merge.ts';
import type { ActInput } from '../../../domain/casework/acts/perform.ts';
import { keepTransfer, undoTransfer } from '../../../domain/casework/acts/transfers/decide-objection.ts';
import { object } from '../../../domain/casework/acts/transfers/object.ts';
import { transfer } from '../../../domain/casework/acts/transfers/transfer.ts';
import { aCategory } from '../category.ts';
import { aLife, by, type Life } from '../life.ts';
import { aLineage } from '../lineage.ts';
import { anOfficer } from '../officer.ts';
import { lasting } from '../policy.ts';

const root = { id: 'wizara', head: { officer: 'katibu' }, activeOfficers: 3 };
const places: Readonly<Record<string, Lineage>> = {
  kituo: aLineage('kituo', 'halmashauri', root),
  maji: aLineage('maji', root),
  umeme: aLineage('umeme', root),
  halmashauri: aLineage('halmashauri', root),
  wizara: aLineage(root),
};
/** An institution of the lives with everything above it. */
export const placeOf = (id: string): Lineage => places[id] ?? aLineage(id);

export const officers = ['neema', 'asha', 'juma', 'katibu'];
/** Of each sort one: for what fits none, of an own row, urgent, sensitive, and both. */
export const categories = [
  aCategory({ id: 'mengineyo', catchAll: true }),
  aCategory({ id: 'maji' }),
  aCategory({ id: 'usalama', urgent: true }),
  aCategory({ id: 'afya', sensitive: true }),
  aCategory({ id: 'ukatili', urgent: true, sensitive: true }),
];
export const categoryOf = (id: string) =>
  categories.find((category) => category.id === id) ?? aCategory({ id });

/** When somebody acts, and any whole number: what they pick of several. */
export interface Chance {
  readonly at: Instant;
  readonly pick: number;
}

/** Asks for an act as whoever is named. Whether it is allowed the domain decides. */
export type Asking = (life: Life, chance: Chance) => Change;

const one = <Item>(items: readonly Item[], pick: number): Item => {
  const item = items[pick % items.length];
  if (item === undefined) throw new Error('There is nothing to pick.');
  return item;
};

const as =
  (actor: Actor) =>
  ({ ticket }: Life, { at, pick }: Chance): ActInput => ({
    by: { actor, officer: one(officers, pick), institution: ticket.holder },
    at,
    readUpTo: ticket.version,
  });
const [head, headAbove] = [as('head'), as('head-above')];
const citizen = (_: Life, { at }: Chance) => by.citizen(at);
/** As the registry has it: the holder with everything above it. */
export const contextOf = ({ ticket }: Life) => ({ lineage: placeOf(ticket.holder), office: undefined });
const target = ({ pick }: Chance) => ({
  to: placeOf(one(Object.keys(places), pick)),
  office: undefined,
  category: {},
});
const disputed = (life: Life) => ({
  receiver: placeOf(life.ticket.holder),
  giver: placeOf(giverOf(life)),
  office: undefined,
});
/** As the registry has it: what a citizen's acts at `at` are decided on. */
export const citizenActContext = (life: Life, at: Instant): CitizenActContext => ({
  rules: life.rules,
  context: contextOf(life),
  giver: placeOf(giverOf(life)),
  formerCategory: categoryOf(formerCategoryOf(life, at, life.rules)),
});
const decider = (life: Life, { at }: Chance) => ({
  ...by.headAbove(at, 'katibu', 'wizara'),
  ...disputed(life),
});

/** What officers can be offered, asked for by one of whom the table lets do it. */
export const ofOfficers: Readonly<Partial<Record<Act, Asking>>> = {
  acknowledge: (life, chance) => acknowledge(life, head(life, chance), life.rules),
  start: (life, chance) => start(life, head(life, chance), life.rules),
  'assign-to-self': (life, chance) =>
    assignToSelf(life, {
      ...as('officer')(life, chance),
      officer: anOfficer({ id: one(officers, chance.pick), institution: life.ticket.holder }),
      holder: placeOf(life.ticket.holder),
    }),
  'request-information': (life, chance) => requestInformation(life, head(life, chance), life.rules),
  reply: (life, chance) => replyOfOfficer(life, head(life, chance)),
  note: (life, chance) => note(life, head(life, chance)),
  direct: (life, chance) =>
    direct(
      life,
      { ...head(life, chance), dueBy: plusSeconds(chance.at, 7_200 * (chance.pick % 99)) },
      life.rules,
    ),
  'report-direction': (life, chance) =>
    reportDirection(life, { ...head(life, chance), offices: [life.ticket.holder] }, life.rules),
  extend: (life, chance) =>
    extend(
      life,
      { ...head(life, chance), extension: lasting(1 + (chance.pick % 11), 'working-days') },
      life.rules,
    ),
  respond: (life, chance) =>
    respond(
      life,
      {
        ...head(life, chance),
        context: contextOf(life),
        finding: 'upheld',
        ...(chance.pick % 2 === 0 && { promisedFor: plusSeconds(chance.at, 9 * 86_400).slice(0, 10) }),
      },
      life.rules,
    ),
  'set-aside': (life, chance) =>
    setAside(life, { ...head(life, chance), context: contextOf(life), because: 'abuse' }, life.rules),
  refer: (life, chance) => refer(life, { ...head(life, chance), context: contextOf(life) }, life.rules),
  escalate: (life, chance) =>
    escalateByHead(life, { ...head(life, chance), context: contextOf(life) }, life.rules),
  transfer: (life, chance) =>
    transfer(
      life,
      { ...head(life, chance), ...target(chance), from: placeOf(life.ticket.holder) },
      life.rules,
    ),
  'keep-transfer': (life, chance) => keepTransfer(life, decider(life, chance), life.rules),
  'undo-transfer': (life, chance) =>
    undoTransfer(life, { ...decider(life, chance), ...target(chance) }, life.rules),
  reclassify: (life, chance) =>
    reclassify(
      life,
      {
        ...head(life, chance),
        kind: chance.pick % 3 === 0 ? life.ticket.kind : one(kinds, chance.pick),
        category: one(categories, Math.floor(chance.pick / 5)),
        categoryBefore: categoryOf(life.ticket.category),
      },
      life.rules,
    ),
  'raise-urgency': (life, chance) => raiseUrgency(life, head(life, chance), life.rules),
  'lower-urgency': (life, chance) => lowerUrgency(life, headAbove(life, chance), life.rules),
  'carry-on': (life, chance) => carryOn(life, headAbove(life, chance), life.rules),
  'name-officer': (life, chance) =>
    nameOfficer(
      life,
      {
        ...head(life, chance),
        context: contextOf(life),
        ...(chance.pick % 2 === 0 && { officer: 'katibu' }),
      },
      life.rules,
    ),
  merge: (life, chance) =>
    merge(
      life,
      {
        ...head(life, chance),
        main: {
          ...aLife({ at: plusSeconds(chance.at, -86_400 * (chance.pick % 9)), rules: life.rules }).ticket,
          number: '261100000017',
          kind: life.ticket.kind,
          holder: life.ticket.holder,
        },
      },
      life.rules,
    ),
  part: (life, chance) => part(life, head(life, chance)),
  'request-identity': (life, chance) =>
    requestIdentity(life, { ...head(life, chance), lifeAtRisk: chance.pick % 5 === 0 }, life.rules),
};

/** What citizens do, and what is found out about them. */
export const ofCitizens: readonly Asking[] = [
  (life, chance) => replyOfCitizen(life, citizen(life, chance), life.rules),
  (life, chance) => withdraw(life, { ...citizen(life, chance), pressure: false }, life.rules),
  (life, chance) => undoWithdrawal(life, citizen(life, chance), life.rules),
  (life, chance) => undoWithdrawal(life, citizen(life, chance), life.rules),
  (life, chance) =>
    undoReclassification(
      life,
      {
        ...citizen(life, chance),
        category: categoryOf(formerCategoryOf(life, chance.at, life.rules)),
        context: contextOf(life),
      },
      life.rules,
    ),
  (life, chance) =>
    undoReclassification(
      life,
      {
        ...citizen(life, chance),
        category: categoryOf(formerCategoryOf(life, chance.at, life.rules)),
        context: contextOf(life),
      },
      life.rules,
    ),
  (life, chance) => object(life, { ...citizen(life, chance), ...disputed(life) }, life.rules),
  (life, chance) => appeal(life, { ...citizen(life, chance), context: contextOf(life) }, life.rules),
  (life, chance) => accept(life, citizen(life, chance), life.rules),
  (life, chance) => undoAcceptance(life, citizen(life, chance), life.rules),
  (life, chance) => openUp(life, { ...citizen(life, chance), openness: 'identified', left: ['sms'] }),
  (life, { at }) => {
    const change = loseTouch(life.ticket, at, life.rules);
    return change ?? replyOfCitizen(life, by.citizen(at), life.rules);
  },
];
