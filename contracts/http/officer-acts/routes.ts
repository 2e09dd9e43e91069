import type { Route } from '../route.ts';
import { acknowledgeRoute, startRoute } from './acknowledge.ts';
import { assignRoute, assignToSelfRoute } from './assign.ts';
import { directRoute } from './direct.ts';
import { extendRoute } from './extend.ts';
import { carryOnRoute, mergeRoute, partRoute } from './merge.ts';
import { noteRoute, requestInformationRoute, writeToCitizenRoute } from './messages.ts';
import { changeUrgencyRoute, nameOfficerRoute, reclassifyRoute } from './reclassify.ts';
import { respondRoute } from './respond.ts';
import { referRoute, setAsideRoute } from './set-aside.ts';
import { decideTransferRoute, escalateRoute, transferRoute } from './transfer.ts';

/** What officers can do on tickets. */
export const officerActRoutes: readonly Route[] = [
  acknowledgeRoute,
  assignRoute,
  assignToSelfRoute,
  startRoute,
  requestInformationRoute,
  writeToCitizenRoute,
  noteRoute,
  respondRoute,
  extendRoute,
  transferRoute,
  decideTransferRoute,
  escalateRoute,
  directRoute,
  reclassifyRoute,
  changeUrgencyRoute,
  nameOfficerRoute,
  referRoute,
  setAsideRoute,
  mergeRoute,
  partRoute,
  carryOnRoute,
];
