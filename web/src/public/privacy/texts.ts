import type { Section } from '../../design/sections.tsx';

export const privacyPage = {
  title: { sw: 'Faragha kama ilivyo', en: 'Privacy as it really is' },
  description: {
    sw: 'Nini kinahifadhiwa, wapi, kwa muda gani, na nani anaona.',
    en: 'What is kept, where, for how long, and who sees it.',
  },
  lead: {
    sw: 'Hatutaki kukuahidi zaidi ya ukweli. Huu ndio ukweli wote tunaoujua.',
    en: 'We do not want to promise you more than the truth. This is all of it, as far as we know.',
  },
} as const;

export const privacySections: readonly Section[] = [
  {
    id: 'kept',
    title: { sw: 'Kinachohifadhiwa', en: 'What is kept' },
    says: [
      [
        {
          sw: 'Ulichoandika, mahali ulipotaja, ofisi uliyochagua, na faili ulizotuma.',
          en: 'What you wrote, the place you named, the office you chose, and the files you sent.',
        },
        {
          sw: 'Kila hatua ya ulichotuma: lini, nani kwa wadhifa, na kwa nini.',
          en: 'Each step that was taken: when, by whom, and why.',
        },
        {
          sw: 'Simu, barua pepe na jina, ikiwa tu ulizitoa. Hukaa kando, na zimefungwa kwa ufunguo wake.',
          en: 'Phone, e-mail and name, only if you gave them. They are kept apart, locked with a key of their own.',
        },
        {
          sw: 'Bila kujulikana, hatuulizi wala kuhifadhi jina, simu au barua pepe.',
          en: 'If you send anonymously, we ask for no name, phone or e-mail, and keep none.',
        },
      ],
      {
        sw: 'Msimbo wa siri hatuuhifadhi. Tunahifadhi alama yake tu, ambayo haiwezi kusomeka.',
        en: 'We do not keep your secret code. We keep only a mark of it that cannot be read.',
      },
      {
        sw: 'Maneno na picha zako zinaweza kukutambulisha. Usiandike jina lako kama hutaki kujulikana.',
        en: 'Your words and pictures can show who you are. Leave out your name if you want to stay unknown.',
      },
    ],
  },
  {
    id: 'who-sees',
    title: { sw: 'Anayeona', en: 'Who sees it' },
    says: [
      [
        {
          sw: 'Maafisa wa taasisi iliyo na ulichotuma.',
          en: 'The officers of the institution that has what you sent.',
        },
        {
          sw: 'Wakuu wa ngazi za juu yake, na maafisa wa malalamiko waliowateua.',
          en: 'The heads above it, and the complaints officers whom they named.',
        },
        {
          sw: 'Taasisi iliyokuwa nayo kabla: mambo ya hadi ilipoihamisha, na baadaye hali tu.',
          en: 'An institution that had it before: what happened until it passed it on, then only the status.',
        },
        {
          sw: 'Usimamizi wa kitaifa: hali na tarehe. Maandishi husomwa kwa sababu iliyorekodiwa tu.',
          en: 'National oversight: status and dates. It reads the text only for a recorded reason.',
        },
        {
          sw: 'Ukatili, watoto, unyanyasaji na afya: maafisa waliofunzwa na wakuu wao tu.',
          en: 'Violence, children, harassment and health: trained officers and their heads only.',
        },
      ],
      {
        sw: 'Simu na barua pepe yako hakuna afisa anayeiona. Jina huonekana ukichagua kujulikana tu.',
        en: 'No officer sees your phone or e-mail. Your name is shown only if you chose to be identified.',
      },
      {
        sw: 'Kila anayefungua ulichotuma hurekodiwa kwanza. Wewe unaona wadhifa na ofisi yake.',
        en: 'Whoever opens what you sent is recorded first. You see their role and their office.',
      },
    ],
  },
  {
    id: 'revealed',
    title: { sw: 'Afisa anapoomba kujua wewe ni nani', en: 'When an officer asks who you are' },
    says: [
      {
        sw: 'Afisa lazima atoe sababu. Anayeamua ni mtunza utambulisho, aliye nje ya taasisi hiyo.',
        en: 'The officer must give a reason. A custodian from outside that institution decides.',
      },
      {
        sw: 'Akikubaliwa, anaona kwa saa 24 tu. Kila anapotazama hurekodiwa, na wewe unajulishwa.',
        en: 'If it is granted, the officer sees it for 24 hours only. Each look is recorded, and you are told.',
      },
      {
        sw: 'Bila kujulikana, hakuna cha kuonyeshwa.',
        en: 'If you sent anonymously, there is nothing to show.',
      },
    ],
  },
  {
    id: 'where',
    title: { sw: 'Mahali na muda', en: 'Where, and for how long' },
    says: [
      [
        {
          sw: 'Mfumo huwekwa kwenye mitambo ya Amazon (AWS). Kwa kawaida ni Cape Town, Afrika Kusini.',
          en: 'The system runs on Amazon computers (AWS). Usually these are in Cape Town, South Africa.',
        },
        {
          sw: 'Ulichotuma na mawasiliano hubaki. Bado hakuna tarehe ya kufutwa, na hilo halijajengwa.',
          en: 'What you sent and your contact stay. There is no date yet for erasing them: that has not been built.',
        },
        {
          sw: 'Hesabu za siku, kama mara ngapi simu moja imetuma, hufutwa baada ya siku mbili.',
          en: 'Daily counts, such as how often one phone sent, are deleted after two days.',
        },
        {
          sw: 'Hesabu hizo hazina simu wala anwani: zina alama ya siri tu, inayobadilika kila siku.',
          en: 'Those counts hold no phone and no address: only a coded mark that changes each day.',
        },
        {
          sw: 'Nakala rudufu za mfumo hukaa siku 35.',
          en: 'Backups of the system are kept for 35 days.',
        },
        {
          sw: 'Kumbukumbu za mitambo hazina jina, simu, anwani wala maandishi yako.',
          en: 'System logs do not hold your name, phone, address or words.',
        },
      ],
      {
        sw: 'Historia hufungwa kwa mnyororo wa alama, ili mabadiliko yaonekane. Mnyororo huo hauna maandishi.',
        en: 'The history is sealed by a chain of marks, so that changes show. The chain holds no text.',
      },
    ],
  },
  {
    id: 'networks',
    title: { sw: 'Mtandao wako unajua nini', en: 'What your network knows' },
    says: [
      [
        {
          sw: 'Kwa intaneti: kwamba ulitembelea tovuti hii. Hauoni ulichoandika.',
          en: 'On the internet: that you visited this site. It does not see what you wrote.',
        },
        {
          sw: 'Ukipiga namba fupi: simu yako, na kila unachobonyeza au kuandika. Mtandao unaweza kukihifadhi.',
          en: 'When you dial the short code: your phone, and all that you press or write. The network may keep it.',
        },
        {
          sw: 'Kwa SMS: mtandao unaona ujumbe. Kwa hiyo SMS zetu hazitaji jambo nyeti.',
          en: 'By SMS: the network sees the message. So our SMS never name a sensitive matter.',
        },
        {
          sw: 'Ujumbe wetu wa kwanza una namba na msimbo wa siri. Ufute kama wengine wanatumia simu yako.',
          en: 'Our first message holds the number and secret code. Delete it if others use your phone.',
        },
      ],
      {
        sw: 'Ukisema si salama kukutumia ujumbe, hatutumi chochote kwenye simu yako.',
        en: 'If you say that messages are not safe, we send nothing to your phone.',
      },
    ],
  },
  {
    id: 'files',
    title: { sw: 'Picha na faili', en: 'Pictures and files' },
    says: [
      {
        sw: 'Kila faili husafishwa kabla ya kufunguliwa. Tunatengeneza faili jipya lenye kinachoonekana tu.',
        en: 'Each file is cleaned before anybody opens it. We make a new one that holds only what can be seen.',
      },
      {
        sw: 'Mahali picha ilipopigwa, aina ya simu na jina la faili huondolewa.',
        en: 'Where a picture was taken, the type of phone and the file name are removed.',
      },
      {
        sw: 'Faili asilia hukaa kwa muda mfupi mahali palipotengwa hadi likaguliwe.',
        en: 'The original is kept apart for a short time, until it has been checked.',
      },
    ],
  },
  {
    id: 'this-phone',
    title: { sw: 'Kinachobaki kwenye simu hii', en: 'What stays on this phone' },
    says: [
      [
        {
          sw: 'Bila idhini yako: kurasa hizi, orodha za taasisi na mahali. Hakuna lako ndani yake.',
          en: 'Without asking you: these pages, and lists of offices and places. Nothing of yours is in them.',
        },
        {
          sw: 'Ukikubali tu: rasimu yako, na namba pamoja na msimbo wake. Unaweza kuzifuta.',
          en: 'Only if you agree: your draft, and the reference number with its secret code. You can delete them.',
        },
        {
          sw: 'Kinachosubiri mtandao hubaki kwenye simu hadi kitumwe. Kisha kinafutwa.',
          en: 'What waits for a connection stays on the phone until it is sent. Then it is deleted.',
        },
        {
          sw: 'Ukifungua ulichotuma, kidakuzi kimoja kinakumbuka kwamba kifaa hiki kilikifungua. Peke yake hakifungui chochote. Ukurasa huo una kitufe cha kukifuta.',
          en: 'When you open what you sent, one cookie remembers that this device opened it. It opens nothing by itself. That page has a button that deletes it.',
        },
        {
          sw: 'Kivinjari chako kinaweza kukumbuka kwamba ulifungua tovuti hii. Futa historia yake ukihitaji.',
          en: 'Your browser may remember that you opened this site. Clear its history if you need to.',
        },
      ],
    ],
  },
  {
    id: 'others',
    title: { sw: 'Wengine', en: 'Others' },
    says: [
      {
        sw: 'Kurasa hizi haziwasiliani na kampuni nyingine yoyote. Hakuna vidakuzi, matangazo, ramani wala vihesabio vya wengine.',
        en: 'These pages contact no other company. There are no cookies, advertisements, maps or trackers from others.',
      },
      {
        sw: 'SMS na barua pepe hupitia kampuni zinazozifikisha. Zinaona namba au anwani yako na ujumbe.',
        en: 'SMS and e-mail go through companies that deliver them. They see your number or address, and the message.',
      },
    ],
  },
  {
    id: 'stay-safe',
    title: { sw: 'Ili ubaki salama', en: 'To stay safe' },
    says: [
      [
        {
          sw: 'Kwenye mambo nyeti kuna kitufe cha kuondoka haraka. Ukibonyeza Esc mara tatu pia unaondoka.',
          en: 'On sensitive matters there is a button to leave quickly. Pressing Esc three times leaves too.',
        },
        {
          sw: 'Tumia simu ya mtu unayemwamini, kama wengine wanasoma yako.',
          en: 'Use the phone of somebody you trust, if others read yours.',
        },
        {
          sw: 'Usiandike msimbo wa siri pamoja na namba mahali ambapo wengine wataona.',
          en: 'Do not write the secret code beside the number where others will see it.',
        },
      ],
    ],
    more: { to: 'help', text: { sw: 'Msaada na namba za dharura', en: 'Help and emergency numbers' } },
  },
];
