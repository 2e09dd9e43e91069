import { useState } from 'preact/hooks';
import { Button } from '../../design/button.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { downloadFile } from './download-file.ts';
import type { Followed, TicketKey } from './followed.ts';
import { TakeAway } from './take-away.tsx';
import { fileName, kilobytes, ticketTexts as texts } from './ticket-texts.ts';

/** What is shown of a file, in the list of the ticket's and with a message. */
export type FileShown = Pick<
  Followed['attachments'][number],
  'place' | 'state' | 'type' | 'size' | 'because'
> & {
  /** In the ticket's list alone: there a file can be taken away. */
  readonly askedAt?: Followed['attachments'][number]['askedAt'];
};

export interface FilesProps {
  readonly files: readonly FileShown[];
  readonly ticketKey: TicketKey;
}

/** The files of a ticket, how far each is, and those that are ready to download. */
export function FilesOfTicket({ files, ticketKey }: FilesProps) {
  const say = useSay();
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="attached">
      <h2 id="attached">{say(texts.files)}</h2>
      <FileList files={files} ticketKey={ticketKey} />
    </section>
  );
}

export const FileList = ({ files, ticketKey }: FilesProps) =>
  files.length === 0 ? null : (
    <ul class="attached">
      {files.map((file) => (
        <AttachedFile key={file.place} file={file} ticketKey={ticketKey} />
      ))}
    </ul>
  );

function AttachedFile({ file, ticketKey }: { readonly file: FileShown; readonly ticketKey: TicketKey }) {
  const say = useSay();
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const { place, state, size, because, askedAt } = file;

  const download = async (): Promise<void> => {
    setBusy(true);
    setSaid('');
    setSaid(await downloadFile(ticketKey, file, language));
    setBusy(false);
  };
  return (
    <li>
      <p>
        <strong>{say(fileName(place))}</strong>
        {size !== undefined && <span class="quiet"> ({say(kilobytes(size))})</span>}
        <br />
        {upperFirst(because?.word ?? state.word)}
      </p>
      {state.code === 'clean' && (
        <Button look="second" busy={busy} onClick={() => void download()}>
          {say(busy ? texts.downloading : texts.download)} <span class="unseen">{say(fileName(place))}</span>
        </Button>
      )}
      {askedAt !== undefined && canBeTakenAway.includes(state.code) && (
        <TakeAway file={{ place, askedAt }} ticketKey={ticketKey} onRefused={setSaid} />
      )}
      <p role="status" class={said === '' ? 'unseen' : ''}>
        {said}
      </p>
    </li>
  );
}

/** As long as no officer opened it, which the API knows. */
const canBeTakenAway: readonly FileShown['state']['code'][] = ['awaited', 'clean'];
