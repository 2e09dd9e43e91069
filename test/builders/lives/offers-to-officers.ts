import { expect } from 'vitest';
import { actorFor } from '../../../domain/casework/acts/acting.ts';
import { giverOf } from '../../../domain/casework/acts/citizen/citizen-act-context.ts';
import { carryOn } from '../../../domain/casework/acts/citizen/withdraw.ts';
import { nameOfficer } from '../../../domain/casework/acts/classification/name-officer.ts';
import { reclassify } from '../../../domain/casework/acts/classification/reclassify.ts';
import { lowerUrgency, raiseUrgency } from '../../../domain/casework/acts/classification/urgency.ts';
import { escalateByHead } from '../../../domain/casework/acts/escalation/escalate-by-head.ts';
import { acknowledge } from '../../../domain/casework/acts/handling/acknowledge.ts';
import { assign, assignToSelf } from '../../../domain/casework/acts/handling/assign.ts';
import { direct } from '../../../domain/casework/acts/handling/direct.ts';
import { reportDirection } from '../../../domain/casework/acts/handling/report-direction.ts';
import { extend } from '../../../domain/casework/acts/handling/extend.ts';
import { note } from '../../../domain/casework/acts/handling/note.ts';
import { refer } from '../../../domain/casework/acts/handling/refer.ts';
import { replyOfOfficer } from '../../../domain/casework/acts/handling/reply.ts';
import { requestInformation } from '../../../domain/casework/acts/handling/request-information.ts';
import { respond } from '../../../domain/casework/acts/handling/respond.ts';
import { setAside } from '../../../domain/casework/acts/handling/set-aside.ts';
import { start } from '../../../domain/casework/acts/handling/start.ts';
import { part } from '../../../domain/casework/acts/merging/follow.ts';
import { merge } from '../../../domain/casework/acts/merging/merge.ts';
import { triedActs } from '../../../domain/casework/officer-acts/tried-acts.ts';
import { actsOfOfficers, type ActOfOfficers } from '../../../domain/casework/officer-acts/officer-acts.ts';
import type { ActInput } from '../../../domain/casework/acts/perform.ts';
import { requireNotTooOften } from '../../../domain/casework/acts/times-a-day.ts';
import { whyRefused } from '../../../domain/casework/acts/why-refused.ts';
import { keepTransfer, undoTransfer } from '../../../domain/casework/acts/transfers/decide-objection.ts';
import { transfer } from '../../../domain/casework/acts/transfers/transfer.ts';
import { requestIdentity } from '../../../domain/casework/identities/ask.ts';
import { plusSeconds, type Instant } from '../../../domain/foundation/time/instant.ts';
import type { Change } from '../../../domain/ticketing/tickets/event.ts';
import type { Actor } from '../../../domain/foundation/vocabulary/acts.ts';
import { findings } from '../../../domain/foundation/vocabulary/findings.ts';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { aLife, type Life } from '../life.ts';
import { aLineage } from '../lineage.ts';
import { anOfficer } from '../officer.ts';
import { lasting } from '../policy.ts';
import { categories, categoryOf, contextOf, officers, placeOf, type Chance } from './acts-of-people.ts';

/** What somebody can be to a ticket at once. */
const positions: readonly (readonly Actor[])[] = [
  ['officer', 'assignee', 'head', 'head-above', 'complaints-officer', 'former-holder', 'oversight'],
  ['head'],
  ['officer'],
  ['officer', 'assignee'],
  ['head-above'],
  ['oversight'],
  ['complaints-officer'],
  ['former-holder'],
];

type Choices = (life: Life, input: ActInput, officer: string) => readonly (() => Change)[];

const disputed = ({ ticket, events }: Life) => ({
  receiver: placeOf(ticket.holder),
  giver: placeOf(giverOf({ ticket, events })),
  office: undefined,
});
/** Some of the country, and one that no ticket ever was at. */
const receivers = ['kituo', 'maji', 'umeme', 'halmashauri', 'wizara', 'mpya'];
const another = ({ ticket, rules }: Life, { at }: ActInput) => ({
  ...aLife({ at, rules, kind: ticket.kind, category: categoryOf(ticket.category) }).ticket,
  number: '261100000017',
  holder: ticket.holder,
  sentTo: ticket.sentTo,
  aboutHead: ticket.aboutHead,
  ...(ticket.aboutOfficer !== undefined && { aboutOfficer: ticket.aboutOfficer }),
});

