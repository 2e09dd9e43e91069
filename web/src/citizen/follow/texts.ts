import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

/** What the page says where number and secret are asked for. */
export const followTexts = {
  title: { sw: 'Fuatilia ulichotuma', en: 'Follow up what you sent' },
  description: {
    sw: 'Ona ulichotuma kimefikia wapi, soma jibu, na ufanye kinachofuata.',
    en: 'See how far it has come, read the answer, and do what comes next.',
  },
  lead: {
    sw: 'Unahitaji namba ya kumbukumbu na msimbo wa siri. Ulivipata ulipotuma.',
    en: 'You need the reference number and the secret code. You got them when you sent it.',
  },
  number: { sw: 'Namba ya kumbukumbu', en: 'Reference number' },
  numberHint: { sw: 'Tarakimu 12', en: '12 digits' },
  numberShort: { sw: 'Andika tarakimu zote 12 za namba.', en: 'Write all 12 digits of the number.' },
  numberLong: {
    sw: 'Namba ina tarakimu 12 tu. Ondoa zilizozidi.',
    en: 'The number has only 12 digits. Remove the extra ones.',
  },
  numberMistyped: {
    sw: 'Tarakimu moja imekosewa. Linganisha tena na namba uliyopewa.',
    en: 'One digit is wrong. Check it against the number you were given.',
  },
  secret: { sw: 'Msimbo wa siri', en: 'Secret code' },
  secretHint: { sw: 'Tarakimu 8', en: '8 digits' },
  secretShort: { sw: 'Andika tarakimu zote 8 za msimbo.', en: 'Write all 8 digits of the secret code.' },
  secretLong: {
    sw: 'Msimbo una tarakimu 8 tu. Ondoa zilizozidi.',
    en: 'The secret code has only 8 digits. Remove the extra ones.',
  },
  open: { sw: 'Fungua', en: 'Open it' },
  opening: { sw: 'Inafungua…', en: 'Opening…' },
  retry: { sw: 'Jaribu tena', en: 'Try again' },
  lost: { sw: 'Umepoteza msimbo wa siri?', en: 'Did you lose the secret code?' },
  lostLink: { sw: 'Omba msimbo mpya', en: 'Ask for a new secret code' },
  nothingKept: {
    sw: 'Namba na msimbo havihifadhiwi kwenye simu hii usipotaka.',
    en: 'The number and secret code are not kept on this phone unless you ask.',
  },
  wrongAdvice: {
    sw: 'Angalia kila tarakimu. Ukikosea mara nyingi, kifaa chako kitasubiri kidogo kabla ya kila jaribio.',
    en: 'Check each digit. After many wrong tries this device must calculate before each further try.',
  },
  proveAgain: {
    sw: 'Ukibonyeza kufungua tena, kifaa chako kitaanza hesabu upya. Namba na msimbo wako hazijapotea.',
    en: 'Open it again, and this device begins the calculation anew. Your number and secret code are still here.',
  },
  help: { sw: 'Njia nyingine za kupata msaada', en: 'Other ways to get help' },
  kept: { sw: 'Zilizohifadhiwa kwenye simu hii', en: 'Kept on this phone' },
  noneKept: { sw: 'Hakuna kilichohifadhiwa.', en: 'Nothing is kept.' },
  openKept: { sw: 'Fungua', en: 'Open' },
  forget: { sw: 'Ondoa kwenye simu', en: 'Remove from the phone' },
  scan: { sw: 'Soma namba kwa kamera', en: 'Scan the number with the camera' },
  scanning: {
    sw: 'Elekeza kamera kwenye mraba wa QR wa risiti yako.',
    en: 'Point the camera at the QR square of your receipt.',
  },
  scanStop: { sw: 'Zima kamera', en: 'Stop the camera' },
  scanned: {
    sw: 'Namba imesomwa. Sasa andika msimbo wa siri.',
    en: 'The number was read. Now type the secret code.',
  },
  scanOther: {
    sw: 'Mraba huu si wa risiti ya Mrejesho.',
    en: 'This square is not from a Mrejesho receipt.',
  },
  scanRefused: {
    sw: 'Kamera haikuweza kufunguliwa. Andika namba mwenyewe.',
    en: 'The camera could not be opened. Type the number instead.',
  },
  viewfinder: { sw: 'Kamera inatafuta mraba wa QR', en: 'The camera is looking for the QR square' },
} as const satisfies Record<string, Text>;

/** What somebody does with the phone of the ticket when number and secret do not open it. `path`: what is dialled and pressed. */
export const dialWithoutSecret = (path: Text): Text => ({
  sw: `Bado haifunguki, na uliacha namba yako ya simu? Piga ${path.sw} kwa simu hiyo: haiulizi msimbo wa siri.`,
  en: `Still no luck, and you gave your phone number? Dial ${path.en} on that phone: it asks for no secret code.`,
});
