import { ministry, number } from './example.ts';

/** Requests, by the name of the route. */
export const deskRequests = {
  'submit-desk-ticket': {
    walkIn: {
      summary: 'Mwananchi aliyefika dawatini',
      value: {
        kind: 'complaint',
        category: 'huduma-duni',
        institution: 'afya',
        subject: 'Sijapata majibu ya barua yangu',
        description: 'Niliandika barua mwezi wa nane. Hadi leo sijajibiwa.',
        openness: 'confidential',
        contact: { phone: '0712345678' },
        way: 'walk-in',
        receivedAt: '2026-11-24T09:00:00Z',
      },
    },
  },
};

const received = {
  number,
  submittedAt: '2026-11-24T09:00:00Z',
  institution: ministry,
  respondBy: '2026-12-16T09:00:00Z',
  respondByDate: '2026-12-16',
  noticesBy: ['sms'],
  next: ['Utajibiwa ifikapo 16 Desemba 2026.'],
  emergencyNumbers: [],
};

/** Replies, by the name of the route. */
export const deskReplies = {
  'submit-desk-ticket': {
    slip: {
      summary: 'Stakabadhi na karatasi ya kuprinti',
      value: {
        ...received,
        slip: [
          'MREJESHO',
          '----------------------------------------',
          'Lalamiko lako limepokelewa.',
          'Taasisi: Wizara ya Afya',
          '',
          'Namba ya kumbukumbu:',
          '  2611 1234 5671',
          'Msimbo wa siri:',
          '  4821 3097',
          '',
          'Kinachofuata:',
          '- Utajibiwa ifikapo 16 Desemba 2026.',
          '  Desemba 2026.',
          '',
          'Fuatilia kwa namba na msimbo wa siri.',
          'Kwa simu yoyote, piga: *152*00#',
          'Kwenye mtandao: mrejesho.example',
          '',
          'Usimpe mtu yeyote msimbo wako wa siri.',
          'Hauhifadhiwi hapa dawatini.',
          '----------------------------------------',
          '',
        ].join('\n'),
      },
    },
    repeated: { summary: 'Ombi lilelile tena: bila msimbo wa siri', value: received },
  },
};
