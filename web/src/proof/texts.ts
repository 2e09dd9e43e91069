import type { Text } from '../../../domain/foundation/vocabulary/language.ts';

/** What somebody reads while this device does the work that a number under attack asks for. */
export const proofTexts = {
  title: { sw: 'Kifaa chako kinajithibitisha kwanza', en: 'This device proves itself first' },
  closed: { sw: 'Namba hii imefungwa kwa leo', en: 'This number is closed for today' },
  why: {
    sw: 'Leo mtu amejaribu misimbo isiyo sahihi kwa namba hii, au kupitia mtandao wako.',
    en: 'Today somebody tried wrong secret codes for this number, or through your network.',
  },
  free: {
    sw: 'Kinatayarisha ombi lako. Hakitumii bando wala pesa. Usifunge ukurasa huu.',
    en: 'It is calculating. That uses no data and no money. Keep this page open.',
  },
  measuring: { sw: 'Kinapima itachukua muda gani…', en: 'Finding out how long it takes…' },
  progress: { sw: 'Hesabu ilipofikia', en: 'How far the calculation is' },
  sending: { sw: 'Inatuma…', en: 'Sending…' },
  unreachable: {
    sw: 'Hakuna mtandao. Jaribu tena ukipata mtandao.',
    en: 'There is no connection. Try again when you have one.',
  },
  again: { sw: 'Jaribu tena', en: 'Try again' },
  impossible: {
    sw: 'Kivinjari hiki hakikuweza kutayarisha ombi. Tumia njia nyingine hapa chini.',
    en: 'This browser could not do the calculation. Use another way below.',
  },
  hopeless: {
    sw: 'Hesabu ingechukua saa nyingi, kwa hiyo imesimamishwa. Tumia njia nyingine hapa chini.',
    en: 'The calculation would take many hours, so it was stopped. Use another way below.',
  },
  codeLead: {
    sw: 'Uliacha namba yako ya simu?',
    en: 'Did you give your phone number?',
  },
  codeAsk: { sw: 'Nitumie namba ya uthibitisho kwa SMS', en: 'Send a code to my phone' },
  codeAsked: {
    sw: 'Kama uliacha simu iliyo salama, SMS itafika ndani ya dakika chache. Usifunge ukurasa huu.',
    en: 'If you gave a safe phone, an SMS comes within minutes. Keep this page open.',
  },
  codeField: { sw: 'Namba ya uthibitisho kutoka SMS, tarakimu 6', en: 'Code from the SMS, 6 digits' },
  codeOpen: { sw: 'Endelea kwa uthibitisho huu', en: 'Go on with this code' },
  codeWrong: {
    sw: 'Haikufaa. Andika tarakimu 6 za SMS mpya zaidi, au omba tena baada ya dakika 10.',
    en: 'It did not work. Write the 6 digits of the newest SMS, or ask again after 10 minutes.',
  },
  stop: { sw: 'Acha', en: 'Stop' },
  close: { sw: 'Funga', en: 'Close' },
  ways: { sw: 'Njia nyingine, bila kusubiri', en: 'Other ways, without waiting' },
  knownDevice: {
    sw: 'Au tumia simu au kompyuta iliyowahi kufungua ulichotuma: itafunguka mara moja.',
    en: 'Or use a phone or computer that opened what you sent before: it opens at once.',
  },
  tomorrow: {
    sw: 'Au jaribu tena kesho: makosa ya leo hayatahesabiwa tena.',
    en: 'Or try again tomorrow: the wrong tries of today then no longer count.',
  },
} as const satisfies Record<string, Text>;

/** What is dialled, and pressed, on the phone that the ticket was sent from. */
export const dialFromPhone = (path: Text): Text => ({
  sw: `Piga ${path.sw} kwa simu uliyotumia kutuma.`,
  en: `Dial ${path.en} on the phone that you sent it with.`,
});

const minute = 60;

/** Nobody can tell 23 seconds from 25. */
const roundly = (seconds: number, to: number): number => Math.max(to, Math.round(seconds / to) * to);

/** How long the work takes on average, in words. */
export function lasts(seconds: number): Text {
  if (seconds > 1.5 * minute) {
    const minutes = roundly(seconds / minute, 1);
    return {
      sw: `Itachukua kama dakika ${minutes}, au hadi mara mbili ya hapo.`,
      en: `It takes about ${minutes} minutes, or up to twice as long.`,
    };
  }
  const rounded = roundly(seconds, 5);
  return {
    sw: `Itachukua kama sekunde ${rounded}, au hadi mara mbili ya hapo.`,
    en: `It takes about ${rounded} seconds, or up to twice as long.`,
  };
}
