import type { Section } from '../../design/sections.tsx';

export const aboutPage = {
  title: { sw: 'Huu ni mfumo gani', en: 'What this is' },
  description: {
    sw: 'Mrejesho ni nini na si nini: mfumo wa mfano wa kusema na taasisi za umma.',
    en: 'What Mrejesho is and what it is not: a sample system for speaking to public institutions.',
  },
  lead: {
    sw: 'Mrejesho humwezesha kila mtu kusema na taasisi yoyote ya umma, na kupata jibu kwa wakati.',
    en: 'Mrejesho lets everybody speak to any public institution, and get an answer on time.',
  },
} as const;

export const aboutSections: readonly Section[] = [
  {
    id: 'not-official',
    title: { sw: 'Si tovuti rasmi', en: 'It is not official' },
    says: [
      {
        sw: 'Huu ni mfumo wa mfano. Si tovuti rasmi ya Serikali ya Tanzania.',
        en: 'This is a sample system. It is not an official website of the Government of Tanzania.',
      },
      [
        {
          sw: 'Taasisi zilizotajwa zipo kweli, lakini orodha yake si rasmi.',
          en: 'The institutions named here exist, but the list of them is not official.',
        },
        {
          sw: 'Maafisa wote ni wa kubuni.',
          en: 'All officers are invented.',
        },
        {
          sw: 'Hakuna ofisi ya kweli inayosoma unachotuma hapa.',
          en: 'No real office reads what you send here.',
        },
        {
          sw: 'Kama unahitaji msaada wa kweli, nenda kwenye ofisi yenyewe au piga namba za dharura.',
          en: 'If you need real help, go to the office itself or call an emergency number.',
        },
      ],
    ],
    more: { to: 'help', text: { sw: 'Namba za dharura na msaada', en: 'Emergency numbers and help' } },
  },
  {
    id: 'what-it-does',
    title: { sw: 'Kinachofanyika hapa', en: 'What it does' },
    says: [
      [
        {
          sw: 'Unatuma lalamiko, swali, pendekezo, maoni au pongezi.',
          en: 'You send a complaint, a question, a suggestion, an opinion or a compliment.',
        },
        {
          sw: 'Huhitaji kujua ofisi inayohusika: tunapendekeza ofisi na kusema kwa nini.',
          en: 'You do not need to know which office is responsible: we suggest offices and say why.',
        },
        {
          sw: 'Kila lalamiko na kila swali lina tarehe ya kujibiwa.',
          en: 'Every complaint and every question has a date by which it must be answered.',
        },
        {
          sw: 'Wasipojibu kwa wakati, ulichotuma kinapelekwa ngazi ya juu bila wewe kufanya lolote.',
          en: 'If nobody answers on time, what you sent goes to the level above by itself.',
        },
        {
          sw: 'Jibu lisipokuridhisha, unaweza kukata rufaa.',
          en: 'If the answer does not satisfy you, you can appeal.',
        },
      ],
    ],
    more: { to: 'how-it-works', text: { sw: 'Jinsi inavyofanya kazi', en: 'How it works' } },
  },
  {
    id: 'free',
    title: { sw: 'Bila akaunti, bila malipo', en: 'No account, no fee' },
    says: [
      {
        sw: 'Huhitaji akaunti wala nenosiri, na hulipi chochote. Intaneti yako tu ndiyo hutumika, na kurasa zetu ni ndogo.',
        en: 'You need no account or password, and you pay nothing. Only your data is used, and our pages are small.',
      },
      {
        sw: 'Unaweza kutuma bila kujulikana, na bado ukapata jibu.',
        en: 'You can send without being known, and still get an answer.',
      },
    ],
    more: { to: 'privacy', text: { sw: 'Faragha yako', en: 'Your privacy' } },
  },
  {
    id: 'where-not',
    title: { sw: 'Mambo ambayo mfumo haufanyi', en: 'What it does not do' },
    says: [
      [
        {
          sw: 'Si huduma ya dharura. Hatari ikiwepo sasa, piga 112.',
          en: 'It is not an emergency service. If there is danger now, call 112.',
        },
        {
          sw: 'Si mahakama, na jibu lake si hukumu.',
          en: 'It is not a court, and its answers are not judgments.',
        },
        {
          sw: 'Taasisi za Serikali ya Mapinduzi ya Zanzibar hazipokei malalamiko wala maoni hapa. Unaonyeshwa anwani yao.',
          en: 'Institutions of the Government of Zanzibar take no complaints or feedback here. You are shown their address.',
        },
        {
          sw: 'Haushughulikii kampuni binafsi wala ugomvi wa watu.',
          en: 'It is not for private companies or for quarrels between people.',
        },
      ],
    ],
  },
  {
    id: 'who-made-it',
    title: { sw: 'Programu yenyewe', en: 'The program itself' },
    says: [
      {
        sw: 'Programu hii ni huria chini ya leseni ya MIT. Mtu yeyote anaweza kuisoma, kuikagua na kuitumia.',
        en: 'The program is free software under the MIT licence. Anybody may read it, check it and use it.',
      },
    ],
  },
];
