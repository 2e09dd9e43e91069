import { randomSalt } from '../../adapters/crypto/salt.ts';
import { documentClient } from '../../adapters/dynamodb/client.ts';
import { dynamoGuessLog } from '../../adapters/dynamodb/guess-log.ts';
import { dynamoTicketStore } from '../../adapters/dynamodb/ticket-store.ts';
import { secretsClient } from '../../adapters/secrets-manager/client.ts';
import { secretServerKeys } from '../../adapters/secrets-manager/server-keys.ts';
import {
  citizenAct,
  type CitizenAct,
  type Dependencies,
} from '../../application/citizen-acts/citizen-act.ts';
import { changeOpenness } from '../../application/citizen-acts/openness.ts';
import { acceptRoute, undoAcceptanceRoute } from '../../contracts/http/citizen-acts/accept.ts';
import { appealRoute } from '../../contracts/http/citizen-acts/appeal.ts';
import { confirmRemedyRoute } from '../../contracts/http/citizen-acts/confirm-remedy.ts';
import { objectRoute } from '../../contracts/http/citizen-acts/object.ts';
import { opennessRoute } from '../../contracts/http/citizen-acts/openness.ts';
import { rateRoute } from '../../contracts/http/citizen-acts/rate.ts';
import { replyRoute } from '../../contracts/http/citizen-acts/reply.ts';
import { undoReclassificationRoute } from '../../contracts/http/citizen-acts/undo-reclassification.ts';
import { undoWithdrawalRoute, withdrawRoute } from '../../contracts/http/citizen-acts/withdraw.ts';
import { appeal } from '../../domain/appeals/appeal.ts';
import { accept, undoAcceptance } from '../../domain/tickets/citizen/accept.ts';
import { confirmRemedy } from '../../domain/tickets/citizen/confirm-remedy.ts';
import { rate } from '../../domain/tickets/citizen/rate.ts';
import { undoWithdrawal, withdraw } from '../../domain/tickets/citizen/withdraw.ts';
import { undoReclassification } from '../../domain/tickets/classification/undo-reclassification.ts';
import { replyOfCitizen } from '../../domain/tickets/handling/reply.ts';
import { object } from '../../domain/transfers/object.ts';
import { environment } from '../shared/environment.ts';
import { family } from '../shared/family.ts';
import { Problem } from '../shared/problem.ts';
import { registryOfStage } from '../shared/registry-of-stage.ts';
import { systemTime } from '../shared/system-time.ts';

/** What was given of a reason. */
const reasonOf = ({ reason }: { readonly reason?: string }) => (reason === undefined ? {} : { reason });

/** What citizens can do on their tickets: what is written with each act, and who decides on it. */
export const citizenActs: readonly CitizenAct[] = [
  citizenAct(replyRoute, {
    writes: ({ message }) => ({ message }),
    decide: ({ history, deed, situation: { rules } }) => {
      if (history.ticket.status === 'closed') throw new Problem({ code: 'ticket-closed' });
      return replyOfCitizen(history, deed, rules);
    },
  }),
  citizenAct(objectRoute, {
    writes: ({ reason }) => ({ reason }),
    decide: ({ history, deed, situation: { context, giver, rules } }) =>
      object(history, { ...deed, receiver: context.lineage, giver, office: context.office }, rules),
  }),
  citizenAct(acceptRoute, {
    decide: ({ history, deed, situation: { rules } }) => accept(history, deed, rules),
  }),
  citizenAct(undoAcceptanceRoute, {
    decide: ({ history, deed, situation: { rules } }) => undoAcceptance(history, deed, rules),
  }),
  citizenAct(confirmRemedyRoute, {
    writes: reasonOf,
    decide: ({ history, deed, body: { done }, situation: { context, rules } }) =>
      done
        ? confirmRemedy(history, deed, rules)
        : appeal(history, { ...deed, context, remedyMissing: true }, rules),
  }),
  citizenAct(appealRoute, {
    writes: ({ grounds: reason }) => ({ reason }),
    decide: ({ history, deed, situation: { context, rules } }) =>
      appeal(history, { ...deed, context }, rules),
  }),
  citizenAct(rateRoute, {
    writes: ({ message }) => (message === undefined ? {} : { message }),
    decide: ({ history, deed, body: { rating }, situation: { rules } }) =>
      rate(history, { ...deed, rating }, rules),
  }),
  citizenAct(withdrawRoute, {
    writes: reasonOf,
    decide: ({ history, deed, body: { pressure }, situation: { rules } }) =>
      withdraw(history, { ...deed, pressure }, rules),
  }),
  citizenAct(undoWithdrawalRoute, {
    decide: ({ history, deed, situation: { rules } }) => undoWithdrawal(history, deed, rules),
  }),
  citizenAct(undoReclassificationRoute, {
    decide: ({ history, deed, situation: { formerCategory: category, rules } }) =>
      undoReclassification(history, { ...deed, category }, rules),
  }),
  citizenAct(opennessRoute, { decide: changeOpenness }),
];

function dependenciesOfStage(): Dependencies {
  const settings = environment(['ticketsTable', 'identitiesTable', 'serverKeysSecret']);
  const client = documentClient();
  const tables = { tickets: settings.ticketsTable, identities: settings.identitiesTable };
  return {
    tickets: dynamoTicketStore({ client, tables }),
    guesses: dynamoGuessLog({ client, table: settings.ticketsTable }),
    registry: registryOfStage(client),
    keys: secretServerKeys({ client: secretsClient(), secret: settings.serverKeysSecret }),
    salt: randomSalt,
    now: systemTime,
  };
}

/** One registry's cache and one memory of keys for all routes. */
let dependencies: Dependencies | undefined;
const build = (): Dependencies => (dependencies ??= dependenciesOfStage());

export const handler = family(citizenActs.map((act) => [act.route, act.handler(build)] as const));
