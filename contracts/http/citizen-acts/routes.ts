import type { Route } from '../route.ts';
import { acceptRoute, undoAcceptanceRoute } from './accept.ts';
import { appealRoute } from './appeal.ts';
import { confirmRemedyRoute } from './confirm-remedy.ts';
import { contactPreferencesRoute } from './contact-preferences.ts';
import { objectRoute } from './object.ts';
import { opennessRoute } from './openness.ts';
import { rateRoute } from './rate.ts';
import { replyRoute } from './reply.ts';
import { undoReclassificationRoute } from './undo-reclassification.ts';
import { undoWithdrawalRoute, withdrawRoute } from './withdraw.ts';

/** What citizens can do on their tickets: each act with its route, by its name. */
export const citizenActRoutes = {
  reply: replyRoute,
  object: objectRoute,
  accept: acceptRoute,
  'undo-acceptance': undoAcceptanceRoute,
  'confirm-remedy': confirmRemedyRoute,
  appeal: appealRoute,
  rate: rateRoute,
  withdraw: withdrawRoute,
  'undo-withdrawal': undoWithdrawalRoute,
  'undo-reclassification': undoReclassificationRoute,
  'change-openness': opennessRoute,
  'change-preferences': contactPreferencesRoute,
} as const satisfies Record<string, Route>;