/** What an officer may choose with each act, valid choices among them. */
const choices: Readonly<Record<ActOfOfficers, Choices>> = {
  acknowledge: (life, input) => [() => acknowledge(life, input, life.rules)],
  assign: (life, input) =>
    ['neema', 'mgeni'].map((id) => () => {
      const { holder, sensitive } = life.ticket;
      const officer = anOfficer({ id, institution: holder, trained: sensitive, roles: ['officer', 'head'] });
      return assign(life, { ...input, to: { officer, holder: placeOf(holder) } });
    }),
  'assign-to-self': (life, input, id) => {
    const { holder } = life.ticket;
    const officer = anOfficer({ id, institution: holder, roles: ['officer', 'head'], trained: true });
    return [() => assignToSelf(life, { ...input, officer, holder: placeOf(holder) })];
  },
  start: (life, input) => [() => start(life, input, life.rules)],
  'request-information': (life, input) => [() => requestInformation(life, input, life.rules)],
  reply: (life, input) => [() => replyOfOfficer(life, input)],
  note: (life, input) => [() => note(life, input)],
  respond: (life, input) =>
    findings.map(
      (finding) => () => respond(life, { ...input, finding, context: contextOf(life) }, life.rules),
    ),
  extend: (life, input) =>
    [1, 2, 10].map(
      (days) => () => extend(life, { ...input, extension: lasting(days, 'working-days') }, life.rules),
    ),
  transfer: (life, input) =>
    receivers.map(
      (to) => () => transfer(life, { ...input, to: at(to), office: undefined, category: {} }, life.rules),
    ),
  'keep-transfer': (life, input) => [() => keepTransfer(life, { ...input, ...disputed(life) }, life.rules)],
  'undo-transfer': (life, input) =>
    receivers.map(
      (to) => () => undoTransfer(life, { ...input, ...disputed(life), to: at(to), category: {} }, life.rules),
    ),
  escalate: (life, input) => [() => escalateByHead(life, { ...input, context: contextOf(life) }, life.rules)],
  direct: (life, input) =>
    [0, 60, 86_400].map(
      (seconds) => () => direct(life, { ...input, dueBy: plusSeconds(input.at, seconds) }, life.rules),
    ),
  'report-direction': (life, input) => [
    () =>
      reportDirection(
        life,
        { ...input, offices: input.by.institution === undefined ? [] : [input.by.institution] },
        life.rules,
      ),
  ],
  reclassify: (life, input) =>
    categories.flatMap((category) =>
      kinds.map((kind) => () => {
        const categoryBefore = categoryOf(life.ticket.category);
        return reclassify(life, { ...input, kind, category, categoryBefore }, life.rules);
      }),
    ),
  'raise-urgency': (life, input) => [() => raiseUrgency(life, input, life.rules)],
  'lower-urgency': (life, input) => [() => lowerUrgency(life, input, life.rules)],
  'name-officer': (life, input) =>
    [{}, { officer: 'katibu' }, { officer: 'mgeni' }].map(
      (who) => () => nameOfficer(life, { ...input, ...who, context: contextOf(life) }, life.rules),
    ),
  refer: (life, input) => [() => refer(life, { ...input, context: contextOf(life) }, life.rules)],
  'set-aside': (life, input) =>
    (['abuse', 'already-answered'] as const).map(
      (because) => () => setAside(life, { ...input, because, context: contextOf(life) }, life.rules),
    ),
  merge: (life, input) => [() => merge(life, { ...input, main: another(life, input) }, life.rules)],
  part: (life, input) => [() => part(life, input)],
  'carry-on': (life, input) => [() => carryOn(life, input, life.rules)],
  'request-identity': (life, input) =>
    [true, false].map((lifeAtRisk) => () => requestIdentity(life, { ...input, lifeAtRisk }, life.rules)),
};

const at = (id: string) => (id === 'mpya' ? aLineage(id) : placeOf(id));

/** Whether an act is done, by whatever choice: as `performOfficerAct` would. */
function isDone(act: ActOfOfficers, life: Life, who: Viewer): boolean {
  const actor = actorFor(act, who.actors, life.ticket.status);
  if (actor === undefined) return false;
  const by = { actor, officer: who.id, institution: life.ticket.holder };
  return choices[act](life, { by, at: who.at, readUpTo: who.readUpTo }, who.id).some(
    (choose) => whyRefused(() => requireNotTooOften(life, choose(), life.rules)) === undefined,
  );
}

interface Viewer {
  readonly id: string;
  readonly actors: ReadonlySet<Actor>;
  readonly at: Instant;
  readonly readUpTo: number | undefined;
}

/** Every act that somebody is offered is done by some valid choice, and every other is refused, whatever is chosen. */
export function holdsOffersToOfficers(life: Life, chance: Chance): void {
  const who = {
    id: officers[chance.pick % officers.length] ?? '',
    actors: new Set(positions[Math.floor(chance.pick / 4) % positions.length]),
    at: chance.at,
    readUpTo: chance.pick % 7 === 0 ? undefined : life.ticket.version,
  };
  const { ticket, rules } = life;
  const tried = triedActs(life, who.at, {
    officer: {
      id: who.id,
      institution: ticket.holder,
      name: 'Asha Juma',
      roles: ['officer', 'head'],
      trained: true,
      heads: [],
      actsFor: [],
    },
    actors: who.actors,
    rules,
    context: contextOf(life),
    giver: placeOf(giverOf(life)),
    category: categoryOf(ticket.category),
    categories,
    readUpTo: who.readUpTo,
  });
  const offered = tried.filter(({ whyNot }) => whyNot === undefined).map(({ act }) => act);
  const done = actsOfOfficers.filter((act) => isDone(act, life, who));
  expect(offered, `by ${who.id}, ${[...who.actors].join(' ')} at ${who.at}`).toEqual(done);
}
