import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ApiOutcome, Failure } from '../../api/problem.ts';
import {
  listFrom,
  newest,
  withNews,
  withPage,
  type Listed,
  type ListPage,
  type ListState,
} from './list-state.ts';
import { useRegularly, type PollOutcome } from './use-regularly.ts';

/** What is asked of the API for a page of a list. */
export interface PageQuery {
  /** `next` of the page before. Absent: the first page. */
  readonly cursor?: string;
  /** ETag of the first page shown; unchanged, the answer has no content. */
  readonly etag?: string;
}

/** Asks for a page of one list. Another list is another function. */
export type AskForPage<Line extends Listed> = (query: PageQuery) => Promise<ApiOutcome<ListPage<Line>>>;

/** A list that is read: what is there of it, and what goes on. */
export interface ReadList<Line extends Listed> {
  /** Absent: it is awaited, or failed. */
  readonly list: ListState<Line> | undefined;
  /** Why there is no list, or nothing newer of it. */
  readonly failure: Failure | undefined;
  /** Why what comes after is not there. */
  readonly failureOfMore: Failure | undefined;
  readonly loadsMore: boolean;
  readonly more: () => void;
  /** Shows what is new. */
  readonly showNewest: () => void;
  /** Something was done to its lines: it is read again soon, once what was done is listed. */
  readonly soon: () => void;
  /** Asks for the list anew, from its beginning. */
  readonly again: () => void;
}

const notModified = 304;

/** So long, in ms, an act takes to be seen in the lists. */
const untilListed = 3000;

/** Reads a list: its first page at once and again every minute while it is seen, the others as they are wanted. */
export function useList<Line extends Listed>(ask: AskForPage<Line>): ReadList<Line> {
  const [list, setList] = useState<ListState<Line>>();
  const [failure, setFailure] = useState<Failure>();
  const [failureOfMore, setFailureOfMore] = useState<Failure>();
  const [loadsMore, setLoadsMore] = useState(false);
  const wanted = useRef(ask);
  const etag = useRef<string | undefined>(undefined);

  const read = useCallback(async (): Promise<PollOutcome> => {
    const outcome = await ask(etag.current === undefined ? {} : { etag: etag.current });
    if (wanted.current !== ask) return 'nothing';
    if (outcome.response?.status === notModified) {
      setFailure(undefined);
      return 'nothing';
    }
    setFailure(outcome.failure);
    if (outcome.failure !== undefined) return 'failure';
    const { data, response } = outcome;
    etag.current = response.headers.get('ETag') ?? undefined;
    setList((before) => (before === undefined ? listFrom(data) : withNews(before, data)));
    return 'news';
  }, [ask]);

  const again = useCallback(() => {
    wanted.current = ask;
    etag.current = undefined;
    setList(undefined);
    setFailure(undefined);
    setFailureOfMore(undefined);
    setLoadsMore(false);
    void read();
  }, [ask, read]);
  useEffect(again, [again]);
  useRegularly(read);

  const next = list?.next;
  const more = useCallback(() => {
    if (next === undefined || loadsMore) return;
    setLoadsMore(true);
    setFailureOfMore(undefined);
    void ask({ cursor: next }).then(({ data, failure: why }) => {
      if (wanted.current !== ask) return;
      setLoadsMore(false);
      setFailureOfMore(why);
      if (data !== undefined) setList((before) => (before?.next === next ? withPage(before, data) : before));
    });
  }, [ask, next, loadsMore]);
  const showNewest = useCallback(() => {
    setFailureOfMore(undefined);
    setList((before) => before && newest(before));
  }, []);
  const soon = useCallback(() => void setTimeout(() => void read(), untilListed), [read]);
  return { list, failure, failureOfMore, loadsMore, more, showNewest, soon, again };
}
