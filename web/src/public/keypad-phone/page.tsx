import { access as builtAccess } from 'virtual:registry/access';
import { Frame } from '../../design/frame.tsx';
import { useSay } from '../../platform/language.ts';
import { KeypadPhone } from './keypad.tsx';
import { keypadPhonePage as texts, onRealPhone } from './texts.ts';
import './keypad-phone.css';

/** A simple phone to play with: the menu that is dialled, on a screen. */
export default function KeypadPhonePage() {
  const say = useSay();
  return (
    <Frame title={texts.title} description={texts.description}>
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      <p>{say(texts.lead)}</p>
      <noscript>
        <p>{say(texts.withoutScript)}</p>
        {builtAccess.dial !== undefined && <p>{say(onRealPhone(builtAccess.dial))}</p>}
      </noscript>
      <KeypadPhone code={builtAccess.ussdCode} />
      <p class="quiet">{say(texts.invented)}</p>
      <p class="quiet">{say(texts.noSms)}</p>
    </Frame>
  );
}
