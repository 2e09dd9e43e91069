import { ministry, number, type Examples } from './example.ts';

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
