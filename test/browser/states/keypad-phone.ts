import { playPhone } from '../../../application/ussd/session/play-phone.ts';
import { ussdDemonstrationRoute } from '../../../contracts/ussd/routes.ts';
import { keypadPhonePage as texts } from '../../../web/src/public/keypad-phone/texts.ts';
import type { PageState } from '../visits/page-state.ts';
import type { Visit } from '../visits/visit.ts';

/** The stage of this visit plays phones: by the menu itself, over the visit's own site. */
async function isOpenIn({ page, site }: Visit): Promise<void> {
  await page.route(`**${ussdDemonstrationRoute.path}`, async (route) => {
    const asked = new URLSearchParams(route.request().postData() ?? '');
    const { text, ends } = await playPhone(site.system.ports, {
      sessionId: asked.get('sessionId') ?? '',
      phone: asked.get('phoneNumber') ?? '',
      text: asked.get('text') ?? '',
      source: '127.0.0.1',
      log: site.system.captured.log,
    });
    await route.fulfill({ contentType: 'text/plain', body: `${ends ? 'END' : 'CON'} ${text}` });
  });
}

export const keypadPhoneStates: readonly PageState[] = [
  { page: 'keypad-phone', name: 'ready', shows: texts.ready },
  {
    page: 'keypad-phone',
    name: 'asking',
    shows: { sw: '1 Nini kimetokea', en: '1 Nini kimetokea' },
    reach: async (visit) => {
      await isOpenIn(visit);
      await visit.opens('keypad-phone');
      await visit.presses(texts.dial);
    },
  },
  {
    page: 'keypad-phone',
    name: 'over',
    shows: texts.over,
    reach: async (visit) => {
      await isOpenIn(visit);
      await visit.opens('keypad-phone');
      await visit.presses(texts.dial);
      await visit.button(texts.send).waitFor();
      await visit.presses('0');
      await visit.presses(texts.send);
    },
  },
  {
    page: 'keypad-phone',
    name: 'not-open',
    shows: texts.notOpen,
    reach: async (visit) => {
      await visit.opens('keypad-phone');
      await visit.presses(texts.dial);
    },
  },
  {
    page: 'keypad-phone',
    name: 'offline',
    shows: texts.unreachable,
    reach: async (visit) => {
      await visit.opens('keypad-phone');
      await visit.goesOffline();
      await visit.presses(texts.dial);
    },
  },
];
