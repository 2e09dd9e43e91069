import { useState } from 'preact/hooks';
import { Button } from '../../design/button.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useSay } from '../../platform/language.ts';
import { useLoaded } from '../../platform/loaded.ts';
import { changeDraft, useDraftInHand } from './draft-in-hand.ts';
import { laterTexts } from './later-texts.ts';
import { sendTexts } from './texts.ts';

const loadPicker = () => import('../../files/file-picker.tsx');

/** Pictures and documents, loaded by who has some. They are sent once the ticket was received. */
export function FilesField({ label }: { readonly label: string }) {
  const { files } = useDraftInHand().draft;
  const [isOpen, open] = useState(files.length > 0);
  return isOpen ? (
    <section aria-labelledby="files-heading">
      <h2 id="files-heading">{label}</h2>
      <Picker />
    </section>
  ) : (
    <p>
      <Button look="second" id="files" onClick={() => open(true)}>
        {label}
      </Button>
    </p>
  );
}

function Picker() {
  const say = useSay();
  const { files } = useDraftInHand().draft;
  const { module, failed, again } = useLoaded(loadPicker);
  return (
    <>
      <p class="quiet">{say(laterTexts.filesHint)}</p>
      {module !== undefined && (
        <module.FilePicker files={files} onChange={(chosen) => changeDraft({ files: chosen })} />
      )}
      {failed && (
        <Button look="second" onClick={again}>
          {say(sendTexts.retry)}
        </Button>
      )}
      {module === undefined && !failed && <Skeleton lines={2} />}
    </>
  );
}
