import { createHeld, type Held } from '../platform/held.ts';
import { outcomeOf, type ApiOutcome, type Failure, type Fetched } from '../api/problem.ts';

/** What is known of a resource of the API by now. */
export interface KnownResource<Data, Asked = null> {
  /** Absent: it is awaited, failed, or may be seen no longer. */
  readonly data?: Data | undefined;
  /** What `data` was asked for with. */
  readonly asked?: Asked | undefined;
  readonly etag?: string | undefined;
  /** When the API last said that it is so: in ms UTC. */
  readonly at?: number;
  /** Why the last request brought nothing. What was known before stands beside it. */
  readonly failure?: Failure | undefined;
  /** The request that is under way. Of those that overlap the last one counts. */
  readonly asking?: object | undefined;
  /** Why the next page did not come, of what has pages. */
  readonly failureOfMore?: Failure | undefined;
  readonly isAskingMore?: boolean;
}

/** What a request for a resource takes along: with the ETag of what is known the answer has no content where it is still so. */
export type RequestParts = Readonly<{
  signal: AbortSignal;
  headers?: Readonly<{ 'If-None-Match'?: string }>;
}>;

/** What a resource is made of. */
export interface ResourceOptions<Answer, Data, Asked> {
  readonly ask: (signal: AbortSignal, asked: Asked) => Promise<Fetched<Answer>>;
  /** What is known by an answer. */
  readonly take: (outcome: ApiOutcome<Answer>, asked: Asked) => KnownResource<Data, Asked>;
}

/** Something that the API is asked for, and what is known of it: in memory alone, as long as somebody holds it. */
export interface Resource<Data, Asked> extends Pick<Held<KnownResource<Data, Asked>>, 'now' | 'watch'> {
  /** Asks for it, or for something newer. What was known stands meanwhile. */
  readonly refresh: (asked: Asked) => Promise<void>;
  readonly change: (part: KnownResource<Data, Asked>) => void;
  /** Forgets what is known. What is still asked changes nothing any more. */
  readonly forget: () => void;
}

/** Makes a resource of which nothing is known yet. */
export function createResource<Answer, Data, Asked = null>({
  ask,
  take,
}: ResourceOptions<Answer, Data, Asked>): Resource<Data, Asked> {
  const { now, become, watch } = createHeld<KnownResource<Data, Asked>>(() => ({}));
  const change = (part: KnownResource<Data, Asked>): void => become({ ...now(), ...part });
  return {
    now,
    watch,
    change,
    refresh: async (asked) => {
      const asking = {};
      change({ asking });
      const outcome = await outcomeOf((signal) => ask(signal, asked));
      if (now().asking === asking) change({ asking: undefined, ...take(outcome, asked) });
    },
    forget: () => become({}),
  };
}

/** Makes a resource that is asked for once: what is answered is what is known. */
export const resourceOf = <Data>(
  ask: (request: RequestParts) => Promise<Fetched<Data>>,
): Resource<Data, null> =>
  createResource<Data, Data>({
    ask: (signal) => ask({ signal }),
    take: (outcome) => outcome,
  });
