import { useEffect, useState } from 'preact/hooks';
import { outcomeOf, type Failure } from '../../api/problem.ts';
import type { ReplyOf } from '../../api/routes.ts';
import { useLanguage } from '../../platform/language.ts';
import { looksForSomething, type Sought } from '../platform/sought.ts';
import { officerApi } from '../session/officer-api.ts';

export type FoundPage = ReplyOf<'search-tickets'>;
export type Hit = FoundPage['hits'][number];

/** What was found by now. */
export interface SearchReading {
  /** The newest page, without its hits. */
  readonly page?: FoundPage;
  readonly hits: readonly Hit[];
  readonly isAsking: boolean;
  readonly failure?: Failure;
  /** Looks at what comes after. */
  readonly further: () => void;
  readonly again: () => void;
}

interface Known {
  readonly of: object;
  readonly page?: FoundPage;
  readonly hits: readonly Hit[];
  readonly isAsking: boolean;
  readonly failure?: Failure;
}

/** Hits of both, each ticket once. */
const together = (before: readonly Hit[], more: readonly Hit[]): readonly Hit[] => {
  const known = new Set(before.map(({ number }) => number));
  return [...before, ...more.filter(({ number }) => !known.has(number))];
};

/** Searches anew whenever somebody looks for something, and in another language. An answer that comes too late is not shown. */
export function useFound(sought: Sought): SearchReading {
  const language = useLanguage();
  const [known, setKnown] = useState<Known>({ of: sought, hits: [], isAsking: false });
  const ask = async (before: readonly Hit[], cursor?: string): Promise<void> => {
    setKnown((last) => ({ ...last, of: sought, hits: before, isAsking: true }));
    const { typed, institution, filter } = sought;
    const text = typed.trim();
    const { data: page, failure } = await outcomeOf((signal) =>
      officerApi.POST('/v1/officer/searches', {
        signal,
        body: {
          ...filter,
          ...(text !== '' && { text }),
          ...(institution !== undefined && { institution }),
          ...(cursor !== undefined && { cursor }),
        },
      }),
    );
    setKnown((last) => {
      if (last.of !== sought) return last;
      if (page === undefined) return { of: sought, hits: before, isAsking: false, failure };
      return { of: sought, page, hits: together(before, page.hits), isAsking: false };
    });
  };
  useEffect(() => {
    if (!looksForSomething(sought)) setKnown({ of: sought, hits: [], isAsking: false });
    else void ask([]);
  }, [sought, language]);
  const { page, hits, isAsking, failure } = known;
  return {
    ...(page !== undefined && { page }),
    hits,
    isAsking,
    ...(failure !== undefined && { failure }),
    further: () => void ask(hits, page?.next),
    again: () => void ask([]),
  };
}
