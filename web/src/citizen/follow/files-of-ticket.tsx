import { useState } from 'preact/hooks';
import { apiClient } from '../../api/client.ts';
import { outcomeOf, failureSentence } from '../../api/problem.ts';
import { failureTexts } from '../../api/texts.ts';
import { Button } from '../../design/button.tsx';
import { useLanguage, useSay } from '../../language.ts';
import { saveFile } from '../../save-file.ts';
import { upperFirst } from '../../upper-first.ts';
import type { Followed, TicketKey } from './followed.ts';
import { fileName, ticketTexts as texts } from './ticket-texts.ts';

/** What is shown of a file, in the list of the ticket's and with a message. */
type Attached = Pick<Followed['attachments'][number], 'place' | 'state' | 'type' | 'size' | 'because'>;

export interface FilesProps {
  readonly files: readonly Attached[];
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

const endings = { 'image/jpeg': 'jpg', 'image/png': 'png', 'application/pdf': 'pdf' } as const;

/** In kilobytes as people count them. */
const kilobytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1000))} KB`;

function AttachedFile({ file, ticketKey }: { readonly file: Attached; readonly ticketKey: TicketKey }) {
  const say = useSay();
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const { place, state, type, size, because } = file;

  const download = async (): Promise<void> => {
    setBusy(true);
    setSaid('');
    setSaid(await downloaded(ticketKey, place, type, language));
    setBusy(false);
  };
  return (
    <li>
      <p>
        <strong>{say(fileName(place))}</strong>
        {size !== undefined && <span class="quiet"> {kilobytes(size)}</span>}
        <br />
        {upperFirst(because?.word ?? state.word)}
      </p>
      {state.code === 'clean' && (
        <Button look="second" busy={busy} onClick={() => void download()}>
          {say(busy ? texts.downloading : texts.download)} <span class="unseen">{say(fileName(place))}</span>
        </Button>
      )}
      <p role="status" class={said === '' ? 'unseen' : ''}>
        {said}
      </p>
    </li>
  );
}

/** Fetches a file and gives it to the person. What went wrong, in a sentence; '' where nothing did. */
async function downloaded(
  { number, secret }: TicketKey,
  place: number,
  type: Attached['type'],
  language: 'sw' | 'en',
): Promise<string> {
  const link = await outcomeOf((signal) =>
    apiClient.GET('/v1/tickets/{number}/attachments/{place}', {
      params: { path: { number, place: String(place) } },
      headers: { 'Mrejesho-Secret': secret },
      signal,
    }),
  );
  if (link.failure !== undefined) return failureSentence(link.failure, language);
  try {
    const response = await fetch(link.data.url, { referrerPolicy: 'no-referrer', cache: 'no-store' });
    if (!response.ok) return failureTexts.unavailable[language];
    saveFile(
      await response.blob(),
      `mrejesho-${number}-${place}.${type === undefined ? 'bin' : endings[type]}`,
    );
    return '';
  } catch {
    return failureTexts.unreachable[language];
  }
}
