import { useState } from 'preact/hooks';
import { Checkbox } from '../../design/choices.tsx';
import { useSay } from '../../platform/language.ts';
import { Dialog } from './dialog.tsx';
import { areKeysUsed, setKeysUsed } from './keys-setting.ts';
import type { Shortcut } from './shortcuts.ts';
import { keyNames, workFrameTexts as texts } from './texts.ts';

interface KeyboardHelpProps {
  readonly shortcuts: readonly Shortcut[];
  readonly onClose: () => void;
}

/** The keys of the page that is shown, and how they are switched off. */
export function KeyboardHelp({ shortcuts, onClose }: KeyboardHelpProps) {
  const say = useSay();
  const [used, setUsed] = useState(areKeysUsed);
  const change = (on: boolean): void => {
    setKeysUsed(on);
    setUsed(areKeysUsed());
  };
  return (
    <Dialog title={say(texts.keysTitle)} onClose={onClose}>
      <table class="keys">
        <thead class="unseen">
          <tr>
            <th scope="col">{say(texts.key)}</th>
            <th scope="col">{say(texts.does)}</th>
          </tr>
        </thead>
        <tbody>
          {shortcuts.map(({ keys, says }) => (
            <tr key={keys[0]}>
              <td>
                <Keys keys={keys} />
              </td>
              <td>{say(says)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Checkbox
        id="use-keys"
        label={say(texts.useKeys)}
        hint={say(texts.useKeysHint)}
        checked={used}
        onChange={change}
      />
    </Dialog>
  );
}

function Keys({ keys }: { readonly keys: readonly string[] }) {
  const say = useSay();
  return keys.map((key, place) => (
    <>
      {place > 0 && ` ${say(texts.or)} `}
      <kbd>{keyNames[key] === undefined ? key : say(keyNames[key])}</kbd>
    </>
  ));
}
