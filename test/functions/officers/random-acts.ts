import fc from 'fast-check';
import { accept, undoAcceptance } from '../../../domain/casework/acts/citizen/accept.ts';
import { undoWithdrawal, withdraw } from '../../../domain/casework/acts/citizen/withdraw.ts';
import { replyOfCitizen } from '../../../domain/casework/acts/handling/reply.ts';
import type { ActInput } from '../../../domain/casework/acts/perform.ts';
import { ActRefused } from '../../../domain/casework/acts/refusals.ts';
import type { TimeRules } from '../../../domain/ticketing/clock/clock-steps.ts';
import type { Change } from '../../../domain/ticketing/tickets/event.ts';
import type { TicketHistory } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { by } from '../../builders/life.ts';
import { bodiesOfActs } from '../../builders/officer-acts.ts';
import type { Office } from '../../builders/views/an-office.ts';

const day = 24 * 3600;
const places = ['kmk', 'wizara', 'wakala', 'idara', 'bili', 'jirani', 'mahakama'];
const officers = [
  ...places.map((place) => `mkuu-${place}`),
  ...['asha', 'juma', 'karani', 'mlalamikiwa', 'msimamizi', 'jirani-1'],
];
const place = fc.constantFrom(...places);
const officer = fc.constantFrom(...officers);
/** Those to whom the ticket comes first. */
const working = fc.constantFrom('asha', 'mkuu-wakala', 'mkuu-wizara');
const reason = 'Ni mahali pake panapofaa.';

/** What an act says where it can say different things; the others say what the builder says. */
const bodies: Readonly<Record<string, fc.Arbitrary<object>>> = {
  transfer: fc.record({ to: place, reason: fc.constant(reason) }),
  assign: fc.oneof(fc.record({ officer }), fc.record({ unit: place }), fc.record({ officer, unit: place })),
  'name-officer': fc.record({ officer: fc.option(officer) }),
  reclassify: fc.oneof(
    fc.record({ kind: fc.constantFrom(...kinds), reason: fc.constant(reason) }),
    fc.record({ category: fc.constantFrom('maji', 'ukatili', 'barabara'), reason: fc.constant(reason) }),
  ),
  'change-urgency': fc.record({ urgency: fc.constantFrom('raise', 'lower'), reason: fc.constant(reason) }),
  'decide-transfer': fc.record({ decision: fc.constantFrom('keep', 'undo'), reason: fc.constant(reason) }),
  'request-identity': fc.record({ motivation: fc.constant(reason), lifeAtRisk: fc.boolean() }),
};

type OfCitizen = (history: TicketHistory, input: ActInput, rules: TimeRules) => Change;
const citizens: readonly OfCitizen[] = [
  replyOfCitizen,
  accept,
  undoAcceptance,
  (history, input, rules) => withdraw(history, { ...input, pressure: false }, rules),
  undoWithdrawal,
];

const ofAnOfficer = fc
  .constantFrom('open-ticket', 'request-identity', ...Object.keys(bodiesOfActs))
  .chain((route) =>
    fc.record({
      route: fc.constant(route),
      who: fc.oneof({ weight: 3, arbitrary: working }, officer),
      body: bodies[route] ?? fc.constant(bodiesOfActs[route]),
    }),
  );
/** What happens next to a ticket, and after how many seconds. */
export const randomStep = fc.record({
  later: fc.oneof(fc.integer({ min: 60, max: 8 * 3600 }), fc.integer({ min: day, max: 30 * day })),
  does: fc.oneof({ weight: 5, arbitrary: ofAnOfficer }, fc.constantFrom(...citizens)),
});
/** What a ticket is like when it comes. */
export const randomTicket = fc.oneof(
  fc.record({ kind: fc.constantFrom(...kinds) }),
  fc.record({ urgent: fc.boolean(), aboutHead: fc.boolean() }),
  fc.record({ unboundName: fc.constant(true as const) }),
  fc.record({ aboutOfficer: officer }),
  fc.record({ sensitive: fc.boolean() }),
);

/** What the domain refuses a citizen is no matter here. */
export async function citizenDoes(office: Office, number: string, decide: OfCitizen): Promise<void> {
  try {
    await office.citizen(number, (history, rules) => decide(history, by.citizen(office.now), rules));
  } catch (error) {
    if (!(error instanceof ActRefused)) throw error;
  }
}
