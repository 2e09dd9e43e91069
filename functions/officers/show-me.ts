import { showMe } from '../../application/access/show-me.ts';
import type { Container } from '../../application/container.ts';
import { showMeRoute } from '../../contracts/http/login/show-me.ts';
import * as ports from '../ports.ts';
import { okEndpointOf, type Endpoint } from '../http/endpoint.ts';
import { officersFamily } from '../http/officers-family.ts';

/** Says who asks. */
export const ownEndpoints: readonly Endpoint<Pick<Container, 'registry' | 'now'>>[] = [
  okEndpointOf(showMeRoute, (container, { officer, language }) => showMe(container, { officer, language })),
];

export const handler = officersFamily(ownEndpoints, () => ({ registry: ports.registry(), now: ports.now }));
