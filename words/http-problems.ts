import type { RefusalText } from './refusals.ts';

/** What only a program that speaks HTTP can do wrong, and what the HTTP door itself lacks. */
export const httpProblemTexts = {
  'malformed-json': {
    title: { sw: 'Ombi halisomeki', en: 'The request cannot be read' },
    detail: {
      sw: 'Maudhui ya ombi si JSON sahihi katika UTF-8.',
      en: 'The body of the request is not valid JSON in UTF-8.',
    },
  },
  'unsupported-media-type': {
    title: { sw: 'Aina ya maudhui haikubaliki', en: 'The content type is not accepted' },
    detail: {
      sw: 'Tuma maudhui ya aina ya application/json, bila kubanwa.',
      en: 'Send content of the type application/json, not compressed.',
    },
  },
  'body-too-large': {
    title: { sw: 'Ombi ni kubwa mno', en: 'The request is too large' },
    detail: {
      sw: 'Maudhui ya ombi yasizidi kilobaiti {kilobytes}.',
      en: 'The body of the request must have at most {kilobytes} kilobytes.',
    },
  },
  'too-many-requests': {
    title: { sw: 'Maombi ni mengi mno', en: 'Too many requests' },
    detail: {
      sw: 'Maombi mengi mno yametoka kwenye mtandao wako. Jaribu tena baada ya dakika tano.',
      en: 'Too many requests came from your network. Try again in five minutes.',
    },
  },
  'no-such-route': {
    title: { sw: 'Hakuna anwani hii', en: 'There is no such address' },
    detail: {
      sw: 'Huduma hii haina kitu kwenye anwani hii, au si kwa njia hii ya kuomba.',
      en: 'This service has nothing at this address, or not by this method.',
    },
  },
  'not-through-edge': {
    title: { sw: 'Njia hii haikubaliki', en: 'This way is not accepted' },
    detail: {
      sw: 'Tumia anwani rasmi ya huduma hii.',
      en: 'Use the official address of this service.',
    },
  },
  'gateway-refused': {
    title: { sw: 'Lango hili halitambuliwi', en: 'This gateway is not known' },
    detail: {
      sw: 'Ombi halikuthibitisha kwamba linatoka kwenye lango la huduma hii.',
      en: 'The request did not prove that it comes from a gateway of this service.',
    },
  },
  'gateway-malformed': {
    title: { sw: 'Ombi la lango halisomeki', en: 'The request of the gateway cannot be read' },
    detail: {
      sw: 'Sehemu za ombi si zile ambazo lango la huduma hii hutuma.',
      en: 'The fields of the request are not those that a gateway of this service sends.',
    },
  },
  'login-required': {
    title: { sw: 'Ingia kwanza', en: 'Log in first' },
    detail: {
      sw: 'Ingia kwa akaunti yako ya afisa, kisha jaribu tena.',
      en: "Log in with your officer's account, then try again.",
    },
  },
  'login-unavailable': {
    title: { sw: 'Huduma ya kuingia haipatikani kwa sasa', en: 'The login is not available now' },
    detail: {
      sw: 'Utambulisho wako haukuweza kuthibitishwa kwa sasa. Jaribu tena baada ya sekunde chache.',
      en: 'Who you are could not be verified now. Try again in a few seconds.',
    },
  },
  'not-from-our-pages': {
    title: { sw: 'Ukurasa huu hauruhusiwi', en: 'This page is not allowed' },
    detail: {
      sw: 'Kuingia na kutoka hufanyika kwenye kurasa za huduma hii pekee.',
      en: 'Logging in and out is done on pages of this service only.',
    },
  },
  'idempotency-key-missing': {
    title: { sw: 'Ufunguo wa kutuma mara moja haupo', en: 'The idempotency key is missing' },
    detail: {
      sw: 'Weka UUID mpya ya toleo la 4 au la 7 kwenye kichwa Idempotency-Key, na tumia ileile ukirudia kutuma.',
      en: 'Put a new UUID of version 4 or 7 into the header Idempotency-Key, and use the same one when you send again.',
    },
  },
  'idempotency-key-weak': {
    title: { sw: 'Ufunguo wa kutuma mara moja ni dhaifu', en: 'The idempotency key is too weak' },
    detail: {
      sw: 'Kichwa Idempotency-Key kiwe na UUID ya toleo la 4 au la 7 pekee: namba ya kumbukumbu na msimbo wa siri hutokana nayo.',
      en: 'The header Idempotency-Key must be a UUID of version 4 or 7 and nothing else: the number and the secret code derive from it.',
    },
  },
  'number-malformed': {
    title: { sw: 'Namba ya kumbukumbu si kamili', en: 'The number is not right' },
    detail: {
      sw: 'Namba ya kumbukumbu ina tarakimu 12.',
      en: 'A reference number has 12 digits.',
    },
  },
  'number-mistyped': {
    title: { sw: 'Namba ya kumbukumbu imekosewa', en: 'A digit is mistyped' },
    detail: {
      sw: 'Kuna tarakimu iliyokosewa kwenye namba ya kumbukumbu. Iangalie tena.',
      en: 'A digit of the reference number is mistyped. Check it again.',
    },
  },
  'secret-missing': {
    title: { sw: 'Msimbo wa siri haupo', en: 'The secret code is missing' },
    detail: {
      sw: 'Weka msimbo wa siri wa tarakimu 8 kwenye kichwa Mrejesho-Secret.',
      en: 'Put the secret code of 8 digits into the header Mrejesho-Secret.',
    },
  },
  'secret-malformed': {
    title: { sw: 'Msimbo wa siri si kamili', en: 'This is not a secret code' },
    detail: { sw: 'Msimbo wa siri una tarakimu 8.', en: 'A secret code has 8 digits.' },
  },
  'internal-error': {
    title: { sw: 'Kosa la mfumo', en: 'An error of ours' },
    detail: {
      sw: 'Tatizo liko kwenye mfumo wetu, si kwenye ombi lako. Jaribu tena baadaye.',
      en: 'The fault lies with our system, not with your request. Try again later.',
    },
  },
} as const satisfies Record<string, RefusalText>;
