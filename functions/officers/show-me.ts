import { documentClient } from '../../adapters/dynamodb/client.ts';
import { showMeRoute } from '../../contracts/http/show-me.ts';
import { roleWords } from '../../words/roles.ts';
import { permissionsOf } from '../../domain/officers/permissions.ts';
import type { Answer } from '../shared/api.ts';
import type { Container } from '../../application/container.ts';
import { officersApi } from '../shared/officers-api.ts';
import { registryOfStage } from '../shared/registry-of-stage.ts';
import { institutionsById, named } from '../../application/tickets/institutions-by-id.ts';

type Dependencies = Pick<Container, 'registry'>;

/** Shows an officer who they are to the registry, what they head at this moment and what they may do. */
export function showMe({ registry }: Dependencies): Answer<typeof showMeRoute> {
  return async ({ officer, language }) => {
    const { id, name, institution, roles, heads, actsFor, trained } = officer;
    const institutionOf = await institutionsById(registry, [institution, ...heads]);
    return {
      status: 200,
      body: {
        id,
        name,
        institution: named(institutionOf(institution)),
        roles: roles.map((code) => ({ code, word: roleWords[code][language] })),
        heads: heads.map((headed) => ({
          ...named(institutionOf(headed)),
          acting: actsFor.includes(headed),
        })),
        trained,
        permissions: [...permissionsOf(roles)],
      },
    };
  };
}

export const handler = officersApi(showMeRoute, () => {
  return showMe({ registry: registryOfStage(documentClient()) });
});
