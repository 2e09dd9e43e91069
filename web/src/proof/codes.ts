import { sendPlainly } from '../api/sending.ts';
import { proofOf, wantedIn } from './challenge.ts';
import { solve } from './solve.ts';

/** The ticket that a request is about, as its address has it: `/v1/tickets/261112345671`. */
const ticketOf = ({ url }: Request): string => /^\/v1\/tickets\/[^/]+/.exec(new URL(url).pathname)?.[0] ?? '';

/** Codes that let something through, in memory alone: where it opened nothing yet, the next try needs the same. */
const kept = new Map<string, string>();

/** In the language of the page, though nothing of the answer is shown: it is the same for all. */
function send(request: Request, signal: AbortSignal, proof?: string): Promise<Response> {
  const { referrerPolicy, headers } = request;
  const language = headers.get('Accept-Language') ?? '';
  return sendPlainly(
    new Request(new URL(`${ticketOf(request)}/pass-codes`, request.url), {
      method: 'POST',
      headers: { 'Accept-Language': language, ...(proof !== undefined && { 'Mrejesho-Proof': proof }) },
      credentials: 'same-origin',
      referrerPolicy,
      signal,
    }),
  );
}

/** Codes that go to the phone of a ticket by SMS. */
export const codes = {
  /**
   * Asks that one goes to the phone of the ticket that the request is about. Where too many were asked for from this
   * line, the device works for a minute at most. Whether it was asked for.
   */
  async askFor(request: Request, signal: AbortSignal): Promise<boolean> {
    try {
      let answered = await send(request, signal);
      const wanted = await wantedIn(answered);
      if (typeof wanted === 'object') {
        const solution = await solve(wanted, { signal, tell: () => undefined });
        if (solution === undefined) return false;
        answered = await send(request, signal, proofOf(wanted, solution));
      }
      return answered.ok;
    } catch {
      return false;
    }
  },

  keep: (request: Request, code: string): void => {
    kept.set(ticketOf(request), code);
  },

  /** The code that let something through before, once. */
  taken: (request: Request): string | undefined => {
    const code = kept.get(ticketOf(request));
    kept.delete(ticketOf(request));
    return code;
  },
};
