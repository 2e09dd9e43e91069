import type { Section } from '../../design/sections.tsx';

export const accessibilityPage = {
  title: { sw: 'Ufikivu', en: 'Accessibility' },
  description: {
    sw: 'Jinsi tovuti hii inavyotumika na kila mtu, na kilichojaribiwa au la.',
    en: 'How everybody can use this site, and what was tested and what was not.',
  },
  lead: {
    sw: 'Kila mtu aweze kutuma na kufuatilia, kwa simu ndogo na kwa msomaji wa skrini.',
    en: 'Everybody should be able to send and follow up, on a small phone and with a screen reader.',
  },
} as const;

export const accessibilitySections: readonly Section[] = [
  {
    id: 'aim',
    title: { sw: 'Tunacholenga', en: 'What we aim at' },
    says: [
      {
        sw: 'Tunafuata WCAG 2.2, kiwango cha AA. Hakuna mkaguzi wa nje aliyethibitisha hilo.',
        en: 'We follow WCAG 2.2 at level AA. No outside auditor has confirmed it.',
      },
    ],
  },
  {
    id: 'works',
    title: { sw: 'Yanayofanya kazi', en: 'What works' },
    says: [
      [
        {
          sw: 'Kila kitu kinafanyika kwa kibodi pekee.',
          en: 'Everything can be done by keyboard alone.',
        },
        {
          sw: 'Unaweza kukuza herufi hadi asilimia 200 bila kupoteza kitu.',
          en: 'You can enlarge the letters to 200 per cent and lose nothing.',
        },
        {
          sw: 'Rangi haisemi kitu peke yake: daima kuna neno pia.',
          en: 'Nothing is said by colour alone: there is always a word too.',
        },
        {
          sw: 'Kurasa zinafuata mwanga au giza la simu yako.',
          en: 'Pages follow the light or dark setting of your phone.',
        },
        {
          sw: 'Sentensi ni fupi: maneno 20 au pungufu.',
          en: 'Sentences are short: 20 words or fewer.',
        },
        {
          sw: 'Kurasa za kusoma zinaonekana hata bila JavaScript.',
          en: 'Pages that are only for reading work without JavaScript too.',
        },
        {
          sw: 'Hakuna kinachokukimbiza: ukurasa hausubiri wala kuisha muda.',
          en: 'Nothing hurries you: no page times out.',
        },
      ],
    ],
  },
  {
    id: 'tested',
    title: { sw: 'Kilichojaribiwa', en: 'What was tested' },
    says: [
      [
        {
          sw: 'Kila ukurasa na hali yake, kwa axe-core, kwa lugha zote mbili, kwenye mwanga na giza.',
          en: 'Every page and state, with axe-core, in both languages, in light and in dark.',
        },
        {
          sw: 'Kutuma kwa kibodi tangu mwanzo hadi mwisho, na kwa herufi zilizokuzwa mara mbili.',
          en: 'Sending from beginning to end by keyboard, and with letters twice as large.',
        },
        {
          sw: 'Majina na majukumu ambayo msomaji wa skrini angeyasoma, kwa programu.',
          en: 'The names and roles that a screen reader would read, by a program.',
        },
        {
          sw: 'Kivinjari cha Chromium, upana wa pikseli 360 na 1280.',
          en: 'The Chromium browser, at widths of 360 and 1280 pixels.',
        },
      ],
    ],
  },
  {
    id: 'not-tested',
    title: { sw: 'Ambacho hakijajaribiwa', en: 'What was not tested' },
    says: [
      [
        {
          sw: 'Watu wenye ulemavu hawajaijaribu bado.',
          en: 'No people with disabilities have tried it yet.',
        },
        {
          sw: 'TalkBack, VoiceOver na NVDA kwenye vifaa vya kweli.',
          en: 'TalkBack, VoiceOver and NVDA on real devices.',
        },
        {
          sw: 'Wasomaji wa skrini wanaosoma Kiswahili kwa sauti ya Kiswahili.',
          en: 'Screen readers that read Swahili with a Swahili voice.',
        },
        {
          sw: 'Firefox na Safari kwenye simu za kweli.',
          en: 'Firefox and Safari on real phones.',
        },
      ],
    ],
  },
  {
    id: 'known',
    title: { sw: 'Upungufu tunaoujua', en: 'What we know is missing' },
    says: [
      [
        {
          sw: 'Hakuna lugha ya alama wala maelezo ya sauti.',
          en: 'There is no sign language and no spoken version.',
        },
        {
          sw: 'Faili za PDF zinazotumwa na wengine zinaweza zisisomeke na msomaji wa skrini.',
          en: 'PDF files that others send may not be readable by a screen reader.',
        },
        {
          sw: 'Ukurasa wa simu ya vitufe ni wa maonyesho, na una vitufe vingi.',
          en: 'The keypad phone page is for demonstrations, and has many keys.',
        },
      ],
    ],
  },
  {
    id: 'problem',
    title: { sw: 'Ukikwama', en: 'If you are stuck' },
    says: [
      {
        sw: 'Tuma kwa njia nyingine: simu ya vitufe, au ofisini. Unaweza pia kututumia pendekezo kuhusu tovuti hii.',
        en: 'Send it another way: by a keypad phone, or at an office. You can send a suggestion about this site too.',
      },
    ],
    more: { to: 'help', text: { sw: 'Njia nyingine', en: 'Other ways' } },
  },
];
