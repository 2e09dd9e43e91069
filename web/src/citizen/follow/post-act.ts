import { apiClient } from '../../api/client.ts';
import type { RequestTo } from '../../api/routes.ts';
import type { PathOfAct } from './act-forms.ts';

/** How one act is asked of the API. */
export interface ActCall {
  readonly params: {
    readonly path: { readonly number: string };
    readonly header: { readonly 'Idempotency-Key': string };
  };
  readonly headers: { readonly 'Mrejesho-Secret': string };
  readonly signal: AbortSignal;
}

/** Asks the API for an act on a ticket. */
export const postCitizenAct = (call: ActCall, path: PathOfAct, body: Readonly<Record<string, unknown>>) =>
  // A form says what its route takes (test/web/follow/acts.test.ts), and the API refuses anything else.
  apiClient.POST(`/v1/tickets/{number}/${path}` as '/v1/tickets/{number}/replies', {
    ...call,
    body: body as RequestTo<'reply'>,
  });
