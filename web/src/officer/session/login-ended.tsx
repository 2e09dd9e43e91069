import type { Language } from '../../../../domain/vocabulary/language.ts';
import { Callout } from '../../design/callout.tsx';
import { workAddress } from '../addresses.ts';
import { loginEndedTexts as texts } from './texts.ts';

/** The login ended on a page that stays as it is. */
export const LoginEnded = ({ language }: { readonly language: Language }) => (
  <Callout look="warning" live>
    <p>{texts.ended[language]}</p>
    <a href={workAddress('login', language)} target="_blank" rel="noopener">
      {texts.logIn[language]}
    </a>
  </Callout>
);
