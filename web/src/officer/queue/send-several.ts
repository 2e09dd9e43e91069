import type { ActOnSeveral } from '../../../../domain/foundation/vocabulary/acts.ts';
import type { ReplyOf, RequestTo } from '../../api/routes.ts';
import { newKey } from '../../api/new-key.ts';
import { outcomeOf, type ApiOutcome } from '../../api/problem.ts';
import { officerApi } from '../session/officer-api.ts';

type Wanted<Request> = Request extends { readonly act: unknown; readonly details: unknown }
  ? Pick<Request, 'act' | 'details'>
  : never;

/** What is asked of several tickets at once. */
export type SeveralAct = Wanted<RequestTo<'act-on-several'>>;

type ActsOnSeveral = ReplyOf<'act-on-several'>;

/** An act with what was answered in its form, which says what its route takes; the API refuses anything else. */
export const severalAct = (act: ActOnSeveral, details: Readonly<Record<string, unknown>>): SeveralAct =>
  ({ act, details }) as unknown as SeveralAct;

/** Sends an act on these tickets. */
export type SendSeveral = (act: SeveralAct, numbers: readonly string[]) => Promise<ApiOutcome<ActsOnSeveral>>;

/** Asks the API; as long as no answer came, the same is asked under the same key: nothing is done twice. */
export function severalSender(): SendSeveral {
  let open: { readonly asked: string; readonly key: string } | undefined;
  return async (act, numbers) => {
    const asked = JSON.stringify([act, numbers]);
    open = open?.asked === asked ? open : { asked, key: newKey() };
    const outcome = await outcomeOf((signal) => post(act, numbers, { key: open?.key ?? newKey(), signal }));
    if (outcome.failure === undefined || outcome.failure.because === 'refused') open = undefined;
    return outcome;
  };
}

interface Sending {
  readonly key: string;
  readonly signal: AbortSignal;
}

const post = (asked: SeveralAct, numbers: readonly string[], { key, signal }: Sending) =>
  officerApi.POST('/v1/officer/tickets/acts', {
    params: { header: { 'Idempotency-Key': key } },
    body: { ...asked, tickets: numbers.map((number) => ({ number })) },
    signal,
  });
