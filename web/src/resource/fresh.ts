import type { Failure, Fetched } from '../api/problem.ts';
import { createResource, type RequestParts, type Resource } from './resource.ts';

/** What a resource is made of that is asked for again and again. */
export interface FreshOptions<Answer, Data, Asked> {
  readonly ask: (request: RequestParts, asked: Asked) => Promise<Fetched<Answer>>;
  /** Makes what is known of an answer. `before`: what was known of the same. */
  readonly take: (answer: Answer, before: Data | undefined) => Data;
  /** Whether after this failure nothing of it may be shown any longer. */
  readonly isGone?: (failure: Failure) => boolean;
}

const notModified = 304;

/** Whether two requests ask for the same. How they ask, which is a function, says nothing of it. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The ETag of what was answered. */
export const etagIn = ({ headers }: Response): string | undefined => headers.get('ETag') ?? undefined;

/** How a request for something newer went. */
export type Refreshed = 'news' | 'nothing' | 'failure';

/** Asks for something newer, and says how that went. `byItself`: not while somebody waits for an answer. */
export async function refreshed<Data, Asked>(
  { now, refresh }: Pick<Resource<Data, Asked>, 'now' | 'refresh'>,
  asked: Asked,
  byItself = false,
): Promise<Refreshed> {
  const { data: before, asking } = now();
  if (byItself && asking !== undefined) return 'nothing';
  await refresh(asked);
  const { data, failure } = now();
  if (failure !== undefined) return 'failure';
  return data === before ? 'nothing' : 'news';
}

/** Makes a resource that is asked for with the ETag of what is known of the same. What does not come leaves it standing. */
export function createFresh<Answer, Data, Asked = null>({
  ask,
  take,
  isGone,
}: FreshOptions<Answer, Data, Asked>): Resource<Data, Asked> {
  const resource: Resource<Data, Asked> = createResource<Answer, Data, Asked>({
    ask: (signal, asked) => {
      const { asked: before, etag } = resource.now();
      const isKnown = etag !== undefined && isSame(before, asked);
      return ask({ signal, headers: isKnown ? { 'If-None-Match': etag } : {} }, asked);
    },
    take: ({ data, failure, response }, asked) => {
      const known = resource.now();
      const seen = { failure: undefined, at: Date.now() };
      if (response?.status === notModified) return seen;
      if (failure !== undefined)
        return isGone?.(failure) === true ? { failure, data: undefined, etag: undefined } : { failure };
      const before = isSame(known.asked, asked) ? known.data : undefined;
      return { ...seen, data: take(data, before), asked, etag: etagIn(response) };
    },
  });
  return resource;
}
