import type { Text } from '../../domain/foundation/vocabulary/language.ts';

/** What the demonstration of a year says. */
export const yearWords = {
  makes: {
    sw: 'Mwaka wa tiketi {tickets} unatengenezwa (--seed {seed}); ukishatengenezwa unahifadhiwa …',
    en: 'Making a year of {tickets} tickets (--seed {seed}); once made it is kept …',
  },
  made: { sw: 'Umetengenezwa, sekunde {seconds}: {file}', en: 'Made, {seconds} s: {file}' },
  isThere: {
    sw: 'Mwaka huu umo tayari katika mfumo huu.',
    en: 'This year lies in the local cloud already.',
  },
  notEmpty: {
    sw: 'Mfumo una tiketi tayari. Anza upya: npm run stop, kisha npm start -- --fresh',
    en: 'The local cloud has tickets already. Begin anew: npm run stop, then npm start -- --fresh',
  },
  fastClock: {
    sw: 'Mwaka unahitaji muda wa kawaida: npm start bila --fast-clock',
    en: 'The year needs the usual deadlines: npm start without --fast-clock',
  },
  notDeployed: { sw: 'Mfumo haujakamilika: npm start', en: 'The local cloud is not complete: npm start' },
  lives: { sw: '{date}: tiketi {tickets} kati ya {all}', en: '{date}: {tickets} of {all} tickets' },
  loading: { sw: 'vipengele {items} vimepakiwa', en: '{items} items loaded' },
  loaded: {
    sw: 'Vipengele {items} vimepakiwa, vituo {checkpoints} vimesainiwa, sekunde {seconds}. AWS yake inaanzishwa upya …',
    en: 'Loaded {items} items and signed {checkpoints} checkpoints, {seconds} s. Starting its AWS again …',
  },
  brokeOff: {
    sw: 'Upakiaji ulikatika. Anza upya: npm run stop, kisha npm start -- --fresh',
    en: 'Loading broke off. Begin anew: npm run stop, then npm start -- --fresh',
  },
  next: {
    sw: [
      'Tayari, sekunde {seconds}. Nenosiri ni {password} kwa wote:',
      '  {web}/kazi           neema-sanga: Katibu Mkuu Kiongozi; usimamizi na mwenendo wa nchi nzima',
      '  {web}/kazi           anna-mushi: mkuu wa DAWASA; foleni, ubao na utafutaji',
      '  {web}/kazi           benard-shija: mlinzi wa utambulisho',
      '  {web}/takwimu        takwimu za umma, mwezi kwa mwezi',
      'Kisha: npm run measures:recount, npm run status',
    ].join('\n'),
    en: [
      'Ready, {seconds} s. The password is {password} for all:',
      '  {web}/en/work      neema-sanga: Chief Secretary; oversight and trends of the country',
      '  {web}/en/work      anna-mushi: head of DAWASA; queues, board and search',
      '  {web}/en/work      benard-shija: custodian of identities',
      '  {web}/en/figures   public figures, month by month',
      'Then: npm run measures:recount, npm run status',
    ].join('\n'),
  },
} as const satisfies Record<string, Text>;
