import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { Callout } from '../../design/callout.tsx';
import { workAddress } from '../platform/addresses.ts';
import { anotherTab } from './another-tab.ts';
import { sessionTexts as texts } from './texts.ts';
import './login-ended.css';

/**
 * The login ended on a page that stays as it is, and goes on when somebody is in again: that is done in another tab. It
 * stands at the foot of the window, wherever on the page its reader is.
 */
export const LoginEnded = ({ language }: { readonly language: Language }) => (
  <div class="login-ended screen-only">
    <Callout look="warning" live>
      <p>{texts.ended[language]}</p>
      <a href={workAddress('login', language) + anotherTab} target="_blank" rel="noopener">
        {texts.logInAgain[language]}
      </a>
    </Callout>
  </div>
);
