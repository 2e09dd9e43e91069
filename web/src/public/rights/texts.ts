import type { Section } from '../../design/sections.tsx';

export const rightsPage = {
  title: { sw: 'Haki zako hapa', en: 'Your rights here' },
  description: {
    sw: 'Unachoweza kudai kwenye Mrejesho: jibu, tarehe, rufaa na faragha.',
    en: 'What you are entitled to in Mrejesho: an answer, a date, an appeal and privacy.',
  },
  lead: {
    sw: 'Mfumo wenyewe unalinda haki hizi. Afisa hawezi kuziondoa.',
    en: 'The system itself protects these rights. No officer can take them away.',
  },
} as const;

export const rightsSections: readonly Section[] = [
  {
    id: 'answer',
    title: { sw: 'Kujibiwa kwa wakati', en: 'An answer on time' },
    says: [
      [
        {
          sw: 'Lalamiko na swali lako lazima lijibiwe kufikia tarehe unayoonyeshwa.',
          en: 'Your complaint or question must be answered by a date that you are shown.',
        },
        {
          sw: 'Hakuna anayeweza kusogeza tarehe kwa kufungua tu ulichotuma.',
          en: 'Nobody can move that date just by opening what you sent.',
        },
        {
          sw: 'Mkuu anaweza kuongeza muda mara moja kwa kila ngazi. Lazima aseme sababu na tarehe mpya.',
          en: 'A head can extend the time once at each level. They must tell you the reason and the new date.',
        },
        {
          sw: 'Wasipojibu kwa wakati, ujumbe wako unapelekwa ngazi ya juu bila wewe kuomba.',
          en: 'If nobody answers on time, it goes to the level above without you asking.',
        },
        {
          sw: '“Hili si letu” si jibu. Taasisi lazima iuhamishie ujumbe wako panapohusika.',
          en: '“This is not ours” is not an answer. The institution must pass it on to where it belongs.',
        },
      ],
    ],
    more: { to: 'how-it-works', text: { sw: 'Jinsi inavyofanya kazi', en: 'How it works' } },
  },
  {
    id: 'disagree',
    title: { sw: 'Kutokubali', en: 'Disagreeing' },
    says: [
      [
        {
          sw: 'Unaweza kukata rufaa kwa ngazi ya juu. Aliyekujibu haamui rufaa hiyo.',
          en: 'You can appeal to the level above. Whoever answered you does not decide it.',
        },
        {
          sw: 'Unaweza kukata rufaa tena, hadi ngazi ya juu kabisa itakapojibu.',
          en: 'You can appeal again, until the very top has answered.',
        },
        {
          sw: 'Jibu la mwisho linataja mahali pengine unapoweza kwenda.',
          en: 'The final answer names where else you can go.',
        },
        {
          sw: 'Ujumbe wako ukihamishwa, unaweza kupinga uhamisho huo.',
          en: 'If what you sent is transferred, you can object to that.',
        },
        {
          sw: 'Ukikubali jibu au ukiondoa ulichotuma kwa haraka, unaweza kubadili uamuzi kwa siku chache.',
          en: 'If you accepted or withdrew in haste, you can take that back for a few days.',
        },
        {
          sw: 'Ukishinikizwa kuondoa ulichotuma, unaweza kusema. Wakuu wa ngazi ya juu pekee ndio wanaojulishwa.',
          en: 'If somebody pressed you to withdraw, you can say so. Only heads above are told.',
        },
      ],
    ],
  },
  {
    id: 'hidden',
    title: { sw: 'Kutojulikana', en: 'Staying unknown' },
    says: [
      [
        {
          sw: 'Unachagua mwenyewe: bila kujulikana, kwa siri, au kwa kujulikana.',
          en: 'You choose yourself: anonymous, confidential, or identified.',
        },
        {
          sw: 'Bila kujulikana pia unajibiwa. Fuatilia kwa namba na msimbo wa siri.',
          en: 'You are answered too if you stay anonymous. Follow up with the number and the secret code.',
        },
        {
          sw: 'Unayemlalamikia haoni lalamiko lako, wala walio chini yake.',
          en: 'The person you complain about never sees your complaint, nor does anybody under them.',
        },
        {
          sw: 'Malalamiko ya rushwa yanaenda TAKUKURU moja kwa moja. Ofisi uliyoitaja haiyaoni.',
          en: 'Complaints about corruption go straight to the PCCB. The office that you name does not see them.',
        },
      ],
    ],
    more: { to: 'privacy', text: { sw: 'Faragha kama ilivyo', en: 'Privacy as it really is' } },
  },
  {
    id: 'know',
    title: { sw: 'Kujua kinachoendelea', en: 'Knowing what is happening' },
    says: [
      [
        {
          sw: 'Unaona kila hatua, na nani alifungua ulichotuma: wadhifa na ofisi yake.',
          en: 'You see each step, and who opened what you sent: their role and their office.',
        },
        {
          sw: 'Unaweza kuuliza na kuongeza maelezo wakati wowote kabla jambo halijafungwa.',
          en: 'You can ask questions and add to it at any time before it is closed.',
        },
        {
          sw: 'Unaweza kupakua uthibitisho kuwa ulituma, lini, na kwamba haukubadilishwa.',
          en: 'You can download proof that you sent it, when, and that it was not changed.',
        },
        {
          sw: 'Kila kitu kipo kwa Kiswahili na kwa Kiingereza.',
          en: 'Everything is available in Swahili and English.',
        },
      ],
    ],
    more: { to: 'verify', text: { sw: 'Kagua uthibitisho', en: 'Check a proof' } },
  },
  {
    id: 'helped',
    title: { sw: 'Kusaidiwa', en: 'Getting help' },
    says: [
      [
        {
          sw: 'Mtu mwingine anaweza kutuma kwa niaba yako.',
          en: 'Somebody else can send it for you.',
        },
        {
          sw: 'Mtoto anaweza kutuma peke yake. Mzazi au mlezi hajulishwi.',
          en: 'A child can send alone. No parent or guardian is told.',
        },
        {
          sw: 'Ofisini, afisa anaweza kuandika unachosema. Aliyeandika hashughulikii jambo hilo.',
          en: 'At an office, an officer can write down what you say. That officer never handles it.',
        },
      ],
    ],
    more: { to: 'help', text: { sw: 'Njia nyingine za kutuma', en: 'Other ways to send' } },
  },
  {
    id: 'not-yet',
    title: { sw: 'Ambavyo bado havipo', en: 'What is not there yet' },
    says: [
      [
        {
          sw: 'Huwezi bado kufuta ulichotuma au kupakua vyote vilivyohifadhiwa kuhusu wewe.',
          en: 'You cannot yet have what you sent erased, or download all that is kept about you.',
        },
        {
          sw: 'Mfumo haufuti bado vya zamani wenyewe.',
          en: 'The system does not yet erase what is old by itself.',
        },
      ],
      {
        sw: 'Ukurasa huu unaeleza mfumo huu tu. Si ushauri wa kisheria.',
        en: 'This page is about this system only. It is not legal advice.',
      },
    ],
  },
];
