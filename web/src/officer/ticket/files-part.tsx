import { useState } from 'preact/hooks';
import { Button } from '../../design/button.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useSay } from '../../platform/language.ts';
import { useLoaded } from '../../platform/loaded.ts';
import type { FilesOfActProps } from './files-of-act.tsx';
import { filesOfDraft } from './files-of-drafts.ts';
import { ticketPageTexts as texts } from './texts.ts';

const loadFiles = () => import('./files-of-act.tsx');

/** Files that go with an act, loaded by who has some to send. */
export function FilesPart(props: FilesOfActProps) {
  const say = useSay();
  const [isOpen, open] = useState(filesOfDraft(props.name).length > 0);
  return isOpen ? (
    <LoadedFiles {...props} />
  ) : (
    <p>
      <Button look="second" onClick={() => open(true)}>
        {say(texts.sendFiles)}
      </Button>
    </p>
  );
}

function LoadedFiles(props: FilesOfActProps) {
  const say = useSay();
  const { module, failed, again } = useLoaded(loadFiles);
  if (module !== undefined) return <module.FilesOfAct {...props} />;
  return failed ? (
    <Button look="second" onClick={again}>
      {say(texts.retry)}
    </Button>
  ) : (
    <Skeleton lines={2} />
  );
}
