import { appeal } from '../../../domain/casework/acts/appeals/appeal.ts';
import { type Instant, plusSeconds } from '../../../domain/foundation/time/instant.ts';
import type { Lineage } from '../../../domain/institutions/registry/institution.ts';
import type { Act, ActOfOfficers, Actor } from '../../../domain/foundation/vocabulary/acts.ts';
import { accept, undoAcceptance } from '../../../domain/casework/acts/citizen/accept.ts';
import { loseTouch } from '../../../domain/casework/acts/citizen/lose-touch.ts';
import { openUp } from '../../../domain/casework/acts/citizen/openness.ts';
import { undoWithdrawal, withdraw } from '../../../domain/casework/acts/citizen/withdraw.ts';
import { undoReclassification } from '../../../domain/casework/acts/classification/undo-reclassification.ts';
import {
  type CitizenActContext,
  formerCategoryOf,
  giverOf,
} from '../../../domain/casework/acts/citizen/citizen-act-context.ts';
import type { Change } from '../../../domain/ticketing/tickets/event.ts';
import { replyOfCitizen } from '../../../domain/casework/acts/handling/reply.ts';
import { findings } from '../../../domain/foundation/vocabulary/findings.ts';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import type { PresentOfficer } from '../../../domain/institutions/officers/present-officer.ts';
import {
  actsOfOfficers,
  definitionOf,
  type ChoiceOf,
} from '../../../domain/casework/officer-acts/officer-acts.ts';
import type { ActInput } from '../../../domain/casework/acts/perform.ts';
import type { NothingSaid } from '../../../domain/casework/acts/act-definition.ts';
import { object } from '../../../domain/casework/acts/transfers/object.ts';
import { aCategory } from '../category.ts';
import { aLife, by, type Life } from '../life.ts';
import { aLineage } from '../lineage.ts';
import { anOfficer } from '../officer.ts';

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
const decider = (_: Life, { at }: Chance) => by.headAbove(at, 'katibu', 'wizara');

const receivers = Object.values(places);
/** Some of the country, and one that no ticket ever was at, for it tops a tree of its own. */
export const receiversOfOffers = [...receivers, aLineage('mpya')];
const category = {};
const giverNow = (life: Life) => placeOf(giverOf(life));

const anotherLike = ({ ticket, rules }: Life, at: Instant) => ({
  ticket: {
    ...aLife({ at, rules, kind: ticket.kind, category: categoryOf(ticket.category) }).ticket,
    number: '261100000017',
    holder: ticket.holder,
    sentTo: ticket.sentTo,
    aboutHead: ticket.aboutHead,
    ...(ticket.aboutOfficer !== undefined && { aboutOfficer: ticket.aboutOfficer }),
  },
  events: [],
});

const day = 86_400;
type Choices<A extends ActOfOfficers> = (
  life: Life,
  at: Instant,
  among: readonly Lineage[],
) => readonly ChoiceOf<A>[];

/** What an officer may choose with each act, valid choices among them. An act without a row leaves nothing to choose. */
const choices: {
  readonly [A in ActOfOfficers as NothingSaid extends ChoiceOf<A> ? never : A]: Choices<A>;
} & { readonly [A in 'assign' | 'name-officer']: Choices<A> } = {
  // Of these three one neither answered before nor is who the ticket is about: as in an office there always may be.
  assign: ({ ticket: { holder, sensitive } }) =>
    ['neema', 'mgeni', 'bakari'].map((id) => ({
      officer: anOfficer({ id, institution: holder, trained: sensitive, roles: ['officer', 'head'] }),
    })),
  respond: (_, at) => [
    ...findings.map((finding) => ({ finding })),
    { finding: 'upheld', promisedFor: plusSeconds(at, 9 * day).slice(0, 10) },
  ],
  extend: () => [1, 2, 5, 10, 11].map((workingDays) => ({ workingDays })),
  transfer: (_life, _at, among) => among.map((to) => ({ to, category })),
  'keep-transfer': (life) => [{ giver: giverNow(life) }],
  'undo-transfer': (life, _at, among) => among.map((to) => ({ giver: giverNow(life), to, category })),
  direct: (_, at) => [0, 60, day, 5 * day].map((seconds) => ({ dueBy: plusSeconds(at, seconds) })),
  reclassify: ({ ticket }) => {
    const categoryBefore = categoryOf(ticket.category);
    return categories.flatMap((one) => kinds.map((kind) => ({ kind, category: one, categoryBefore })));
  },
  'name-officer': () => [{}, { officer: 'katibu' }, { officer: 'mgeni' }],
  'set-aside': () => [{ because: 'abuse' }, { because: 'already-answered' }],
  merge: (life, at) =>
    [0, -5 * day].map((seconds) => ({ main: anotherLike(life, plusSeconds(at, seconds)) })),
  'request-identity': () => [true, false].map((lifeAtRisk) => ({ lifeAtRisk })),
};
const choicesOf: { readonly [A in ActOfOfficers]?: Choices<A> } = choices;

/** Somebody of the holder, as a request finds them, who may have any ticket. */
export const presentAt = ({ ticket: { holder: institution } }: Life, id: string): PresentOfficer => ({
  id,
  institution,
  name: 'Asha Juma',
  roles: ['officer', 'head'],
  trained: true,
  heads: [],
  actsFor: [],
});

/** The acts of an officer that are one act, by each of the choices there are. */
export function waysToDo(
  act: ActOfOfficers,
  life: Life,
  input: ActInput,
  among: readonly Lineage[] = receivers,
): readonly (() => Change)[] {
  const officer = presentAt(life, input.by.officer ?? '');
  const deciding = { history: life, input, rules: life.rules, context: contextOf(life), officer };
  const chosen: readonly unknown[] = choicesOf[act]?.(life, input.at, among) ?? [{}];
  return chosen.map((choice) => () => definitionOf(act).decide(deciding, choice as never));
}

/** Who does an act, where that is not the head. */
const doers: Readonly<Partial<Record<ActOfOfficers, (life: Life, chance: Chance) => ActInput>>> = {
  'assign-to-self': as('officer'),
  'keep-transfer': decider,
  'undo-transfer': decider,
  'lower-urgency': headAbove,
  'carry-on': headAbove,
};

/** What officers can be offered, asked for by one of whom the table lets do it. */
export const ofOfficers: Readonly<Partial<Record<Act, Asking>>> = Object.fromEntries(
  actsOfOfficers.map((act): [Act, Asking] => [
    act,
    (life, chance) => {
      const ways = waysToDo(act, life, (doers[act] ?? head)(life, chance));
      return one(ways, Math.floor(chance.pick / officers.length))();
    },
  ]),
);

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
