import { failureTexts } from '../../../../web/src/api/texts.ts';
import { loginTexts as texts } from '../../../../web/src/officer/login/texts.ts';
import { sessionTexts } from '../../../../web/src/officer/session/texts.ts';
import { workFrameTexts } from '../../../../web/src/officer/frame/texts.ts';
import { problems } from '../../../../contracts/http/problems/problems.ts';
import type { PageState } from '../../visits/page-state.ts';

const page = 'work-login';
const officer = 'tumaini-lusinde';

/** Where officers log in and come back, what is wrong there, and how a login ends. */
export const loginStates: readonly PageState[] = [
  { page, name: 'nobody-in', shows: texts.how },
  {
    page,
    name: 'begun-elsewhere',
    shows: texts['begun-elsewhere'],
    reach: (visit) => visit.opens(page, { query: 'code=a-code&state=a-state' }),
  },
  {
    page,
    name: 'entering',
    shows: texts.entering,
    reach: async (visit) => {
      await visit.opens(page);
      await visit.page.evaluate(() =>
        sessionStorage.setItem(
          'mrejesho-login',
          JSON.stringify({ state: 'a', codeVerifier: 'v'.repeat(43), redirectUri: 'x', returnTo: '/kazi' }),
        ),
      );
      visit.site.api.keepsWaiting('keep-session');
      await visit.opens(page, { query: 'code=a-code&state=a' });
    },
  },
  {
    page,
    name: 'refused',
    shows: problems['login-failed'].detail,
    reach: async (visit) => {
      await visit.opens(page);
      await visit.page.evaluate(() =>
        sessionStorage.setItem(
          'mrejesho-login',
          JSON.stringify({ state: 'a', codeVerifier: 'v'.repeat(43), redirectUri: 'x', returnTo: '/kazi' }),
        ),
      );
      await visit.opens(page, { query: 'code=an-old-code&state=a' });
    },
  },
  {
    page,
    name: 'no-issuer',
    shows: failureTexts.unavailable,
    reach: async (visit) => {
      visit.site.api.refuses('show-login', 'internal-error');
      await visit.opens(page);
      await visit.presses(texts.logIn);
    },
  },
  {
    page,
    name: 'in-for-another-tab',
    officer,
    shows: texts.again,
    reach: (visit) => visit.opens(page, { query: 'tena' }),
  },
  {
    page,
    name: 'not-logged-out',
    officer,
    shows: sessionTexts.leavingWhy,
    reach: async (visit) => {
      await visit.opens('work-start');
      await visit.sees(workFrameTexts.logOut);
      visit.site.api.refuses('end-session', 'internal-error');
      await visit.presses(workFrameTexts.logOut);
    },
  },
];
