import { useState } from 'preact/hooks';
import { apiClient } from '../../api/client.ts';
import { outcomeOf, failureSentence } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { PageLink } from '../../design/page-link.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { saveFile } from '../../platform/save-file.ts';
import type { TicketKey } from './followed.ts';
import { ticketTexts as texts } from './ticket-texts.ts';

/** The proof that the ticket was received, as a file; and where one is checked. */
export function ProofOfReceipt({ ticketKey: { number, secret } }: { readonly ticketKey: TicketKey }) {
  const say = useSay();
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const download = async (): Promise<void> => {
    setBusy(true);
    const outcome = await outcomeOf((signal) =>
      apiClient.GET('/v1/tickets/{number}/proof', {
        params: { path: { number } },
        headers: { 'Mrejesho-Secret': secret },
        signal,
      }),
    );
    setBusy(false);
    if (outcome.failure !== undefined) {
      setSaid(failureSentence(outcome.failure, language));
      return;
    }
    const text = `${JSON.stringify(outcome.data, undefined, 2)}\n`;
    saveFile(new Blob([text], { type: 'application/json' }), `mrejesho-${number}-proof.json`);
    setSaid(say(texts.proofTaken));
  };
  return (
    <section class="screen-only" aria-labelledby="proof">
      <h2 id="proof">{say(texts.proof)}</h2>
      <p>{say(texts.proofLead)}</p>
      <p role="status">{said}</p>
      <div class="buttons">
        <Button look="second" busy={busy} onClick={() => void download()}>
          {say(busy ? texts.downloading : texts.proofDownload)}
        </Button>
        <PageLink to="verify">{say(texts.proofCheck)}</PageLink>
      </div>
    </section>
  );
}
