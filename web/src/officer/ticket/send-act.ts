import type { RequestTo } from '../../api/routes.ts';
import { officerApi } from '../session/officer-api.ts';
import type { OfferedToDo } from './opened.ts';

/** How one act is asked of the API. */
export interface CallOfAct {
  readonly params: {
    readonly path: { readonly number: string };
    readonly header: { readonly 'Idempotency-Key': string; readonly 'If-Match': string };
  };
  readonly signal: AbortSignal;
}

/** Asks the API for an act where it says, with its offer, that it is asked for. */
export const postOfficerAct = (
  call: CallOfAct,
  { path }: OfferedToDo['route'],
  body: Readonly<Record<string, unknown>>,
) =>
  // A form says what its route takes (test/web/ticket/act-forms.test.ts), and the API refuses anything else.
  officerApi.POST(path as '/v1/officer/tickets/{number}/note', { ...call, body: body as RequestTo<'note'> });
