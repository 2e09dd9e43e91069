import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../design/button.tsx';
import { useSay } from '../platform/language.ts';
import type { ChosenFile } from './chosen-file.ts';
import { FileName } from './file-name.tsx';
import { HowFar } from './how-far.tsx';
import { fileTexts } from './texts.ts';
import { removeUpload, uploadFile, wayOfCitizen, type TicketOfFiles, type UploadProgress } from './upload.ts';
import './files.css';

export interface UploadsProps {
  readonly ticket: TicketOfFiles;
  readonly files: readonly ChosenFile[];
  /** Each time that a file needs nothing more: it arrived, was refused, or was given up. */
  readonly onOver?: (file: ChosenFile) => void;
  /** When that holds for all of them: the places of those that arrived. */
  readonly onSettled?: (places: readonly number[]) => void;
}

const waiting: UploadProgress = { is: 'waiting' };
const hasArrived = (progress: UploadProgress) =>
  progress.is === 'clean' || progress.is === 'checking' ? progress : undefined;

/** Sends files to a ticket, one after the other, and shows how far each is. */
export function Uploads({ ticket, files, onOver, onSettled }: UploadsProps) {
  const [progress, setProgress] = useState<Readonly<Record<string, UploadProgress>>>({});
  const started = useRef(false);

  const over = useRef(new Map<string, UploadProgress | undefined>());
  const isOver = (file: ChosenFile, last?: UploadProgress): void => {
    over.current.set(file.key, last);
    onOver?.(file);
    if (over.current.size < files.length) return;
    onSettled?.([...over.current.values()].flatMap((one) => (one && hasArrived(one)?.place) ?? []));
  };
  const send = async (file: ChosenFile): Promise<void> => {
    const last = await uploadFile(wayOfCitizen(ticket), file, (now) =>
      setProgress((before) => ({ ...before, [file.key]: now })),
    );
    if (last.is !== 'failed') isOver(file, last);
  };
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    void (async () => {
      for (const file of files) await send(file);
    })();
  });

  const show = (file: ChosenFile, now: UploadProgress): void =>
    setProgress((before) => ({ ...before, [file.key]: now }));
  const takeAway = async (file: ChosenFile, now: UploadProgress): Promise<void> => {
    const arrived = hasArrived(now);
    const failure = arrived && (await removeUpload(ticket, arrived)).failure;
    if (failure !== undefined) {
      show(file, { is: 'failed', failure });
      return;
    }
    show(file, { is: arrived === undefined ? 'given-up' : 'removed' });
    isOver(file);
  };
  return (
    <ul class="file-list files">
      {files.map((file, index) => (
        <Upload
          key={file.key}
          file={file}
          index={index}
          progress={progress[file.key] ?? waiting}
          onRetry={() => void send(file)}
          onTakeAway={(now) => void takeAway(file, now)}
        />
      ))}
    </ul>
  );
}

interface UploadRowProps {
  readonly file: ChosenFile;
  readonly index: number;
  readonly progress: UploadProgress;
  readonly onRetry: () => void;
  readonly onTakeAway: (progress: UploadProgress) => void;
}

/** One file on its way. */
function Upload({ file, index, progress, onRetry, onTakeAway }: UploadRowProps) {
  const say = useSay();
  const mayGo = progress.is === 'failed' || progress.is === 'clean';
  const which = <span class="unseen">{index + 1}</span>;
  return (
    <li>
      <FileName file={file} index={index} about={<HowFar progress={progress} />} />
      <span>
        {progress.is === 'failed' && (
          <Button look="plain" onClick={onRetry}>
            {say(fileTexts.retry)} {which}
          </Button>
        )}{' '}
        {mayGo && (
          <Button look="plain" onClick={() => onTakeAway(progress)}>
            {say(fileTexts.remove)} {which}
          </Button>
        )}
      </span>
      {progress.is === 'sending' && (
        <progress max={1} value={progress.part} aria-label={say(fileTexts.sending)} />
      )}
    </li>
  );
}
