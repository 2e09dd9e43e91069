import { useState } from 'preact/hooks';
import { officersTextRules } from '../../../../domain/foundation/vocabulary/officer-texts.ts';
import { failureSentence } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { ticketPageTexts as texts } from './texts.ts';
import { takeInHand, useTicketState } from './ticket-state.ts';

/** Asks why the texts must be read, of who reads none without a reason. */
export function ReasonToRead({ number }: { readonly number: string }) {
  const say = useSay();
  const language = useLanguage();
  const [reason, setReason] = useState('');
  const [tries, setTries] = useState(0);
  const missing = tries > 0 && reason.trim() === '';
  const { notOpened: failure, isOpening } = useTicketState();
  return (
    <form
      noValidate
      aria-labelledby="needs-reason"
      onSubmit={(event) => {
        event.preventDefault();
        setTries(tries + 1);
        if (reason.trim() !== '' && !isOpening) void takeInHand(number, language, reason.trim());
      }}
    >
      <h2 id="needs-reason">{say(texts.needsReason)}</h2>
      <p>{say(texts.needsReasonMeans)}</p>
      <ErrorSummary
        errors={missing ? [{ field: 'opening-reason', text: say(texts.reasonMissing) }] : []}
        tries={tries}
      />
      {failure !== undefined && (
        <Callout look="warning" live>
          <p>{failureSentence(failure, language)}</p>
        </Callout>
      )}
      <TextArea
        id="opening-reason"
        label={say(texts.reason)}
        mistake={missing ? say(texts.reasonMissing) : undefined}
        value={reason}
        onChange={setReason}
        atMost={officersTextRules.atMost}
        rows={3}
      />
      <div class="buttons">
        <Button type="submit" busy={isOpening}>
          {say(texts.openWithReason)}
        </Button>
      </div>
    </form>
  );
}
