import { outcomeOf, type Fetched } from '../api/problem.ts';
import { createFresh, isSame, type FreshOptions } from './fresh.ts';
import type { RequestParts, Resource } from './resource.ts';

/** Which page is asked for. Without a cursor: the first. */
export interface WhichPage {
  readonly cursor?: string;
}

/** What a resource is made of that comes page by page. */
export interface PagesOptions<Page, Data, Asked> extends Omit<FreshOptions<Page, Data, Asked>, 'ask'> {
  readonly ask: (request: RequestParts, asked: Asked, page: WhichPage) => Promise<Fetched<Page>>;
  /** The cursor to what comes after. Undefined: nothing does. */
  readonly next: (data: Data) => string | undefined;
  /** Adds the next page. */
  readonly join: (data: Data, page: Page) => Data;
  /** Begins the pages after the first anew, once a cursor was refused: it works for an hour. */
  readonly restart?: (data: Data) => Data;
}

export interface Pages<Data, Asked> extends Resource<Data, Asked> {
  /** Asks for the next page, one at a time. */
  readonly more: () => Promise<void>;
}

/** Makes a resource that comes page by page. A page that comes after something else was asked for is left out. */
export function createPages<Page, Data, Asked = null>({
  ask,
  next,
  join,
  restart,
  ...options
}: PagesOptions<Page, Data, Asked>): Pages<Data, Asked> {
  const resource = createFresh<Page, Data, Asked>({
    ...options,
    ask: (request, asked) => ask(request, asked, {}),
  });
  const { now, change } = resource;

  const more = async (): Promise<void> => {
    const { data, asked, isAskingMore } = now();
    const cursor = data && next(data);
    if (cursor === undefined || asked === undefined || isAskingMore === true) return;
    change({ isAskingMore: true, failureOfMore: undefined });
    const { data: page, failure } = await outcomeOf((signal) => ask({ signal }, asked, { cursor }));
    const known = now();
    if (known.isAskingMore !== true) return; // it was forgotten meanwhile
    change({ isAskingMore: false });
    if (known.data === undefined || next(known.data) !== cursor || !isSame(known.asked, asked)) return;
    if (failure === undefined) change({ data: join(known.data, page) });
    else if (failure.because === 'refused' && restart)
      change({ failureOfMore: failure, data: restart(known.data) });
    else change({ failureOfMore: failure });
  };
  return { ...resource, more };
}
