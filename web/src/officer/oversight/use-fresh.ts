import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ApiOutcome, Failure } from '../../api/problem.ts';
import { useRegularly, type PollOutcome } from '../lists/use-regularly.ts';

/** Asks for something. `etag`: of what is shown; where it is still so the answer has no content. */
export type AskFresh<Data> = (etag: string | undefined) => Promise<ApiOutcome<Data>>;

/** What was asked for, as it is now. */
export interface Fresh<Data> {
  /** Absent: it is awaited, or failed. */
  readonly data: Data | undefined;
  /** Why there is nothing, or nothing newer. */
  readonly failure: Failure | undefined;
  /** Asks anew. */
  readonly again: () => void;
}

interface Known<Data> {
  readonly of: AskFresh<Data>;
  readonly data?: Data;
  readonly etag?: string | undefined;
  readonly failure?: Failure | undefined;
}

const notModified = 304;

/** Something that is asked at once, and again every minute while it is seen. Something else is another function. */
export function useFresh<Data>(ask: AskFresh<Data>): Fresh<Data> {
  const [known, setKnown] = useState<Known<Data>>({ of: ask });
  const last = useRef(known);
  const keep = useCallback((next: Known<Data>): void => {
    last.current = next;
    setKnown(next);
  }, []);
  const read = useCallback(async (): Promise<PollOutcome> => {
    const before = last.current;
    const { data, failure, response } = await ask(before.of === ask ? before.etag : undefined);
    if (last.current.of !== ask) return 'nothing';
    if (response?.status === notModified) {
      keep({ ...last.current, failure: undefined });
      return 'nothing';
    }
    if (failure !== undefined) {
      keep({ ...last.current, failure });
      return 'failure';
    }
    keep({ of: ask, data, etag: response.headers.get('ETag') ?? undefined });
    return 'news';
  }, [ask, keep]);
  const again = useCallback(() => {
    keep({ of: ask });
    void read();
  }, [ask, keep, read]);
  useEffect(again, [again]);
  useRegularly(read);
  const isOfThis = known.of === ask;
  return { data: isOfThis ? known.data : undefined, failure: isOfThis ? known.failure : undefined, again };
}
