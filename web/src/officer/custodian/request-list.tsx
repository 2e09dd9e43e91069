import type { ReplyOf } from '../../api/routes.ts';
import { Button } from '../../design/button.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { inGroups } from '../../platform/digits.ts';
import { useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { usePages } from '../../resource/use-pages.ts';
import { Unanswered } from '../access/unanswered.tsx';
import { MorePages } from '../lists/more-pages.tsx';
import { officerApi } from '../session/officer-api.ts';
import { custodianTexts as texts } from './texts.ts';
import { TimeToDecide } from './time-to-decide.tsx';

type Listed = ReplyOf<'list-identity-requests'>['requests'][number];

interface RequestListProps {
  readonly isBusy: boolean;
  readonly onOpen: (id: string) => void;
}

/** What awaits a decision, what is due first on top. A line is no read. */
export function RequestList({ isBusy, onOpen }: RequestListProps) {
  const say = useSay();
  const reading = usePages(
    (request, query) => officerApi.GET('/v1/officer/identity-requests', { ...request, params: { query } }),
    ({ requests }) => requests,
    [],
  );
  const { data, failure, again } = reading;
  if (data === undefined)
    return failure === undefined ? <Skeleton lines={6} /> : <Unanswered failure={failure} again={again} />;
  return (
    <>
      {data.lines.length === 0 && <p>{say(texts.empty)}</p>}
      <ol class="identity-requests">
        {data.lines.map((request) => (
          <RequestLine key={request.id} request={request} isBusy={isBusy} onOpen={onOpen} />
        ))}
      </ol>
      <MorePages reading={reading} more={texts.more} />
    </>
  );
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
