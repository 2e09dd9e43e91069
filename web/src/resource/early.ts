import type { Fetched } from '../api/problem.ts';
import { isSame } from './fresh.ts';
import type { RequestParts } from './resource.ts';

interface Begun<Answer> {
  /** What is asked, and whose login it is. */
  readonly asked: unknown;
  readonly by: string | undefined;
  readonly answer: Promise<Fetched<Answer>>;
  readonly stop: AbortController;
}

/** A request that can be made before that stands which wants its answer. */
export interface EarlyRequest<Asked, Answer> {
  readonly begin: (asked: Asked) => void;
  /** Answers with what was begun, once, where it is the same that the same person asks; else asks. */
  readonly ask: (asked: Asked, request: RequestParts) => Promise<Fetched<Answer>>;
}

/** Makes of a request one that can be made early. `whose`: who is in now. */
export function createEarly<Asked, Answer>(
  ask: EarlyRequest<Asked, Answer>['ask'],
  whose: () => string | undefined,
): EarlyRequest<Asked, Answer> {
  let begun: Begun<Answer> | undefined;
  return {
    begin: (asked) => {
      const stop = new AbortController();
      const answer = ask(asked, { signal: stop.signal });
      answer.catch(() => undefined); // who takes it hears of it
      begun = { asked, by: whose(), answer, stop };
    },
    ask: (asked, request) => {
      const early = begun;
      begun = undefined;
      if (early === undefined || !isSame([early.asked, early.by], [asked, whose()]))
        return ask(asked, request);
      request.signal.addEventListener('abort', () => early.stop.abort());
      return early.answer;
    },
  };
}
