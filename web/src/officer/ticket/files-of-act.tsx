import { useId, useState } from 'preact/hooks';
import { newKey } from '../../api/new-key.ts';
import { failureSentence, outcomeOf } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import type { ChosenFile } from '../../files/chosen-file.ts';
import { FileName } from '../../files/file-name.tsx';
import { HowFar } from '../../files/how-far.tsx';
import { prepareFile, type UnfitFile } from '../../files/prepare-file.ts';
import { fileTexts } from '../../files/texts.ts';
import { uploadFile, type WayOfFiles } from '../../files/upload.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { officerApi } from '../session/officer-api.ts';
import {
  filesOfDraft,
  putFiles,
  putProgress,
  removeFile,
  type FileOfDraft,
  type PlacedUpload,
} from './files-of-drafts.ts';
import { ticketPageTexts as texts } from './texts.ts';
import '../../files/files.css';

const path = '/v1/officer/tickets/{number}/attachments';

const wayOfOffice = (number: string): WayOfFiles => ({
  askForPlace: ({ key, type }) =>
    outcomeOf((signal) =>
      officerApi.POST(path, {
        params: { path: { number }, header: { 'Idempotency-Key': key } },
        body: { does: 'attach', type },
        signal,
      }),
    ),
  list: () => outcomeOf((signal) => officerApi.GET(path, { params: { path: { number } }, signal })),
});

const takeAway = (number: string, { place, askedAt }: PlacedUpload) =>
  outcomeOf((signal) =>
    officerApi.POST(path, {
      params: { path: { number }, header: { 'Idempotency-Key': newKey() } },
      body: { does: 'remove', place, askedAt },
      signal,
    }),
  );

export interface FilesOfActProps {
  readonly number: string;
  /** Names the draft. */
  readonly name: string;
  /** Its citizen never sees them. */
  readonly areInternal: boolean;
}

/** The files that go with an act: sent to be checked as soon as they are chosen. */
export function FilesOfAct({ number, name, areInternal }: FilesOfActProps) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const [faults, setFaults] = useState<readonly UnfitFile[]>([]);
  const files = filesOfDraft(name);
  const send = async (file: ChosenFile): Promise<void> => {
    await uploadFile(wayOfOffice(number), file, (progress) => putProgress(name, file, progress));
  };
  const add = async (input: HTMLInputElement): Promise<void> => {
    const chosen = [...(input.files ?? [])];
    // The same file can then be chosen again.
    input.value = '';
    const prepared: (ChosenFile | UnfitFile)[] = [];
    for (const file of chosen) prepared.push(await prepareFile(file));
    setFaults(prepared.filter((one) => typeof one === 'string'));
    const ready = prepared.filter((one) => typeof one !== 'string');
    putFiles(name, [
      ...filesOfDraft(name),
      ...ready.map((file) => ({ file, progress: { is: 'waiting' } as const })),
    ]);
    for (const file of ready) await send(file);
  };
  const remove = async (one: FileOfDraft): Promise<void> => {
    const isGone = await removeFile(name, one, (placed) => takeAway(number, placed));
    if (isGone) document.getElementById(id)?.focus();
  };
  return (
    <fieldset class="files files-of-act">
      <legend>{say(texts.sendFiles)}</legend>
      <p class="quiet small" id={`${id}-hint`}>
        {say(areInternal ? texts.filesStayInside : texts.filesGoOnceChecked)}
      </p>
      {faults.map((fault) => (
        <p class="mistake" role="alert" key={fault}>
          {say(fileTexts[fault])}
        </p>
      ))}
      {files.length > 0 && (
        <ul class="file-list">
          {files.map((one, index) => (
            <li key={one.file.key}>
              <FileName file={one.file} index={index} about={<HowFar progress={one.progress} />} />
              <span>
                {one.progress.is === 'failed' && (
                  <Button look="plain" onClick={() => void send(one.file)}>
                    {say(fileTexts.retry)} <span class="unseen">{index + 1}</span>
                  </Button>
                )}
                {one.progress.is !== 'sending' && (
                  <Button look="plain" onClick={() => void remove(one)}>
                    {say(fileTexts.remove)} <span class="unseen">{index + 1}</span>
                  </Button>
                )}
              </span>
              {one.notRemoved !== undefined && (
                <span class="mistake" role="alert">
                  {failureSentence(one.notRemoved, language)}
                </span>
              )}
              {one.progress.is === 'sending' && (
                <progress max={1} value={one.progress.part} aria-label={say(fileTexts.sending)} />
              )}
            </li>
          ))}
        </ul>
      )}
      <input
        class="unseen"
        type="file"
        id={id}
        accept="application/pdf,image/*"
        multiple
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => void add(currentTarget)}
      />
      <label class="button second" for={id}>
        {say(texts.attachFile)}
      </label>
    </fieldset>
  );
}
