/* The worker that tries counters, so that the page stays free. It runs until it is ended. */
import type { SolverMessage, SolverRequest } from './solver-messages.ts';
import { tryCounters } from './tries.ts';

/** What a worker is given, as far as this one uses it: the types of pages and of workers exclude each other. */
declare const self: {
  addEventListener(name: 'message', hear: (event: MessageEvent<SolverRequest>) => void): void;
  postMessage(told: SolverMessage): void;
};

self.addEventListener('message', ({ data: { challenge, counters } }) => {
  tryCounters(challenge, counters, (tries) => self.postMessage({ tries })).then(
    (solution) => self.postMessage({ solution }),
    (fault: unknown) => self.postMessage({ fault: String(fault) }),
  );
});
