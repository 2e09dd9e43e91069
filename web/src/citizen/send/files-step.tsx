import { Button } from '../../design/button.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useSay } from '../../platform/language.ts';
import { useLoaded } from '../../platform/loaded.ts';
import { changeDraft, useDraftInHand } from './draft-in-hand.ts';
import { sendTexts } from './texts.ts';

const loadPicker = () => import('../../files/file-picker.tsx');

/** Pictures and documents. They are sent once the ticket was received. */
export function FilesStep() {
  const say = useSay();
  const { files } = useDraftInHand().draft;
  const { module, failed, again } = useLoaded(loadPicker);
  return (
    <>
      <h1 tabIndex={-1}>{say(sendTexts.files)}</h1>
      <p class="quiet">{say(sendTexts.filesHint)}</p>
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
