import { Button } from '../../design/button.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { inGroups } from '../../platform/digits.ts';
import { useSay } from '../../platform/language.ts';
import { useLoaded } from '../../platform/loaded.ts';
import { areKeysUsed } from '../frame/keys-setting.ts';
import { listTexts } from '../lists/texts.ts';
import { Eye } from './open-preview.tsx';
import { closePreview, type PreviewedTicket } from './previewed.ts';
import { previewOfText, ticketPreviewTexts as texts } from './texts.ts';
import './preview-beside.css';

/** Comes with the first ticket that is previewed. */
const loadPreview = () => import('./preview-of-ticket.tsx');

interface PreviewBesideProps {
  readonly previewed: PreviewedTicket;
}

/** Beside a list: the ticket that its reader opened with one key, or what will stand here. */
export function PreviewBeside({ previewed }: PreviewBesideProps) {
  const say = useSay();
  const number = previewed.value;
  if (number === undefined)
    return (
      <aside class="preview-beside empty" aria-label={say(texts.name)}>
        <Eye />
        <h2>{say(texts.name)}</h2>
        <p>{say(texts.willBeHere)}</p>
        {areKeysUsed() && (
          <p class="by-keys">
            <kbd>t</kbd> {say(texts.open)}
          </p>
        )}
      </aside>
    );
  return (
    <aside class="preview-beside" aria-label={say(previewOfText(inGroups(number)))}>
      <ComingPreview number={number} onClose={() => closePreview(previewed)} />
    </aside>
  );
}

interface ComingPreviewProps {
  readonly number: string;
  readonly onClose: () => void;
}

function ComingPreview(props: ComingPreviewProps) {
  const say = useSay();
  const { module, failed, again } = useLoaded(loadPreview);
  if (module !== undefined) return <module.default key={props.number} {...props} />;
  return failed ? <Button onClick={again}>{say(listTexts.again)}</Button> : <Skeleton lines={8} />;
}
