import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

export const keypadPhonePage = {
  title: { sw: 'Simu ya vitufe, kwa maonyesho', en: 'A keypad phone, for demonstrations' },
  description: {
    sw: 'Ukurasa huu unaiga simu isiyo na intaneti, ili uone jinsi huduma inavyopigiwa.',
    en: 'This page imitates a phone without internet, to show how the service is dialled.',
  },
  lead: {
    sw: 'Hivi ndivyo mtu asiye na intaneti anavyotuma na kufuatilia. Bonyeza kitufe cha kijani kupiga.',
    en: 'This is how somebody without internet sends and follows up. Press the green key to dial.',
  },
  invented: {
    sw: 'Namba ya simu hii ni ya kubuni. Unachotuma hapa ni cha kweli kwa mfumo huu wa majaribio.',
    en: 'The number of this phone is invented. What you send here is real to this trial system.',
  },
  noSms: {
    sw: 'SMS zinazotumwa kwa namba hii hazisomeki hapa.',
    en: 'SMS sent to this number cannot be read here.',
  },
  withoutScript: { sw: 'Simu hii inahitaji JavaScript.', en: 'This phone needs JavaScript.' },
  phone: { sw: 'Simu', en: 'Phone' },
  screen: { sw: 'Skrini ya simu', en: 'Phone screen' },
  written: { sw: 'Andika hapa, au bonyeza vitufe', en: 'Type here, or press keys' },
  dial: { sw: 'Piga', en: 'Dial' },
  send: { sw: 'Tuma', en: 'Send' },
  hangUp: { sw: 'Kata simu', en: 'Hang up' },
  takeBack: { sw: 'Futa herufi', en: 'Delete a letter' },
  ready: { sw: 'Tayari. Bonyeza “Piga”.', en: 'Ready. Press “Dial”.' },
  waiting: { sw: 'Inasubiri…', en: 'Waiting…' },
  over: { sw: 'Mazungumzo yamekwisha.', en: 'The session is over.' },
  noSuchCode: { sw: 'Namba hii haipo hapa.', en: 'There is no such code here.' },
  notOpen: {
    sw: 'Simu ya maonyesho haijafunguliwa kwenye mfumo huu.',
    en: 'This system has no demonstration phone.',
  },
  unreachable: {
    sw: 'Hakuna mtandao. Jaribu tena ukipata mtandao.',
    en: 'There is no connection. Try again when you have one.',
  },
  slow: {
    sw: 'Huduma inachelewa kwa sasa. Hakuna kilichopotea: jaribu tena baada ya muda mfupi.',
    en: 'The service is slow now. Nothing is lost: try again shortly.',
  },
} as const satisfies Record<string, Text>;

/** What needs no script. `path`: what is dialled and pressed. */
export const onRealPhone = (path: Text): Text => ({
  sw: `Kwenye simu ya kweli, piga ${path.sw}.`,
  en: `On a real phone, dial ${path.en}.`,
});

/** How much of a screen is used. */
export const usedText = (used: number, most: number): Text => ({
  sw: `Herufi ${used} kati ya ${most}`,
  en: `${used} of ${most} characters`,
});
