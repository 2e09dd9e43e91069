import { useMemo, useState } from 'preact/hooks';
import { errorsOf, failureSentence, outcomeOf, skipped, type Failure } from '../../api/problem.ts';
import { newKey } from '../../api/new-key.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { SelectField } from '../../design/select-field.tsx';
import { inGroups } from '../../platform/digits.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { useResource } from '../../resource/use-resource.ts';
import { Dialog } from '../frame/dialog.tsx';
import type { QueuedTicket } from '../lists/queued-ticket.ts';
import { loadText } from '../platform/load-text.ts';
import { officerApi } from '../session/officer-api.ts';
import { movedOnIn, onlyAt } from '../ticket/moved-on.ts';
import { officerActTexts } from '../ticket/officer-act-texts.ts';
import { PreviewOfActPart } from '../ticket/preview-of-act.tsx';
import type { PreviewNow } from '../ticket/use-preview-of-act.ts';
import { boardTexts as texts } from './texts.ts';
import type { OfficerColumn } from './use-board.ts';

interface GiveDialogProps {
  readonly line: QueuedTicket;
  readonly columns: readonly OfficerColumn[];
  /** To whom it was dragged; absent: that is chosen here. */
  readonly to?: string | undefined;
  readonly onGiven: () => void;
  readonly onClose: () => void;
}

/** Gives a ticket to an officer: to whom, what that would do, and the button that does it. */
export default function GiveDialog({ line, columns, to, onGiven, onClose }: GiveDialogProps) {
  const say = useSay();
  const language = useLanguage();
  const [officer, setOfficer] = useState(to ?? '');
  const [failure, setFailure] = useState<Failure | undefined>(undefined);
  const [isSending, setSending] = useState(false);
  const key = useMemo(newKey, [officer]);
  const { number } = line;
  const preview = useResource(
    (request) =>
      officer === ''
        ? skipped()
        : officerApi.POST('/v1/officer/tickets/{number}/preview', {
            ...request,
            params: { path: { number }, header: {} },
            body: { act: 'assign', details: { officer } },
          }),
    [number, officer],
  );
  const { version } = preview.data ?? {};
  const give = async (): Promise<void> => {
    if (version === undefined) return;
    setSending(true);
    const { failure: refused } = await outcomeOf((signal) =>
      officerApi.POST('/v1/officer/tickets/{number}/assignment', {
        params: { path: { number }, header: { 'Idempotency-Key': key, 'If-Match': onlyAt(version) } },
        body: { officer },
        signal,
      }),
    );
    setSending(false);
    setFailure(refused);
    if (refused === undefined) onGiven();
    // What it would do is read as the ticket is now: it can be given at once, or no more.
    else if (movedOnIn(refused) !== undefined) preview.again();
  };
  return (
    <Dialog title={say(officerActTexts.assign.title)} onClose={onClose}>
      <p>
        <bdi>{line.subject ?? inGroups(number)}</bdi>
      </p>
      <SelectField
        id="give-to"
        label={say(texts.give)}
        none={say(texts.chooseOfficer)}
        choices={columns
          .filter((column) => column.officer.id !== line.assignee?.id)
          .map(({ officer: { id: value, name = value }, load }) => ({
            value,
            label: `${name} (${say(loadText(load.open, load.overdue))})`,
          }))}
        chosen={officer}
        onChange={setOfficer}
      />
      {officer !== '' && <PreviewOfActPart preview={previewNow(preview, language)} />}
      {failure !== undefined && (
        <Callout look="danger" live>
          <p>{failureSentence(failure, language)}</p>
        </Callout>
      )}
      <div class="buttons">
        <Button busy={version === undefined || isSending} onClick={() => void give()}>
          {say(officerActTexts.assign.send)}
        </Button>
      </div>
    </Dialog>
  );
}

type Previewed = Pick<
  ReturnType<typeof useResource<NonNullable<PreviewNow['shown']>>>,
  'data' | 'failure' | 'again'
>;

/** What is known of what the act would do, as the part of a ticket's page shows it. */
function previewNow({ data: shown, failure, again }: Previewed, language: 'sw' | 'en'): PreviewNow {
  if (failure === undefined)
    return { is: shown === undefined ? 'asked' : 'shown', shown, mistakes: [], again };
  return failure.because === 'refused'
    ? { is: 'refused', mistakes: errorsOf(failure, language, {}), again }
    : { is: 'failed', mistakes: [], again };
}
