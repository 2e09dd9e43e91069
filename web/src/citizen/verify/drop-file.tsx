import { useState } from 'preact/hooks';
import { useSay } from '../../platform/language.ts';
import { verifyTexts as texts } from './texts.ts';

/** Takes a file that is chosen or dropped. The browser's own field stands behind, for keys and for who reads by ear. */
export function DropFile({ onFile }: { readonly onFile: (file: File) => void }) {
  const say = useSay();
  const [over, setOver] = useState(false);
  const take = (file: File | undefined): void => {
    if (file !== undefined) onFile(file);
  };
  return (
    <div
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files[0]);
      }}
    >
      <p id="proof-file-hint" class="quiet">
        {say(texts.fileHint)}
      </p>
      <input
        class="unseen"
        id="proof-file"
        type="file"
        accept=".json,application/json"
        aria-describedby="proof-file-hint"
        onChange={({ currentTarget }) => {
          take(currentTarget.files?.[0]);
          currentTarget.value = ''; // the same file can be chosen again
        }}
      />
      <label class="button" for="proof-file">
        {say(texts.file)}
      </label>
    </div>
  );
}
