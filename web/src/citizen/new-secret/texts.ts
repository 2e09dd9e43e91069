import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

export const newSecretTexts = {
  title: { sw: 'Omba msimbo mpya wa siri', en: 'Ask for a new secret code' },
  description: {
    sw: 'Umepoteza msimbo wa siri? Mpya unatumwa kwa simu au barua pepe uliyotumia.',
    en: 'Lost the secret code? A new one goes to the phone or e-mail that you used.',
  },
  lead: {
    sw: 'Msimbo mpya unatumwa kwa simu au barua pepe uliyotumia kutuma. Wa zamani hautafanya kazi tena.',
    en: 'A new secret code goes to the phone or e-mail you gave when you sent it. The old one then stops working.',
  },
  anonymous: {
    sw: 'Ulituma bila kujulikana? Basi hatuna mahali pa kutuma msimbo mpya, na hakuna njia nyingine.',
    en: 'Did you send it anonymously? Then we have nowhere to send a new one, and there is no other way.',
  },
  contact: { sw: 'Simu au barua pepe uliyotumia', en: 'The phone or e-mail that you used' },
  contactHint: {
    sw: 'Kwa mfano: 0712 345 678 au jina@mfano.com',
    en: 'For example: 0712 345 678 or name@example.com',
  },
  contactMissing: { sw: 'Andika simu au barua pepe.', en: 'Give a phone number or an e-mail address.' },
  send: { sw: 'Nitumieni msimbo mpya', en: 'Send me a new secret code' },
  sending: { sw: 'Inatuma…', en: 'Sending…' },
  asked: { sw: 'Ombi limepokelewa', en: 'Your request was received' },
  sameForAll: {
    sw: 'Jibu hili ni lilelile kwa kila mtu. Halisemi kama simu au barua pepe ni sahihi.',
    en: 'Everybody gets this same answer. It does not say whether the phone or e-mail is right.',
  },
  follow: { sw: 'Fuatilia ulichotuma', en: 'Follow up what you sent' },
  found: { sw: 'Umeupata msimbo?', en: 'Have you received the secret code?' },
} as const satisfies Record<string, Text>;
