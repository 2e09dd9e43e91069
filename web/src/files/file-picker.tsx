import { useId, useState } from 'preact/hooks';
import { Button } from '../design/button.tsx';
import { useSay } from '../platform/language.ts';
import type { ChosenFile } from './chosen-file.ts';
import { fileLimits } from './file-limits.ts';
import { FileName } from './file-name.tsx';
import { prepareFile, type UnfitFile } from './prepare-file.ts';
import { fileTexts, weightOf } from './texts.ts';
import './files.css';

export interface FilePickerProps {
  readonly files: readonly ChosenFile[];
  readonly onChange: (files: readonly ChosenFile[]) => void;
  readonly atMost?: number;
}

/** Takes pictures with the camera, or files from the phone; shows what was chosen, and takes it away again. */
export function FilePicker({ files, onChange, atMost = fileLimits.atMost }: FilePickerProps) {
  const say = useSay();
  const id = useId();
  /** So many are being prepared. */
  const [awaited, setAwaited] = useState(0);
  const busy = awaited > 0;
  const [faults, setFaults] = useState<readonly UnfitFile[]>([]);
  const [said, setSaid] = useState('');

  const add = async (input: HTMLInputElement): Promise<void> => {
    const chosen = [...(input.files ?? [])].slice(0, atMost - files.length);
    // The same file can then be chosen again.
    input.value = '';
    if (chosen.length === 0) return;
    setAwaited(chosen.length);
    setSaid(say(fileTexts.preparing));
    const prepared: (ChosenFile | UnfitFile)[] = [];
    // One after the other: a small phone has no room for several large pictures at once.
    for (const file of chosen) prepared.push(await prepareFile(file));
    const ready = prepared.filter((one) => typeof one !== 'string');
    setFaults(prepared.filter((one) => typeof one === 'string'));
    setAwaited(0);
    setSaid(ready.length > 0 ? say(fileTexts.added) : '');
    onChange([...files, ...ready]);
  };
  const remove = (file: ChosenFile): void => {
    setFaults([]);
    setSaid(say(fileTexts.removed));
    onChange(files.filter(({ key }) => key !== file.key));
    document.getElementById(`${id}-choose`)?.focus();
  };
  const input = (name: string, label: string, camera: boolean) => (
    <>
      <input
        class="unseen"
        type="file"
        id={`${id}-${name}`}
        accept={camera ? 'image/*' : 'image/*,application/pdf'}
        multiple={!camera}
        capture={camera ? 'environment' : undefined}
        disabled={busy}
        onChange={({ currentTarget }) => void add(currentTarget)}
      />
      <label class="button second" for={`${id}-${name}`}>
        {label}
      </label>
    </>
  );

  return (
    <div class="files">
      {faults.map((fault) => (
        <p class="mistake" role="alert" key={fault}>
          {say(fileTexts[fault])}
        </p>
      ))}
      <ul class="file-list">
        {files.map((file, index) => (
          <li key={file.key}>
            <FileName file={file} index={index} about={say(weightOf(file))} />
            <Button look="plain" onClick={() => remove(file)}>
              {say(fileTexts.remove)} <span class="unseen">{index + 1}</span>
            </Button>
          </li>
        ))}
        {Array.from({ length: awaited }, (_, place) => (
          <li key={`awaited-${place}`} class="file-awaited">
            {say(fileTexts.preparing)}
          </li>
        ))}
      </ul>
      {files.length < atMost ? (
        <div class="buttons">
          {input('camera', say(fileTexts.takePicture), true)}
          {input('choose', say(fileTexts.chooseFile), false)}
        </div>
      ) : (
        <p>{say(fileTexts.full)}</p>
      )}
      <p class="unseen" role="status">
        {said}
      </p>
    </div>
  );
}
