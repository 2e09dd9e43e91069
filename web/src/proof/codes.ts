import { sendPlainly } from '../api/sending.ts';
import { proofOf, wantedIn } from './challenge.ts';
import { solve } from './solve.ts';

/** The address of the ticket that a request is about. */
const ticketOf = ({ url }: Request): string => /^.*?\/v1\/tickets\/\d+/.exec(url)?.[0] ?? '';

/** The code that let something through last, in memory alone: where it opened nothing yet, the next try needs it. */
let kept: { readonly ticket: string; readonly code: string } | undefined;

const send = (
  request: Request,
  signal: AbortSignal,
  headers: Readonly<Record<string, string>>,
): Promise<Response> =>
  sendPlainly(
    new Request(`${ticketOf(request)}/pass-codes`, {
      method: 'POST',
      headers,
      referrerPolicy: 'no-referrer',
      signal,
    }),
  );

/** Codes that go to the phone of a ticket by SMS. */
export const codes = {
  /**
   * Asks that one goes to the phone of the ticket that the request is about. Where too many were asked for from this
   * line, the device works for a minute at most. Whether it was asked for.
   */
  async askFor(request: Request, signal: AbortSignal): Promise<boolean> {
    try {
      let answered = await send(request, signal, {});
      const wanted = await wantedIn(answered);
      if (typeof wanted === 'object') {
        const solution = await solve(wanted, { signal, tell: () => undefined });
        if (solution === undefined) return false;
        answered = await send(request, signal, { 'Mrejesho-Proof': proofOf(wanted, solution) });
      }
      return answered.ok;
    } catch {
      return false;
    }
  },

  keep: (request: Request, code: string): void => {
    kept = { ticket: ticketOf(request), code };
  },

  /** The code that was kept for that ticket, once. */
  taken: (request: Request): string | undefined => {
    const { ticket, code } = kept ?? {};
    kept = undefined;
    return ticket === ticketOf(request) ? code : undefined;
  },
};
