import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { failureSentence, outcomeOf, type Failure } from '../../api/problem.ts';
import type { ReplyOf } from '../../api/routes.ts';
import { momentInFull } from '../../platform/dates.ts';
import { Callout } from '../../design/callout.tsx';
import { inGroups } from '../../platform/digits.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { WorkFrame } from '../frame/work-frame.tsx';
import { officerApi } from '../session/officer-api.ts';
import type { WorkPageProps } from '../pages.tsx';
import { RequestList } from './request-list.tsx';
import { RequestToDecide, type OpenedRequest } from './request-to-decide.tsx';
import { custodianTexts as texts, visibleUntil } from './texts.ts';
import './custodian.css';

type Decided = ReplyOf<'decide-identity-request'>;

/** Requests for identities: what is due first, one of them with its motivation, and the decision on it. */
export default function CustodianPage({ me }: WorkPageProps) {
  const say = useSay();
  const [opened, setOpened] = useState<OpenedRequest>();
  const [decided, setDecided] = useState<Decided>();
  const { isBusy, failure, open } = useOpening(setOpened);
  useFocusAfterChange(opened?.id);
  return (
    <WorkFrame title={texts.title} description={texts.description} me={me}>
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      {opened === undefined ? (
        <>
          {decided !== undefined && <DecisionDone {...decided} />}
          <p>{say(texts.lead)}</p>
          {failure !== undefined && <Why failure={failure} />}
          <p role="status" class="unseen">
            {isBusy && say(texts.reading)}
          </p>
          <RequestList isBusy={isBusy} onOpen={open} />
        </>
      ) : (
        <RequestToDecide
          key={opened.id}
          request={opened}
          onBack={() => setOpened(undefined)}
          onDecided={(decision) => {
            setDecided(decision);
            setOpened(undefined);
          }}
        />
      )}
    </WorkFrame>
  );
}

/** Opening a request is a read: it is asked for once, by its button. */
function useOpening(onOpened: (request: OpenedRequest) => void) {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const open = useCallback(
    async (id: string): Promise<void> => {
      setBusy(true);
      const asked = await outcomeOf((signal) =>
        officerApi.GET('/v1/officer/identity-requests/{id}', { params: { path: { id } }, signal }),
      );
      setBusy(false);
      setFailure(asked.failure);
      if (asked.data !== undefined) onOpened(asked.data);
    },
    [onOpened],
  );
  return { isBusy, failure, open: (id: string) => void open(id) };
}

function Why({ failure }: { readonly failure: Failure }) {
  const language = useLanguage();
  return (
    <Callout look="warning" live>
      {failureSentence(failure, language)}
    </Callout>
  );
}

function DecisionDone({ number, state, viewUntil }: Decided) {
  const say = useSay();
  return (
    <Callout look="success" live>
      <p>
        {say(texts.decided)}: {inGroups(number)}, {state.word}.
      </p>
      {viewUntil !== undefined && (
        <p>{say(visibleUntil(inEach((language) => momentInFull(viewUntil, language))))}</p>
      )}
    </Callout>
  );
}

/** Whoever opened a request, or came back from it, is at the heading. */
function useFocusAfterChange(id: string | undefined): void {
  const before = useRef(id);
  useEffect(() => {
    if (before.current === id) return;
    before.current = id;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [id]);
}
