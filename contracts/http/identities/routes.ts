import type { Route } from '../route.ts';
import { decideIdentityRequestRoute } from './decide-request.ts';
import { listIdentityRequestsRoute } from './list-requests.ts';
import { listOwnIdentityRequestsRoute } from './list-own-requests.ts';
import { openIdentityRequestRoute } from './open-request.ts';
import { requestIdentityRoute } from './request-identity.ts';
import { revealIdentityRoute } from './reveal-identity.ts';

/** How identities are asked for, decided on and seen. */
export const identityRoutes = [
  requestIdentityRoute,
  listIdentityRequestsRoute,
  listOwnIdentityRequestsRoute,
  openIdentityRequestRoute,
  decideIdentityRequestRoute,
  revealIdentityRoute,
] as const satisfies readonly Route[];
