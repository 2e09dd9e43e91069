import type { Route } from '../../contracts/http/route.ts';
import { administrationRefusalWords } from '../../words/change-refusals.ts';
import { ChangeRefused } from '../../domain/administration/refusals.ts';
import type { Answer } from '../../functions/shared/api.ts';
import { Problem } from '../../functions/shared/problem.ts';

/** The same answer, but it says in people's words why a change of the registry is refused. */
export const inWords =
  <R extends Route>(answer: Answer<R>): Answer<R> =>
  async (request) => {
    try {
      return await answer(request);
    } catch (error) {
      if (!(error instanceof ChangeRefused)) throw error;
      const { reason: refusal } = error;
      const parameters = { reason: administrationRefusalWords[refusal] };
      throw new Problem({ code: 'change-refused', refusal, parameters });
    }
  };
