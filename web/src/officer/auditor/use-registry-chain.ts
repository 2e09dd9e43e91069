import { useEffect, useState } from 'preact/hooks';
import type { EntryFinding } from '../../../../domain/audit/finding.ts';
import { usePages } from '../../resource/use-pages.ts';
import { officerApi } from '../session/officer-api.ts';
import { errorsOfRegistry, type LinkOfRegistry } from './verify-registry-chain.ts';

/** Replies that are asked for by themselves: 200 changes each. */
const mostReplies = 50;

/** The registry's chain as this browser verified it. */
export interface VerifiedRegistry {
  /** Entries that were read, the newest first. */
  readonly links: readonly LinkOfRegistry[];
  /** Absent: it is still being read and verified. `unread`: it could not be. */
  readonly findings?: readonly EntryFinding[] | 'unread';
}

/** Reads the registry's chain to its beginning, 10,000 changes at most, and verifies it. */
export function useRegistryChain(): VerifiedRegistry {
  const [findings, setFindings] = useState<VerifiedRegistry['findings']>();
  const reading = usePages(
    (request, page) =>
      officerApi.GET('/v1/officer/audit', {
        ...request,
        params: { query: { view: 'registry-chain', ...page } },
      }),
    // Each reply is one line, so that it is known how many there were.
    ({ links = [] }) => [links],
    [],
  );
  const { data, failure, failureOfMore } = reading;
  const replies = data?.lines ?? [];
  const links = replies.flat();
  const hasFailed = (failure ?? failureOfMore) !== undefined;
  const goesOn = data?.next !== undefined && !hasFailed && replies.length < mostReplies;
  useEffect(() => {
    if (goesOn) void reading.more();
  }, [replies.length, goesOn]);
  const isRead = data !== undefined && !goesOn;
  useEffect(() => {
    let isWanted = true;
    if (hasFailed) setFindings('unread');
    else if (isRead)
      errorsOfRegistry(links).then(
        (found) => isWanted && setFindings(found),
        () => isWanted && setFindings('unread'),
      );
    return () => {
      isWanted = false;
    };
  }, [isRead, hasFailed, links.length]);
  return { links, ...(findings !== undefined && { findings }) };
}
