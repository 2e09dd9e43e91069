import { showMe } from '../../application/access/show-me.ts';
import type { Container } from '../../application/container.ts';
import { showMeRoute } from '../../contracts/http/login/show-me.ts';
import * as ports from '../ports.ts';
import type { Answer } from '../http/api.ts';
import { officersApi } from '../http/officers-api.ts';

export const showMeAnswer =
  (container: Pick<Container, 'registry' | 'now'>): Answer<typeof showMeRoute> =>
  async ({ officer, language }) => ({
    status: 200,
    body: await showMe(container, { officer, language }),
  });

export const handler = officersApi(showMeRoute, () =>
  showMeAnswer({ registry: ports.registry(), now: ports.now }),
);
