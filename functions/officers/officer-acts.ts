import type { OfficerActDetails, OfficerActName } from '../../application/officer-acts/officer-act.ts';
import { performOfficerAct } from '../../application/officer-acts/perform-officer-act.ts';
import { acknowledgeRoute, startRoute } from '../../contracts/http/officer-acts/acknowledge.ts';
import { assignRoute, assignToSelfRoute } from '../../contracts/http/officer-acts/assign.ts';
import { directRoute } from '../../contracts/http/officer-acts/direct.ts';
import { extendRoute } from '../../contracts/http/officer-acts/extend.ts';
import { carryOnRoute, mergeRoute, partRoute } from '../../contracts/http/officer-acts/merge.ts';
import {
  noteRoute,
  requestInformationRoute,
  writeToCitizenRoute,
} from '../../contracts/http/officer-acts/messages.ts';
import type { OfficerActRoute } from '../../contracts/http/officer-acts/officer-act.ts';
import {
  changeUrgencyRoute,
  nameOfficerRoute,
  reclassifyRoute,
} from '../../contracts/http/officer-acts/reclassify.ts';
import { respondRoute } from '../../contracts/http/officer-acts/respond.ts';
import { referRoute, setAsideRoute } from '../../contracts/http/officer-acts/set-aside.ts';
import {
  decideTransferRoute,
  escalateRoute,
  transferRoute,
} from '../../contracts/http/officer-acts/transfer.ts';
import * as ports from '../ports.ts';
import type { Answer } from '../http/api.ts';
import { family } from '../http/family.ts';
import { officersApi } from '../http/officers-api.ts';

type Ports = Parameters<typeof performOfficerAct>[0];

type RouteOf<Name extends OfficerActName> = OfficerActRoute<OfficerActDetails[Name]> & {
  readonly name: Name;
};

/** Each act with its route, whose body has the details. */
const routes: { readonly [Name in OfficerActName]: RouteOf<Name> } = {
  acknowledge: acknowledgeRoute,
  assign: assignRoute,
  'assign-to-self': assignToSelfRoute,
  start: startRoute,
  'request-information': requestInformationRoute,
  'write-to-citizen': writeToCitizenRoute,
  note: noteRoute,
  respond: respondRoute,
  extend: extendRoute,
  transfer: transferRoute,
  'decide-transfer': decideTransferRoute,
  escalate: escalateRoute,
  direct: directRoute,
  reclassify: reclassifyRoute,
  'change-urgency': changeUrgencyRoute,
  'name-officer': nameOfficerRoute,
  refer: referRoute,
  'set-aside': setAsideRoute,
  merge: mergeRoute,
  part: partRoute,
  'carry-on': carryOnRoute,
};

/** What officers are answered who act on tickets, by route. */
export const officerActAnswers = Object.values(routes).map((route: RouteOf<OfficerActName>) => ({
  route,
  answer:
    (container: Ports): Answer<typeof route> =>
    async ({ params: { number }, headers, body: details, officer, language, log }) => {
      const idempotencyKey = headers['idempotency-key'];
      const asked = { act: route.name, details, number, idempotencyKey, officer, language, log };
      return { status: 200, body: await performOfficerAct(container, asked) };
    },
}));

const container = (): Ports => ({
  // An act writes no contact: the vault is out of its reach.
  tickets: ports.tickets(),
  registry: ports.registry(),
  reads: ports.readsUpTo(),
  hashing: ports.hashing,
  salt: ports.salt,
  now: ports.now,
});

export const handler = family(
  officerActAnswers.map(
    ({ route, answer }) => [route, officersApi(route, () => answer(container()))] as const,
  ),
);
