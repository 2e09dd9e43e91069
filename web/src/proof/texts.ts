import type { Text } from '../../../domain/vocabulary/language.ts';

/** What somebody reads while this device does the work that a number under attack asks for. */
export const proofTexts = {
  title: { sw: 'Kifaa chako kinajithibitisha kwanza', en: 'This device proves itself first' },
  titleClosed: { sw: 'Namba hii imefungwa kwa leo', en: 'This number is closed for today' },
  why: {
    sw: 'Leo mtu amejaribu misimbo isiyo sahihi kwa namba hii, au kupitia mtandao wako.',
    en: 'Today somebody tried wrong codes for this number, or through your network.',
  },
  free: {
    sw: 'Kinafanya hesabu. Hakitumii bando wala pesa. Usifunge ukurasa huu.',
    en: 'It is calculating. That uses no data and no money. Keep this page open.',
  },
  measuring: { sw: 'Kinapima itachukua muda gani…', en: 'Finding out how long it takes…' },
  progress: { sw: 'Hesabu ilipofikia', en: 'How far the calculation is' },
  sending: { sw: 'Tayari. Kinatuma…', en: 'Done. Sending…' },
  unreachable: {
    sw: 'Hesabu imekamilika, lakini hakuna mtandao. Jaribu tena ukipata mtandao.',
    en: 'The calculation is done, but there is no connection. Try again when you have one.',
  },
  again: { sw: 'Jaribu tena', en: 'Try again' },
  impossible: {
    sw: 'Kivinjari hiki hakikuweza kufanya hesabu. Tumia njia nyingine hapa chini.',
    en: 'This browser could not do the calculation. Use another way below.',
  },
  hopeless: {
    sw: 'Hesabu ingechukua saa nyingi, kwa hiyo imesimamishwa. Tumia njia nyingine hapa chini.',
    en: 'The calculation would take many hours, so it was stopped. Use another way below.',
  },
  closed: {
    sw: 'Leo watu wengi wamejaribu misimbo isiyo sahihi. Mwenye hoja bado anaweza kuingia, kwa njia hizi.',
    en: 'Today many wrong codes were tried. Whoever owns the ticket still gets in, by these ways.',
  },
  codeLead: {
    sw: 'Hoja ina namba yako ya simu? Namba ya SMS itatumwa huko.',
    en: 'Does the ticket have your phone number? A code goes there by SMS.',
  },
  codeAsk: { sw: 'Nitumie namba kwa SMS', en: 'Send a code to my phone' },
  codeAskAgain: { sw: 'Tuma SMS tena', en: 'Send the SMS again' },
  codeAsking: { sw: 'Inaomba SMS…', en: 'Asking for the SMS…' },
  codeAsked: {
    sw: 'Kama hoja ina simu ambayo ni salama kuiandikia, SMS itafika ndani ya dakika chache. Usifunge ukurasa huu.',
    en: 'If the ticket has a phone that is safe to write to, an SMS comes within minutes. Keep this page open.',
  },
  codeField: { sw: 'Namba ya SMS', en: 'Code from the SMS' },
  codeHint: { sw: 'Tarakimu 6.', en: '6 digits.' },
  codeOpen: { sw: 'Endelea kwa namba hii', en: 'Go on with this code' },
  codeTrying: { sw: 'Inaangalia namba…', en: 'Looking at the code…' },
  codeMalformed: { sw: 'Andika tarakimu 6 zilizo kwenye SMS.', en: 'Write the 6 digits of the SMS.' },
  codeWrong: {
    sw: 'Namba hiyo haikufaa. Angalia SMS mpya zaidi, au tuma SMS tena baada ya dakika 10.',
    en: 'That code did not work. Look at the newest SMS, or have it sent again after 10 minutes.',
  },
  codeUnsent: {
    sw: 'Haikutumwa. Angalia mtandao wako, kisha jaribu tena.',
    en: 'It was not sent. Look at your connection, and try again.',
  },
  stop: { sw: 'Acha', en: 'Stop' },
  close: { sw: 'Funga', en: 'Close' },
  ways: { sw: 'Njia nyingine, bila kusubiri', en: 'Other ways, without waiting' },
  knownDevice: {
    sw: 'Au tumia simu au kompyuta iliyowahi kufungua hoja hii: itafunguka mara moja.',
    en: 'Or use a phone or computer that opened this ticket before: it opens at once.',
  },
  tomorrow: {
    sw: 'Au jaribu tena kesho: makosa ya leo hayatahesabiwa tena.',
    en: 'Or try again tomorrow: the wrong tries of today then no longer count.',
  },
} as const satisfies Record<string, Text>;

/** What is dialled on the phone that the ticket was sent from. */
export const dialFromPhone = (code: string): Text => ({
  sw: `Piga ${code} kwa simu uliyotumia kutuma hoja.`,
  en: `Dial ${code} on the phone that sent the ticket.`,
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
