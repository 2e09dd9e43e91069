import { outcomeOf, type ApiOutcome, type Failure } from '../../api/problem.ts';
import type { ReplyOf } from '../../api/routes.ts';
import { officerApi } from '../session/officer-api.ts';
import { noteTried, takeReceipt, type DeskDraft } from './desk-in-hand.ts';
import type { DeskRequest } from './desk-questions.ts';

type Posted = ApiOutcome<ReplyOf<'submit-desk-ticket'>>;

const post = (key: string, body: DeskRequest): Promise<Posted> =>
  outcomeOf((signal) =>
    officerApi.POST('/v1/officer/desk/tickets', {
      params: { header: { 'Idempotency-Key': key } },
      body,
      signal,
    }),
  );

const isKeyUsed = (failure: Failure | undefined): boolean =>
  failure?.because === 'refused' && failure.problem.code === 'idempotency-key-reused';

/** What arrived of a draft before it was changed, where any of it did. */
async function findEarlier({ key, tried }: DeskDraft): Promise<boolean> {
  for (const body of tried.toReversed()) {
    const { data } = await post(key, body);
    if (data !== undefined) {
      takeReceipt(data, { isEarlier: true });
      return true;
    }
  }
  return false;
}

/**
 * Sends what was written down, under the key of its draft: one ticket comes of it, however often it is sent. Undefined:
 * it was received, and its slip is there, unless the answer that had it never came. What may have arrived without an answer is noted, and asked for where the key turns out to be used.
 */
export async function sendDeskTicket(draft: DeskDraft, body: DeskRequest): Promise<Failure | undefined> {
  const { key } = draft;
  const { data, failure } = await post(key, body);
  if (data !== undefined) {
    takeReceipt(data, { isEarlier: false });
    return undefined;
  }
  if (isKeyUsed(failure) && (await findEarlier(draft))) return undefined;
  if (failure.because !== 'refused') noteTried(body);
  return failure;
}
