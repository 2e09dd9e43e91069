import type { Route } from '../route.ts';
import { acknowledgeRoute, startRoute } from './acknowledge.ts';
import { assignRoute, assignToSelfRoute } from './assign.ts';
import { directRoute, reportDirectionRoute } from './direct.ts';
import { extendRoute } from './extend.ts';
import { carryOnRoute, mergeRoute, partRoute } from './merge.ts';
import { noteRoute, requestInformationRoute, writeToCitizenRoute } from './messages.ts';
import { changeUrgencyRoute, nameOfficerRoute, reclassifyRoute } from './reclassify.ts';
import { respondRoute } from './respond.ts';
import { referRoute, setAsideRoute } from './set-aside.ts';
import { decideTransferRoute, escalateRoute, transferRoute } from './transfer.ts';

/** What officers can do on tickets: each act with its route, by its name. */
export const officerActRoutes = {
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
  'report-direction': reportDirectionRoute,
  reclassify: reclassifyRoute,
  'change-urgency': changeUrgencyRoute,
  'name-officer': nameOfficerRoute,
  refer: referRoute,
  'set-aside': setAsideRoute,
  merge: mergeRoute,
  part: partRoute,
  'carry-on': carryOnRoute,
} as const satisfies Record<string, Route>;
