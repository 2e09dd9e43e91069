import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { Section } from '../../design/sections.tsx';

export const howItWorksPage = {
  title: { sw: 'Jinsi inavyofanya kazi', en: 'How it works' },
  description: {
    sw: 'Kutoka kutuma hadi jibu, rufaa na ngazi ya juu: hatua kwa hatua.',
    en: 'From sending to the answer, the appeal and the level above: step by step.',
  },
  lead: {
    sw: 'Unatuma, na unaambiwa utajibiwa lini. Taasisi isipojibu, ujumbe wako unapanda wenyewe.',
    en: 'You send, and the institution answers by a date. If it does not, what you sent goes up by itself.',
  },
  steps: { sw: 'Hatua', en: 'The steps' },
  climb: { sw: 'Ujumbe unavyopanda', en: 'How it goes up' },
  climbCaption: {
    sw: 'Mfano: kutoka kata hadi halmashauri, mkoa, wizara na Katibu Mkuu Kiongozi.',
    en: 'An example: from ward to council, region, ministry and Chief Secretary.',
  },
  climbText: {
    sw: 'Kila ngazi ina tarehe yake ya kujibu. Ngazi isipojibu, ngazi inayofuata inaupokea ujumbe siku hiyo hiyo.',
    en: 'Each level has its own date to answer by. If one does not answer, the next gets it the same day.',
  },
  top: {
    sw: 'Juu kabisa, usimamizi unajulishwa, na ofisi inakumbushwa kila siku ya kazi hadi ijibu.',
    en: 'At the very top, oversight is told, and the office is reminded every working day until it answers.',
  },
} as const satisfies Record<string, Text>;

/** Who does a step. */
export const whoWords = {
  you: { sw: 'Wewe', en: 'You' },
  institution: { sw: 'Taasisi', en: 'The institution' },
  itself: { sw: 'Mfumo wenyewe', en: 'The system itself' },
} as const satisfies Record<string, Text>;

interface WayStep {
  readonly who: keyof typeof whoWords;
  readonly title: Text;
  readonly says: readonly Text[];
}

/** The way of a ticket, in the order in which it is gone. */
export const waySteps: readonly WayStep[] = [
  {
    who: 'you',
    title: { sw: 'Unatuma', en: 'You send' },
    says: [
      {
        sw: 'Unaandika kilichotokea na wapi. Tunapendekeza ofisi, na unachagua kujulikana au la.',
        en: 'You write what happened and where. We suggest the office, and you choose whether to be known.',
      },
      {
        sw: 'Unapata namba ya kumbukumbu na msimbo wa siri. Vitunze: ndivyo ufunguo wako.',
        en: 'You get a reference number and a secret code. Keep both: they are your key.',
      },
    ],
  },
  {
    who: 'institution',
    title: { sw: 'Taasisi inasema imepokea', en: 'The institution confirms receipt' },
    says: [
      {
        sw: 'Inathibitisha kuwa ujumbe wako umefika kwa mtu. Isipofanya hivyo, mkuu wake anajulishwa.',
        en: 'It confirms that what you sent reached somebody. If it does not, its head is told.',
      },
    ],
  },
  {
    who: 'institution',
    title: { sw: 'Taasisi inaufanyia kazi', en: 'It works on it' },
    says: [
      {
        sw: 'Inaweza kukuuliza swali. Muda wake wa kujibu unasimama hadi ujibu.',
        en: 'It may ask you something. Its time to answer is paused until you reply.',
      },
      {
        sw: 'Kama jambo si lake, taasisi inalihamishia panapohusika. Unajulishwa, na unaweza kupinga.',
        en: 'If it is not theirs, they pass it on to where it belongs. You are told, and can object.',
      },
    ],
  },
  {
    who: 'institution',
    title: { sw: 'Taasisi inajibu', en: 'It answers' },
    says: [
      {
        sw: 'Jibu linasema imegundua nini, kwa nini, na itafanya nini.',
        en: 'The answer says what it found, why, and what it will do.',
      },
      {
        sw: 'Ikiahidi kitu kwa tarehe fulani, siku hiyo utaulizwa kama kimefanyika.',
        en: 'If it promises something by a date, you are asked on that day whether it was done.',
      },
    ],
  },
  {
    who: 'itself',
    title: { sw: 'Isipojibu, ujumbe unapanda', en: 'If it does not answer: it goes up' },
    says: [
      {
        sw: 'Tarehe ikipita, ujumbe wako unapelekwa ngazi ya juu. Huhitaji kufanya lolote.',
        en: 'When the date has passed, what you sent goes to the level above. You do not need to do anything.',
      },
    ],
  },
  {
    who: 'you',
    title: { sw: 'Unaamua', en: 'You decide' },
    says: [
      {
        sw: 'Kubali jibu, au kata rufaa. Rufaa inaenda ngazi ya juu, na aliyekujibu haiamui.',
        en: 'Accept the answer, or appeal. An appeal goes to the level above, and whoever answered does not decide it.',
      },
      {
        sw: 'Unaweza pia kutathmini jibu.',
        en: 'You can also rate the answer.',
      },
    ],
  },
];

/** The levels of the example, the lowest first. */
export const climbLevels: readonly Text[] = [
  { sw: 'Kata', en: 'Ward' },
  { sw: 'Halmashauri', en: 'Council' },
  { sw: 'Mkoa', en: 'Region' },
  { sw: 'Wizara', en: 'Ministry' },
  { sw: 'Katibu Mkuu Kiongozi', en: 'Chief Secretary' },
];

export const specialCases: readonly Section[] = [
  {
    id: 'other-ways',
    title: { sw: 'Mambo yanayopita njia nyingine', en: 'What goes a different way' },
    says: [
      [
        {
          sw: 'Malalamiko ya rushwa yanaenda TAKUKURU. Ofisi uliyoitaja haiyaoni.',
          en: 'Corruption goes to the PCCB. The office that you name does not see it.',
        },
        {
          sw: 'Ujumbe kuhusu mkuu wa ofisi unaanzia ngazi ya juu yake.',
          en: 'What is about the head of an office starts at the level above.',
        },
        {
          sw: 'Mambo ya dharura: yana saa chache, usiku na siku za mapumziko pia.',
          en: 'Urgent matters have only hours, at night and on holidays too.',
        },
        {
          sw: 'Pendekezo, maoni na pongezi husomwa, na taasisi huthibitisha kupokea. Hazina tarehe ya kujibiwa.',
          en: 'Suggestions, opinions and compliments are read and acknowledged. There is no date for an answer.',
        },
        {
          sw: 'Mahakama, Bunge na taasisi nyingine huru: jibu lao la mwisho linataja mahali pengine pa kwenda.',
          en: 'Courts, Parliament and other independent bodies: their last answer names where else to go.',
        },
        {
          sw: 'Taasisi za Zanzibar: unaonyeshwa anwani ya mfumo wao.',
          en: 'Institutions of Zanzibar: you are shown the address of their own system.',
        },
      ],
    ],
    more: {
      to: 'deadlines',
      text: { sw: 'Muda wa kujibu na siku za mapumziko', en: 'Deadlines and holidays' },
    },
  },
];
