import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import { useId, useState } from 'preact/hooks';
import type { ReplyOf } from '../../api/routes.ts';
import { errorsOf, outcomeOf } from '../../api/problem.ts';
import { momentInFull } from '../../platform/dates.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { Details } from '../../design/details.tsx';
import { Form } from '../../design/form.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { useFormErrors } from '../../design/use-form-errors.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { usePages, type ReadingPages } from '../../resource/use-pages.ts';
import { MorePages } from '../lists/more-pages.tsx';
import { officerApi } from '../session/officer-api.ts';
import { Differences } from './differences.tsx';
import { confirmableUntil, nameOfDecision, proposalTexts as texts } from './proposal-texts.ts';
import { administrationTexts, changedBy } from './texts.ts';
import './administration.css';

type Proposal = ReplyOf<'list-proposals'>['proposals'][number];
type Decision = Proposal['acts'][number];
type Decided = ReplyOf<'decide-proposal'>;

const whyAtMost = 500;

/** What waits, what touches access first. */
export const useProposals = () =>
  usePages(
    (request, query) => officerApi.GET('/v1/officer/registry/proposals', { ...request, params: { query } }),
    ({ proposals }) => proposals,
    [],
  );

const decide = (proposal: string, decision: Decision, why: string) =>
  outcomeOf((signal) =>
    officerApi.POST('/v1/officer/registry/proposals/{proposal}/decision', {
      params: { path: { proposal } },
      body: { decision, why },
      signal,
    }),
  );

/** What waits for a second administrator: of one's own, and of others. Nothing stands there while nothing waits. */
export function WaitingProposals({ reading }: { readonly reading: ReadingPages<Proposal> }) {
  const id = useId();
  const say = useSay();
  const [decided, setDecided] = useState<Decided>();
  const { data, failure } = reading;
  const proposals = data?.lines ?? [];
  const nothing = proposals.length === 0 && data?.next === undefined && failure === undefined;
  if (nothing && decided === undefined) return null;
  return (
    <section class="history" aria-labelledby={id}>
      <h2 id={id}>{say(texts.title)}</h2>
      {decided !== undefined && (
        <Callout look="success" live>
          <p>{upperFirst(decided.state.word)}.</p>
        </Callout>
      )}
      <ol class="history-of-changes">
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <OneProposal
              proposal={proposal}
              onDecided={(how) => {
                setDecided(how);
                void reading.refresh(null);
              }}
            />
          </li>
        ))}
      </ol>
      <MorePages reading={reading} more={administrationTexts.more} />
    </section>
  );
}

interface OneProposalProps {
  readonly proposal: Proposal;
  readonly onDecided: (decided: Decided) => void;
}

/** Who proposed what, and why; and the decision on it. */
function OneProposal({ proposal, onDecided }: OneProposalProps) {
  const say = useSay();
  const language = useLanguage();
  const { id, word, by, at, why, expiresAt, matters, items, acts, ticketsTo } = proposal;
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const { errors, tries, errorAt: mistakeAt, showErrors: showMistakes } = useFormErrors();
  const moment = (instant: string) => inEach((spoken) => momentInFull(instant, spoken));
  const field = `why-${id}`;
  const onDecide = async (decision: Decision): Promise<void> => {
    setBusy(true);
    const { data, failure } = await decide(id, decision, reason);
    setBusy(false);
    if (data === undefined) showMistakes(errorsOf(failure, language, { '/why': field }));
    else onDecided(data);
  };
  const [first, ...others] = acts;
  return (
    <>
      <h3>{word}</h3>
      <p class="quiet">{say(changedBy(by.name, moment(at)))}</p>
      <p>
        <strong>{say(administrationTexts.why)}:</strong> {why}
      </p>
      <p>
        <strong>{say(texts.matters)}:</strong> {matters.map((matter) => matter.word).join(', ')}
      </p>
      {items.map((item) => (
        <section key={`${item.part} ${item.id ?? ''}`}>
          <h4>{item.name ?? word}</h4>
          <Differences label={item.name ?? word} differences={item.differences} />
        </section>
      ))}
      {ticketsTo !== undefined && (
        <p>
          <strong>{say(texts.ticketsTo)}:</strong> {ticketsTo}
        </p>
      )}
      <p>{say(confirmableUntil(moment(expiresAt)))}</p>
      <Details title={say(texts.decide)}>
        <ErrorSummary errors={errors} tries={tries} />
        {first !== undefined && (
          <Form busy={busy} onSubmit={() => void onDecide(first)}>
            <TextArea
              id={field}
              label={say(administrationTexts.why)}
              atMost={whyAtMost}
              rows={3}
              value={reason}
              mistake={mistakeAt(field)}
              onChange={setReason}
            />
            <div class="buttons">
              <Button type="submit" busy={busy}>
                {say(nameOfDecision(proposal, first))}
              </Button>
              {others.map((decision) => (
                <Button key={decision} look="second" busy={busy} onClick={() => void onDecide(decision)}>
                  {say(nameOfDecision(proposal, decision))}
                </Button>
              ))}
            </div>
          </Form>
        )}
      </Details>
    </>
  );
}
