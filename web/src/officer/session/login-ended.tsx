import type { Language } from '../../../../domain/vocabulary/language.ts';
import { Callout } from '../../design/callout.tsx';
import { workAddress } from '../addresses.ts';
import { anotherTab } from './another-tab.ts';
import { sessionTexts as texts } from './texts.ts';

/** The login ended on a page that stays as it is, and goes on when somebody is in again: that is done in another tab. */
export const LoginEnded = ({ language }: { readonly language: Language }) => (
  <Callout look="warning" live>
    <p>{texts.ended[language]}</p>
    <a href={workAddress('login', language) + anotherTab} target="_blank" rel="noopener">
      {texts.logInAgain[language]}
    </a>
  </Callout>
);
