import { useState } from 'preact/hooks';
import { newKey } from '../../api/new-key.ts';
import { failureSentence, outcomeOf } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { officerApi } from '../session/officer-api.ts';
import { FilesPart } from '../ticket/files-part.tsx';
import { isFileAwaited, placesOfDraft, putFiles } from '../ticket/files-of-drafts.ts';
import { deskTexts } from './texts.ts';

interface ScanAtDeskProps {
  readonly number: string;
  /** It went to the office of who wrote it down: of another's, they may add nothing. */
  readonly isHere: boolean;
}

/** The scan of the letter that was written down: kept with the ticket by a note, which the office alone sees. */
export function ScanAtDesk({ number, isHere }: ScanAtDeskProps) {
  const say = useSay();
  return (
    <section class="screen-only" aria-labelledby="scan">
      <h2 id="scan">{say(deskTexts.scan)}</h2>
      {isHere ? <ScanToKeep number={number} /> : <p class="quiet">{say(deskTexts.scanElsewhere)}</p>}
    </section>
  );
}

function ScanToKeep({ number }: Pick<ScanAtDeskProps, 'number'>) {
  const say = useSay();
  const language = useLanguage();
  const [key, setKey] = useState(newKey);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const name = `desk ${number}`;
  const attachments = placesOfDraft(name);
  const keep = async (): Promise<void> => {
    setBusy(true);
    const { failure } = await outcomeOf((signal) =>
      officerApi.POST('/v1/officer/tickets/{number}/note', {
        params: { path: { number }, header: { 'Idempotency-Key': key } },
        body: { message: say(deskTexts.scanNote), attachments: [...attachments] },
        signal,
      }),
    );
    setBusy(false);
    if (failure === undefined) {
      putFiles(name, []);
      setKey(newKey());
    }
    setSaid(failure === undefined ? say(deskTexts.scanKept) : failureSentence(failure, language));
  };
  return (
    <>
      <FilesPart number={number} name={name} areInternal />
      {attachments.length > 0 && !isFileAwaited(name) && (
        <div class="buttons">
          <Button busy={busy} onClick={() => void keep()}>
            {say(deskTexts.keepScan)}
          </Button>
        </div>
      )}
      <p role="status">{said}</p>
    </>
  );
}
