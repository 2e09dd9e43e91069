import { useState } from 'preact/hooks';
import { officersTextRules } from '../../../../domain/foundation/vocabulary/officer-texts.ts';
import { newKey } from '../../api/new-key.ts';
import type { ReplyOf, RequestTo } from '../../api/routes.ts';
import { errorsOf, outcomeOf } from '../../api/problem.ts';
import { momentInFull } from '../../platform/dates.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { Radios } from '../../design/choices.tsx';
import { Form } from '../../design/form.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { Summary } from '../../design/summary.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { useFormErrors } from '../../design/use-form-errors.ts';
import { inGroups } from '../../platform/digits.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { officerApi } from '../session/officer-api.ts';
import { movedOnIn, onlyAt, type TicketMovedOn } from '../ticket/moved-on.ts';
import { custodianTexts as texts } from './texts.ts';
import { TimeToDecide } from './time-to-decide.tsx';
import { officerName } from '../../../../words/unlisted.ts';

export type OpenedRequest = ReplyOf<'open-identity-request'>;
type Decision = RequestTo<'decide-identity-request'>['decision'];

interface RequestToDecideProps {
  readonly request: OpenedRequest;
  readonly onBack: () => void;
  readonly onDecided: (decision: ReplyOf<'decide-identity-request'>) => void;
}

/** A request with its motivation, and the decision on it. */
export function RequestToDecide({ request, onBack, onDecided }: RequestToDecideProps) {
  const say = useSay();
  const language = useLanguage();
  const { number, kind, institution, asker, askedAt, decideBy, lifeAtRisk, motivation } = request;
  return (
    <>
      <Button look="plain" onClick={onBack}>
        {say(texts.back)}
      </Button>
      {lifeAtRisk && (
        <p>
          <strong class="risk">{say(texts.lifeAtRisk)}</strong>
        </p>
      )}
      <Summary
        rows={[
          { label: say(texts.ticket), answer: `${inGroups(number)}, ${upperFirst(kind.word)}` },
          { label: say(texts.askedBy), answer: say(institution.name) },
          { label: say(texts.asker), answer: say(officerName(asker.name)) },
          { label: say(texts.askedAt), answer: momentInFull(askedAt, language) },
          { label: say(texts.decideBy), answer: <TimeToDecide decideBy={decideBy} /> },
          { label: say(texts.motivation), answer: <span class="motivation">{motivation}</span> },
        ]}
      />
      <DecisionForm request={request} onDecided={onDecided} />
    </>
  );
}

const decisions = ['grant', 'refuse'] as const satisfies readonly Decision[];
const hints = { grant: texts.grantHint, refuse: texts.refuseHint } as const;

/** One decision under one key: sent again after a lost answer, it stays one. */
function DecisionForm({
  request: { id, version },
  onDecided,
}: Pick<RequestToDecideProps, 'request' | 'onDecided'>) {
  const say = useSay();
  const language = useLanguage();
  const [key] = useState(newKey);
  const [decision, setDecision] = useState<Decision>();
  const [reason, setReason] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [meanwhile, setMeanwhile] = useState<TicketMovedOn['meanwhile']>();
  const { errors, tries, errorAt: mistakeAt, showErrors: showMistakes } = useFormErrors();
  const decide = async (): Promise<void> => {
    const missing = [
      ...(decision === undefined ? [{ field: 'decision', text: say(texts.noDecision) }] : []),
      ...(reason.trim() === '' ? [{ field: 'reason', text: say(texts.noReason) }] : []),
    ];
    showMistakes(missing);
    if (decision === undefined || missing.length > 0) return;
    setBusy(true);
    const { data, failure } = await outcomeOf((signal) =>
      officerApi.POST('/v1/officer/identity-requests/{id}/decision', {
        params: { path: { id }, header: { 'Idempotency-Key': key, 'If-Match': onlyAt(version) } },
        body: { decision, reason: reason.trim() },
        signal,
      }),
    );
    setBusy(false);
    const movedOn = movedOnIn(failure);
    setMeanwhile(movedOn?.meanwhile);
    if (data !== undefined) onDecided(data);
    else if (movedOn === undefined)
      showMistakes([
        ...errorsOf(failure, language, { '/reason': 'reason', '/decision': 'decision' }),
        ...(failure.because === 'refused' ? [] : [{ text: say(texts.uncertain) }]),
      ]);
  };
  if (meanwhile !== undefined) return <DecidedMeanwhile entries={meanwhile} />;
  return (
    <Form busy={isBusy} onSubmit={() => void decide()}>
      <ErrorSummary errors={errors} tries={tries} />
      <Radios
        id="decision"
        label={say(texts.decision)}
        cards
        mistake={mistakeAt('decision')}
        chosen={decision}
        onChange={setDecision}
        choices={decisions.map((value) => ({ value, label: say(texts[value]), hint: say(hints[value]) }))}
      />
      <TextArea
        id="reason"
        label={say(texts.reason)}
        hint={say(texts.reasonHint)}
        mistake={mistakeAt('reason')}
        atMost={officersTextRules.atMost}
        rows={4}
        value={reason}
        onChange={setReason}
      />
      <div class="buttons">
        <Button type="submit" busy={isBusy}>
          {say(isBusy ? texts.deciding : texts.decide)}
        </Button>
      </div>
    </Form>
  );
}

/** Another custodian came first, or the request lapsed: there is nothing left to decide. */
function DecidedMeanwhile({ entries }: { readonly entries: TicketMovedOn['meanwhile'] }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Callout look="warning" live>
      <p>{say(texts.meanwhile)}</p>
      <ul>
        {entries.map(({ version, act, by, at }) => (
          <li key={version}>
            {act.word}, {by.officer !== undefined && say(officerName(by.officer.name))}{' '}
            {momentInFull(at, language)}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
