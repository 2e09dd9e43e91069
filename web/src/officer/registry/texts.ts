import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';

export const registryTexts = {
  title: { sw: 'Rejista ya taasisi', en: 'The registry' },
  description: {
    sw: 'Taasisi na maafisa unaowasimamia.',
    en: 'The institutions and officers that you administer.',
  },
  yours: { sw: 'Unasimamia', en: 'You administer' },
  below: { sw: 'Zilizo chini yake', en: 'What lies under it' },
  peers: { sw: 'Wasimamizi wakuu wa taasisi nyingine', en: 'Administrators at the top of other trees' },
  peersHint: {
    sw: 'Wawili kutoka taasisi mbili tofauti wanaweza kumzuia mmoja wao kuingia: mmoja anapendekeza, mwingine anathibitisha.',
    en: 'Two of different trees can take access away from one of these: one proposes it, the other confirms it.',
  },
  suspended: { sw: 'amezuiwa kuingia', en: 'access taken away' },
  forEverybody: { sw: 'Yanayohusu taasisi zote', en: 'What holds for everybody' },
  rules: { sw: 'Muda wa kujibu na sikukuu', en: 'Deadlines and closed days' },
} as const satisfies Record<string, Text>;
