import type { Route } from '../route.ts';
import { acceptRoute, undoAcceptanceRoute } from './accept.ts';
import { appealRoute } from './appeal.ts';
import { confirmRemedyRoute } from './confirm-remedy.ts';
import { objectRoute } from './object.ts';
import { opennessRoute } from './openness.ts';
import { rateRoute } from './rate.ts';
import { replyRoute } from './reply.ts';
import { undoReclassificationRoute } from './undo-reclassification.ts';
import { undoWithdrawalRoute, withdrawRoute } from './withdraw.ts';

/** What citizens can do on their tickets. */
export const citizenActRoutes: readonly Route[] = [
  replyRoute,
  objectRoute,
  acceptRoute,
  undoAcceptanceRoute,
  confirmRemedyRoute,
  appealRoute,
  rateRoute,
  withdrawRoute,
  undoWithdrawalRoute,
  undoReclassificationRoute,
  opennessRoute,
];
