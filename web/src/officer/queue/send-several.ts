import type { ReplyOf } from '../../api/routes.ts';
import { newKey } from '../../api/new-key.ts';
import { outcomeOf, type ApiOutcome } from '../../api/problem.ts';
import { officerApi } from '../session/officer-api.ts';

/** What is to be done, and by which local date, `YYYY-MM-DD`. */
export interface SharedDirection {
  readonly dueBy: string;
  readonly message: string;
}

/** What is asked of several tickets at once. */
export type SeveralAct =
  | { readonly act: 'acknowledge' }
  | { readonly act: 'assign'; readonly officer: string; readonly unit?: string }
  | ({ readonly act: 'direct' } & SharedDirection);

type ActsOnSeveral = ReplyOf<'acknowledge-several'>;

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

function post(asked: SeveralAct, numbers: readonly string[], { key, signal }: Sending) {
  const params = { header: { 'Idempotency-Key': key } };
  const tickets = numbers.map((number) => ({ number }));
  switch (asked.act) {
    case 'acknowledge':
      return officerApi.POST('/v1/officer/tickets/acknowledgements', { params, body: { tickets }, signal });
    case 'assign': {
      const { officer, unit } = asked;
      return officerApi.POST('/v1/officer/tickets/assignments', {
        params,
        body: { officer, ...(unit !== undefined && { unit }), tickets },
        signal,
      });
    }
    case 'direct': {
      const { dueBy, message } = asked;
      return officerApi.POST('/v1/officer/tickets/directions', {
        params,
        body: { dueBy, message, tickets },
        signal,
      });
    }
  }
}
