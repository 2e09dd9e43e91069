import { ministry, number, type Examples } from './example.ts';

/** What citizens send with their acts, by the name of the route. */
export const citizenActRequests: Readonly<Record<string, Examples>> = {
  reply: {
    withPicture: {
      summary: 'Ujumbe wenye picha',
      value: { message: 'Picha ya bomba lililopasuka imeambatishwa.', attachments: [1] },
    },
    message: { summary: 'Ujumbe', value: { message: 'Barua yangu niliipeleka tarehe 3 Agosti 2026.' } },
  },
  object: {
    objection: { summary: 'Pingamizi', value: { reason: 'Kumbukumbu zangu ziko wizarani, si hospitalini.' } },
  },
  accept: { acceptance: { summary: 'Kukubali jibu', value: {} } },
  'undo-acceptance': { undoing: { summary: 'Kufuta kukubali', value: {} } },
  'confirm-remedy': {
    done: { summary: 'Kimefanyika', value: { done: true } },
    missing: {
      summary: 'Hakijafanyika: inahesabiwa kuwa rufaa',
      value: { done: false, reason: 'Bado sijapewa kumbukumbu zangu.' },
    },
  },
  appeal: {
    appeal: { summary: 'Rufaa', value: { grounds: 'Jibu halisemi kumbukumbu zangu ziko wapi.' } },
  },
  rate: {
    poor: { summary: 'Tathmini ya chini', value: { rating: 2, message: 'Jibu halikunisaidia.' } },
    good: { summary: 'Tathmini ya juu', value: { rating: 5 } },
  },
  withdraw: {
    solved: { summary: 'Tatizo limekwisha', value: { pressure: false, reason: 'Nimeshapata majibu.' } },
    pressed: { summary: 'Kwa shinikizo', value: { pressure: true } },
  },
  'undo-withdrawal': { undoing: { summary: 'Kurudisha kilichoondolewa', value: {} } },
  'undo-reclassification': { undoing: { summary: 'Kurudisha aina ya awali', value: {} } },
  'change-openness': {
    opening: {
      summary: 'Kujulikana',
      value: { openness: 'identified', contact: { phone: '0712345678', name: 'Asha Juma' } },
    },
    hiding: { summary: 'Kuficha jina tena', value: { openness: 'confidential' } },
  },
  'change-preferences': {
    language: { summary: 'Kwa Kiingereza, bila vikumbusho', value: { language: 'en', reminders: false } },
    unsafe: { summary: 'Kupokea ujumbe si salama tena', value: { safeToContact: false } },
  },
};

const running = {
  number,
  status: { code: 'in-progress', word: 'inashughulikiwa' },
  institution: ministry,
  respondBy: '2026-12-16T09:00:00Z',
  respondByDate: '2026-12-16',
};
const responded = {
  number,
  status: { code: 'responded', word: 'imejibiwa' },
  institution: ministry,
  respondBy: '2026-12-16T09:00:00Z',
  respondByDate: '2026-12-16',
  windowEndsAt: '2027-01-06T20:59:59Z',
};
const closed = { ...running, status: { code: 'closed', word: 'imefungwa' } };
const answer = 'Utajibiwa ifikapo 16 Desemba 2026.';

const reply = (summary: string, value: object): Examples => ({ done: { summary, value } });

/** What they are answered. */
export const citizenActReplies: Readonly<Record<string, Examples>> = {
  reply: reply('Ujumbe umetumwa', {
    ...running,
    act: 'reply',
    at: '2026-11-30T08:12:00Z',
    version: 5,
    next: ['Ujumbe wako umetumwa: Wizara ya Afya.', answer],
  }),
  object: reply('Pingamizi limepokelewa', {
    ...running,
    status: { code: 'submitted', word: 'imepokelewa na mfumo' },
    act: 'object',
    at: '2026-11-26T08:12:00Z',
    version: 4,
    next: [
      'Ngazi ya juu itatoa uamuzi wa pingamizi lako kufikia 30 Novemba 2026. Wakati huo Wizara ya Afya inaendelea na kazi.',
      answer,
    ],
  }),
  accept: reply('Jibu limekubaliwa', {
    ...closed,
    act: 'accept',
    at: '2026-12-10T08:12:00Z',
    version: 7,
    next: [
      'Lalamiko lako limefungwa.',
      'Unaweza kubadili uamuzi wako wa kukubali jibu hadi 13 Desemba 2026.',
    ],
  }),
  'undo-acceptance': reply('Kukubali kumefutwa', {
    ...responded,
    act: 'undo-acceptance',
    at: '2026-12-11T08:12:00Z',
    version: 8,
    next: ['Unaweza kukubali jibu, au kukata rufaa hadi 6 Januari 2027.'],
  }),
  'confirm-remedy': reply('Kilichoahidiwa kimefanyika', {
    ...closed,
    act: 'confirm-remedy',
    at: '2026-12-20T08:12:00Z',
    version: 7,
    next: [
      'Lalamiko lako limefungwa.',
      'Unaweza kubadili uamuzi wako wa kukubali jibu hadi 23 Desemba 2026.',
    ],
  }),
  appeal: reply('Rufaa imepokelewa', {
    ...running,
    status: { code: 'submitted', word: 'imepokelewa na mfumo' },
    act: 'appeal',
    at: '2026-12-10T08:12:00Z',
    version: 7,
    next: [answer],
  }),
  rate: reply('Tathmini ya chini: rufaa inatolewa hapohapo', {
    ...responded,
    act: 'rate',
    at: '2026-12-10T08:12:00Z',
    version: 7,
    next: [
      'Asante kwa tathmini yako.',
      'Kama hujaridhika na jibu, unaweza kukata rufaa sasa, hadi 6 Januari 2027.',
    ],
  }),
  withdraw: reply('Imeondolewa', {
    ...closed,
    act: 'withdraw',
    at: '2026-11-30T08:12:00Z',
    version: 3,
    next: ['Ukibadili mawazo, unaweza kurudisha lalamiko lako hadi 7 Desemba 2026.'],
  }),
  'undo-withdrawal': reply('Imerudishwa', {
    ...running,
    act: 'undo-withdrawal',
    at: '2026-12-01T08:12:00Z',
    version: 4,
    next: [answer],
  }),
  'undo-reclassification': reply('Aina ya awali imerudishwa', {
    ...running,
    act: 'undo-reclassification',
    at: '2026-12-01T08:12:00Z',
    version: 4,
    next: [answer],
  }),
  'change-openness': reply('Mwananchi anajulikana', {
    ...running,
    act: 'open-up',
    at: '2026-12-01T08:12:00Z',
    version: 4,
    next: ['Utajulishwa kwa SMS katika hatua muhimu.'],
  }),
  'change-preferences': reply('Imebadilishwa', {
    ...running,
    act: 'change-preferences',
    at: '2026-12-01T08:12:00Z',
    version: 4,
    next: [
      'Utajulishwa kwa SMS katika hatua muhimu.',
      'Hutakumbushwa: angalia tarehe mwenyewe unapofuatilia.',
    ],
  }),
};
