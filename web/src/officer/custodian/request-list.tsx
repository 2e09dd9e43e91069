import { useCallback, useState } from 'preact/hooks';
import { failureSentence, outcomeOf, type Failure } from '../../api/problem.ts';
import type { ReplyOf } from '../../api/routes.ts';
import { useApiRequest } from '../../api/use-api-request.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { inGroups } from '../../platform/digits.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { officerApi } from '../session/officer-api.ts';
import { custodianTexts as texts } from './texts.ts';
import { TimeToDecide } from './time-to-decide.tsx';

type Page = ReplyOf<'list-identity-requests'>;
type Listed = Page['requests'][number];

interface RequestListProps {
  readonly isBusy: boolean;
  readonly onOpen: (id: string) => void;
}

const ask = (cursor?: string) =>
  outcomeOf((signal) =>
    officerApi.GET('/v1/officer/identity-requests', {
      params: { query: cursor === undefined ? {} : { cursor } },
      signal,
    }),
  );

const askForFirst = () => ask();

/** What awaits a decision, what is due first on top. A line is no read. */
export function RequestList({ isBusy, onOpen }: RequestListProps) {
  const say = useSay();
  const language = useLanguage();
  const { data, failure, again } = useApiRequest(askForFirst);
  const { more, failedMore, isAsking, next, askForMore } = useMore(data);
  const requests = [...(data?.requests ?? []), ...more];
  const why: Failure | undefined = failure ?? failedMore;
  return (
    <>
      {data === undefined && failure === undefined && <Skeleton lines={6} />}
      {why !== undefined && (
        <>
          <Callout look="warning" live>
            <p>{failureSentence(why, language)}</p>
          </Callout>
          <div class="buttons">
            <Button onClick={failure === undefined ? askForMore : again}>{say(texts.again)}</Button>
          </div>
        </>
      )}
      {data !== undefined && requests.length === 0 && <p>{say(texts.empty)}</p>}
      <ol class="identity-requests">
        {requests.map((request) => (
          <RequestLine key={request.id} request={request} isBusy={isBusy} onOpen={onOpen} />
        ))}
      </ol>
      {next !== undefined && (
        <Button look="second" busy={isAsking} onClick={askForMore}>
          {say(texts.more)}
        </Button>
      )}
    </>
  );
}

/** The pages after the first. */
function useMore(first: Page | undefined) {
  const [{ more, next }, setMore] = useState<{
    readonly more: readonly Listed[];
    readonly next?: string | undefined;
  }>({
    more: [],
  });
  const [failedMore, setFailed] = useState<Failure>();
  const [isAsking, setAsking] = useState(false);
  const cursor = more.length === 0 ? first?.next : next;
  const askForMore = useCallback(async (): Promise<void> => {
    setAsking(true);
    const { data, failure } = await ask(cursor);
    setAsking(false);
    setFailed(failure);
    if (data !== undefined)
      setMore((before) => ({ more: [...before.more, ...data.requests], next: data.next }));
  }, [cursor]);
  return { more, failedMore, isAsking, next: cursor, askForMore: () => void askForMore() };
}

function RequestLine({ request, isBusy, onOpen }: RequestListProps & { readonly request: Listed }) {
  const say = useSay();
  const { id, number, kind, institution, lifeAtRisk, decideBy } = request;
  return (
    <li>
      <div>
        <p class="named">
          <strong>{inGroups(number)}</strong> {upperFirst(kind.word)}
          {lifeAtRisk && <strong class="risk">{say(texts.lifeAtRisk)}</strong>}
        </p>
        <p>
          {say(texts.askedBy)}: {say(institution.name)}
        </p>
        <p>
          {say(texts.decideBy)}: <TimeToDecide decideBy={decideBy} />
        </p>
      </div>
      <Button look="second" busy={isBusy} onClick={() => onOpen(id)}>
        {say(texts.read)} <span class="unseen">{inGroups(number)}</span>
      </Button>
    </li>
  );
}
