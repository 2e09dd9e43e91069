import { useEffect, useState } from 'preact/hooks';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { newKey } from '../../api/new-key.ts';
import { outcomeOf } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { fetchFile } from '../../files/fetch-file.ts';
import { saveFile } from '../../platform/save-file.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { officerApi } from '../session/officer-api.ts';
import type { FileOfOpened } from './opened.ts';
import { nameOfFile, ticketPageTexts as texts } from './texts.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/ticket')>('officer/ticket');

/** A file as far as it is, in the list of the ticket's or with what was written. */
type ShownFile = Pick<FileOfOpened, 'place' | 'state' | 'because' | 'size' | 'type'>;

interface FilesProps {
  readonly files: readonly ShownFile[];
  readonly number: string;
  /** Why the ticket had to be read, where that must be said: the file is opened for the same reason. */
  readonly reason: string | undefined;
}

/** Files of a ticket, or of what was written. That opening one is recorded stands before it is done. */
export function FilesToOpen({ files, number, reason }: FilesProps) {
  const say = useSay();
  if (files.length === 0) return null;
  return (
    <>
      <p class="quiet small" id={`recorded-${files[0]?.place}`}>
        {say(texts.filesRecorded)}
      </p>
      <ul class="files-of-ticket">
        {files.map((file) => (
          <FileToOpen key={file.place} {...{ file, number, reason }} told={`recorded-${files[0]?.place}`} />
        ))}
      </ul>
    </>
  );
}

const kilobytes = (bytes: number): Text => {
  const count = Math.max(1, Math.round(bytes / 1000));
  return t.kilobytes({ count });
};

const linkOf = (number: string, place: number, reason: string | undefined) =>
  outcomeOf((signal) =>
    reason === undefined
      ? officerApi.GET('/v1/officer/tickets/{number}/attachments/{place}', {
          params: { path: { number, place: String(place) } },
          signal,
        })
      : officerApi.POST('/v1/officer/tickets/{number}/attachments/{place}/openings', {
          params: { path: { number, place: String(place) }, header: { 'Idempotency-Key': newKey() } },
          body: { reason },
          signal,
        }),
  );

interface FileProps {
  readonly file: ShownFile;
  readonly number: string;
  readonly reason: string | undefined;
  /** The id of what says that it is recorded. */
  readonly told: string;
}

function FileToOpen({ file, number, reason, told }: FileProps) {
  const say = useSay();
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [picture, setPicture] = useState<string>();
  const { place, state, because, size, type } = file;
  useEffect(() => () => URL.revokeObjectURL(picture ?? ''), [picture]);
  const open = async (): Promise<void> => {
    setBusy(true);
    setSaid('');
    // The link is given once the opening is recorded.
    const { blob, because: why } = await fetchFile(await linkOf(number, place, reason), language);
    if (blob !== undefined && type?.startsWith('image/') === true) setPicture(URL.createObjectURL(blob));
    else if (blob !== undefined) saveFile(blob, `mrejesho-${number}-${place}.pdf`);
    setSaid(why ?? '');
    setBusy(false);
  };
  return (
    <li>
      <span>
        <strong>{say(nameOfFile(place))}</strong>
        <span class="quiet">
          {size !== undefined && ` · ${say(kilobytes(size))}`} · {upperFirst(because?.word ?? state.word)}
        </span>
      </span>
      {state.code === 'clean' && (
        <Button look="second" busy={busy} aria-describedby={told} onClick={() => void open()}>
          {say(busy ? texts.opensFile : texts.openFile)} <span class="unseen">{say(nameOfFile(place))}</span>
        </Button>
      )}
      {picture !== undefined && <img class="opened-picture" src={picture} alt={say(nameOfFile(place))} />}
      <span role="status" class={said === '' ? 'unseen' : 'failed'}>
        {said}
      </span>
    </li>
  );
}
