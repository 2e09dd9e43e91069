import type { listOfficersRoute } from '../../contracts/http/registry-acts/history.ts';
import { roleWords } from '../../words/roles.ts';
import { administered } from '../../domain/administration/subtree.ts';
import type { Answer } from '../../functions/shared/api.ts';
import { named } from '../tickets/institutions-by-id.ts';
import type { DependenciesOfAdministration } from './administer.ts';

/** Lists who works at an institution that the administrator administers, and who was removed there. */
export const listOfficers =
  ({ administration, now }: DependenciesOfAdministration): Answer<typeof listOfficersRoute> =>
  async ({ params, officer: { id, institution }, language }) => {
    const doing = { by: { id, institution }, at: now(), why: '' };
    const { institution: asked } = await administered(administration, doing, params.institution);
    const officers = await administration.officersOf(asked.id);
    return {
      status: 200,
      body: {
        institution: named(asked),
        officers: officers.map(({ roles, ...officer }) => ({
          ...officer,
          roles: roles.map((code) => ({ code, word: roleWords[code][language] })),
        })),
      },
    };
  };
