import { pageAt } from '../platform/addresses.ts';
import { sendPlainly } from '../api/sending.ts';
import { codes } from './codes.ts';
import { proofOf, wantedIn, type WantedProof } from './challenge.ts';
import { atFirst, isHopeless, paceOf } from './pace.ts';
import { canSolve, solve } from './solve.ts';
import { workInHand, type WorkInHand } from './work.ts';

type Headers = Readonly<Record<string, string>>;

/** What comes next: the request is sent with these headers, or not at all. */
type Way =
  | { readonly is: 'proof'; readonly headers: Headers }
  | { readonly is: 'code'; readonly code: string }
  | { readonly is: 'stop' };

/** What was refused so often is not done once more: the other ways are left. */
const mostProofs = 3;

/** A line this slow is as good as none: in milliseconds. The work itself takes as long as somebody waits. */
const patience = 60_000;

/** One after the other: what one request is let through by may let the others through. */
let turn: Promise<unknown> = Promise.resolve();
let inTurn = 0;

/**
 * Does the work that the API asked for in `refused`, and sends the request again with what came of it. What is answered
 * to that; `refused` where somebody stops it. Rejects as a request does.
 */
export function prove(request: Request, refused: Response): Promise<Response> {
  const waits = inTurn > 0;
  inTurn += 1;
  const answered = turn.then(async () => answerTo(request, waits ? await sendAgain(request, {}) : refused));
  turn = answered
    .catch(() => undefined)
    .finally(() => {
      inTurn -= 1;
    });
  return answered;
}

async function sendAgain(request: Request, headers: Headers): Promise<Response> {
  const impatience = new AbortController();
  const timer = setTimeout(() => impatience.abort(), patience);
  const again = new Request(request.clone(), { signal: impatience.signal });
  for (const [name, value] of Object.entries(headers)) again.headers.set(name, value);
  try {
    return await sendPlainly(again);
  } finally {
    clearTimeout(timer);
  }
}

const change = (changed: Partial<WorkInHand>): void => {
  const now = workInHand.now();
  if (now !== undefined) workInHand.become({ ...now, ...changed });
};

async function answerTo(request: Request, refused: Response): Promise<Response> {
  const wanted = await wantedIn(refused);
  if (wanted === undefined) return refused;
  const ways = new Queue<Way>();
  const over = new AbortController();
  let proofs = 0;

  const work = async (asked: WantedProof | 'closed'): Promise<void> => {
    if (asked === 'closed') {
      change({ work: { is: 'closed' } });
      return;
    }
    proofs += 1;
    const done = proofs > mostProofs ? ({ is: 'impossible' } as const) : await proofFor(asked, over.signal);
    if (over.signal.aborted) return; // another request may be in hand by now
    if ('proof' in done) ways.add({ is: 'proof', headers: { 'Mrejesho-Proof': done.proof } });
    else change({ work: done });
  };

  /** What a request with this brought; undefined where there was no line. */
  const send = async (way: Way & { readonly is: 'proof' }): Promise<Response | undefined> => {
    change({ work: { is: 'sending' } });
    try {
      return await sendAgain(request, way.headers);
    } catch {
      change({ work: { is: 'unreachable' }, again: () => ways.add(way) });
      return undefined;
    }
  };

  /** What it was let through to by a code; undefined where it was not. The work goes on meanwhile. */
  const tryCode = async (code: string): Promise<Response | undefined> => {
    change({ code: 'trying' });
    try {
      const answered = await sendAgain(request, { 'Mrejesho-Code': code });
      if ((await wantedIn(answered)) === undefined) {
        codes.keep(request, code);
        return answered;
      }
      change({ code: 'wrong' });
    } catch {
      change({ code: 'unsent' });
    }
    return undefined;
  };

  const askForCode = async (): Promise<void> => {
    change({ code: 'asking' });
    const isAsked = await codes.askFor(request, over.signal);
    if (!over.signal.aborted) change({ code: isAsked ? 'asked' : 'unsent' });
  };

  workInHand.become({
    page: pageAt(location.pathname),
    sends: new URL(request.url).pathname.endsWith('/v1/tickets'),
    work: wanted === 'closed' ? { is: 'closed' } : { is: 'working', pace: atFirst },
    stop: () => ways.add({ is: 'stop' }),
    again: () => undefined,
    code: 'offered',
    askForCode: () => void askForCode(),
    tryCode: (code) => ways.add({ is: 'code', code }),
  });
  try {
    const kept = codes.taken(request);
    const opened = kept === undefined ? undefined : await tryCode(kept);
    if (opened !== undefined) return opened;
    change({ code: 'offered' }); // nobody wrote that one now
    void work(wanted);
    for (;;) {
      const way = await ways.next();
      if (way.is === 'stop') return refused;
      if (way.is === 'code') {
        const answered = await tryCode(way.code);
        if (answered !== undefined) return answered;
        continue;
      }
      const answered = await send(way);
      const another = answered && (await wantedIn(answered));
      if (another !== undefined) void work(another);
      else if (answered !== undefined) return answered;
    }
  } finally {
    over.abort();
    workInHand.become(undefined);
  }
}

/** The work itself, with how far it is; or why none came of it. */
async function proofFor(
  asked: WantedProof,
  signal: AbortSignal,
): Promise<{ readonly proof: string } | { readonly is: 'impossible' | 'hopeless' }> {
  if (!canSolve()) return { is: 'impossible' };
  const ends = new AbortController();
  signal.addEventListener('abort', () => ends.abort());
  const begun = performance.now();
  let tries = 0;
  let pace = atFirst;
  change({ work: { is: 'working', pace } });
  const tell = (more: number): void => {
    if (ends.signal.aborted) return;
    tries += more;
    pace = paceOf(tries, performance.now() - begun, asked.parameters.data.derivations, pace);
    if (isHopeless(pace)) ends.abort();
    else change({ work: { is: 'working', pace } });
  };
  try {
    const solution = await solve(asked, { signal: ends.signal, tell });
    return solution === undefined ? { is: 'hopeless' } : { proof: proofOf(asked, solution) };
  } catch {
    return { is: 'impossible' };
  }
}

/** What comes one after the other, and is waited for. */
class Queue<Item> {
  private readonly items: Item[] = [];
  private wake: () => void = () => undefined;

  add(item: Item): void {
    this.items.push(item);
    this.wake();
  }

  async next(): Promise<Item> {
    for (;;) {
      const item = this.items.shift();
      if (item !== undefined) return item;
      await new Promise<void>((woken) => {
        this.wake = woken;
      });
    }
  }
}
