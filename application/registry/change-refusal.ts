import { ChangeRefused, type AdministrationRefusal } from '../../domain/administration/refusals.ts';
import { administrationRefusalWords } from '../../words/change-refusals.ts';
import { RequestRefused } from '../request-refused.ts';

/** Says in people's words why a change of the registry, or a look into it, is refused. */
export function changeRefusal(refusal: AdministrationRefusal): RequestRefused {
  const parameters = { reason: administrationRefusalWords[refusal] };
  return new RequestRefused({ code: 'change-refused', refusal, parameters });
}

/** Awaits `work`, and throws `RequestRefused` where the domain throws `ChangeRefused`. */
export async function refusingInWords<Done>(work: Promise<Done>): Promise<Done> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof ChangeRefused ? changeRefusal(error.reason) : error;
  }
}
