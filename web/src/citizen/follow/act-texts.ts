import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { ActName } from './followed.ts';

/** What an act says around its questions. */
export interface TextsOfCitizenAct {
  readonly title: Text;
  readonly lead?: Text;
  /** What is pressed to do it. */
  readonly send: Text;
  /** What is said once it was done. */
  readonly isDone: Text;
}

export const textsOfActs = {
  reply: {
    title: { sw: 'Andika ujumbe kwa taasisi', en: 'Write to the institution' },
    lead: {
      sw: 'Ujumbe wako unaenda kwa ofisi inayoshughulikia jambo hili.',
      en: 'Your message goes to the office that handles what you sent.',
    },
    send: { sw: 'Tuma ujumbe', en: 'Send the message' },
    isDone: { sw: 'Ujumbe wako umetumwa', en: 'Your message was sent' },
  },
  accept: {
    title: { sw: 'Kubali jibu', en: 'Accept the response' },
    lead: {
      sw: 'Ukikubali jibu, jambo hili litafungwa. Kwa siku chache bado unaweza kubadili uamuzi wako.',
      en: 'If you accept it, what you sent is closed. For a few days you can still change your mind.',
    },
    send: { sw: 'Ndiyo, nakubali jibu', en: 'Yes, I accept it' },
    isDone: { sw: 'Umekubali jibu', en: 'You accepted the response' },
  },
  'confirm-remedy': {
    title: { sw: 'Je, kilichoahidiwa kimefanyika?', en: 'Was what was promised done?' },
    send: { sw: 'Tuma jibu langu', en: 'Send my answer' },
    isDone: { sw: 'Jibu lako limetumwa', en: 'Your answer was sent' },
  },
  appeal: {
    title: { sw: 'Kata rufaa', en: 'Appeal' },
    lead: {
      sw: 'Rufaa inaamuliwa na mwingine, mara nyingi wa ngazi ya juu. Aliyetoa jibu haamui rufaa yako.',
      en: 'Somebody else decides an appeal, usually at the level above. Whoever gave the answer does not.',
    },
    send: { sw: 'Tuma rufaa', en: 'Send the appeal' },
    isDone: { sw: 'Rufaa yako imetumwa', en: 'Your appeal was sent' },
  },
  rate: {
    title: { sw: 'Tathmini jibu', en: 'Rate the response' },
    lead: { sw: 'Ukitathmini, hakuna kinachofungwa.', en: 'Your rating does not close anything.' },
    send: { sw: 'Tuma tathmini', en: 'Send the rating' },
    isDone: { sw: 'Tathmini yako imetumwa', en: 'Your rating was sent' },
  },
  'undo-acceptance': {
    title: { sw: 'Badili uamuzi wa kukubali jibu', en: 'Take back your acceptance' },
    lead: {
      sw: 'Jambo hili litafunguliwa tena. Kisha utaweza kukata rufaa.',
      en: 'It is opened again. Then you can appeal.',
    },
    send: { sw: 'Badili uamuzi wangu', en: 'Take it back' },
    isDone: { sw: 'Jambo hili limefunguliwa tena', en: 'It is open again' },
  },
  object: {
    title: { sw: 'Pinga uhamisho', en: 'Object to the transfer' },
    lead: {
      sw: 'Ngazi ya juu itaamua. Wakati huo kazi inaendelea.',
      en: 'The level above decides. Meanwhile the work goes on.',
    },
    send: { sw: 'Tuma pingamizi', en: 'Send the objection' },
    isDone: { sw: 'Pingamizi lako limetumwa', en: 'Your objection was sent' },
  },
  'undo-reclassification': {
    title: { sw: 'Rudisha aina ya awali', en: 'Change the kind back' },
    lead: {
      sw: 'Taasisi ilibadilisha aina ya ulichotuma. Ukiirudisha, haki zako za awali zinarudi.',
      en: 'The institution changed the kind of what you sent. If you change it back, you get your earlier rights back.',
    },
    send: { sw: 'Rudisha aina ya awali', en: 'Change it back' },
    isDone: { sw: 'Aina ya awali imerudishwa', en: 'The kind was changed back' },
  },
  'open-up': {
    title: { sw: 'Jitambulishe zaidi', en: 'Say more about who you are' },
    send: { sw: 'Badilisha', en: 'Change it' },
    isDone: { sw: 'Umebadilisha unavyojulikana', en: 'You changed how you are known' },
  },
  'hide-again': {
    title: { sw: 'Ficha jina lako tena', en: 'Hide your name again' },
    lead: {
      sw: 'Kuanzia sasa jina lako halionyeshwi. Aliyeliona awali ameshaliona.',
      en: 'From now on your name is not shown. Whoever saw it before still knows it.',
    },
    send: { sw: 'Ficha jina langu', en: 'Hide my name' },
    isDone: { sw: 'Jina lako limefichwa', en: 'Your name is hidden' },
  },
  withdraw: {
    title: { sw: 'Ondoa ulichotuma', en: 'Withdraw what you sent' },
    lead: {
      sw: 'Ukiondoa ulichotuma, jambo hili litafungwa bila jibu, na hakuna atakayeonyeshwa tena wewe ni nani. Kwa siku chache unaweza kukirudisha.',
      en: 'If you withdraw it, it is closed, gets no answer, and nobody is shown who you are any more. For a few days you can bring it back.',
    },
    send: { sw: 'Ondoa nilichotuma', en: 'Withdraw what I sent' },
    isDone: { sw: 'Umeondoa ulichotuma', en: 'You withdrew what you sent' },
  },
  'undo-withdrawal': {
    title: { sw: 'Rudisha ulichoondoa', en: 'Bring back what you withdrew' },
    lead: {
      sw: 'Jambo hili litaendelea pale lilipokuwa limefikia. Wewe utabaki umefichwa hadi utakapochagua tena unavyojulikana.',
      en: 'It carries on from where it was. You stay hidden until you choose again how you are known.',
    },
    send: { sw: 'Rudisha nilichoondoa', en: 'Bring it back' },
    isDone: { sw: 'Umerudisha ulichoondoa', en: 'You brought it back' },
  },
  'change-preferences': {
    title: { sw: 'Jinsi unavyojulishwa', en: 'How you get updates' },
    lead: {
      sw: 'Simu au barua pepe uliyotoa haibadiliki maadamu ujumbe unafika. Hivyo hakuna mwingine anayeweza kuibadilisha.',
      en: 'While messages arrive, your phone or e-mail cannot be changed here. So nobody else can change it either.',
    },
    send: { sw: 'Hifadhi', en: 'Save' },
    isDone: { sw: 'Mabadiliko yamehifadhiwa', en: 'Your changes were saved' },
  },
} as const satisfies Record<ActName, TextsOfCitizenAct>;

/** What the questions of acts ask. */
export const actTexts = {
  replyMessage: { sw: 'Ujumbe wako', en: 'Your message' },
  replyMissing: { sw: 'Andika ujumbe wako.', en: 'Write your message.' },
  remedyLead: { sw: 'Taasisi iliahidi hivi:', en: 'The institution promised:' },
  remedyDone: { sw: 'Kimefanyika?', en: 'Was it done?' },
  remedyYes: { sw: 'Ndiyo, kimefanyika', en: 'Yes, it was done' },
  remedyYesMeans: { sw: 'Jambo hili litafungwa.', en: 'What you sent is closed.' },
  remedyNo: { sw: 'Hapana, bado', en: 'No, not yet' },
  remedyNoMeans: {
    sw: 'Hiyo inahesabika kuwa rufaa, na mwingine ataamua.',
    en: 'That counts as an appeal, and somebody else decides.',
  },
  remedyChoose: { sw: 'Chagua ndiyo au hapana.', en: 'Choose yes or no.' },
  remedyReason: { sw: 'Nini bado hakijafanyika?', en: 'What is still missing?' },
  remedyReasonMissing: { sw: 'Andika nini bado hakijafanyika.', en: 'Write what is still missing.' },
  appealGrounds: {
    sw: 'Kwa nini jibu si sahihi, au halitoshi?',
    en: 'Why is the answer not right, or not enough?',
  },
  appealMissing: { sw: 'Andika sababu za rufaa yako.', en: 'Write the grounds of your appeal.' },
  rateQuestion: { sw: 'Jibu lilikuwaje?', en: 'How was the answer?' },
  rateChoose: { sw: 'Chagua jibu lilikuwaje.', en: 'Choose a rating.' },
  rate1: { sw: 'Baya sana', en: 'Very poor' },
  rate2: { sw: 'Baya', en: 'Poor' },
  rate3: { sw: 'La wastani', en: 'Fair' },
  rate4: { sw: 'Zuri', en: 'Good' },
  rate5: { sw: 'Zuri sana', en: 'Very good' },
  rateMessage: { sw: 'Nini kilikuwa kizuri au kibaya?', en: 'What was good or bad about it?' },
  objectReason: {
    sw: 'Kwa nini ujumbe wako haukupaswa kwenda huko?',
    en: 'Why should it not have gone there?',
  },
  objectMissing: { sw: 'Andika kwa nini unapinga.', en: 'Write why you object.' },
  openUpQuestion: { sw: 'Unataka kujulikana vipi?', en: 'How do you want to be known?' },
  openUpChoose: { sw: 'Chagua unavyotaka kujulikana.', en: 'Choose how you want to be known.' },
  openUpName: { sw: 'Jina lako', en: 'Your name' },
  openUpNameMissing: { sw: 'Andika jina lako.', en: 'Write your name.' },
  openUpPhone: { sw: 'Namba yako ya simu', en: 'Your phone number' },
  openUpPhoneHint: {
    sw: 'Simu au barua pepe: moja inatosha. Kwa mfano: 0712 345 678',
    en: 'A phone number or an e-mail address: one is enough. For example: 0712 345 678',
  },
  openUpEmail: { sw: 'Barua pepe yako', en: 'Your e-mail' },
  openUpContactMissing: {
    sw: 'Andika namba ya simu, au barua pepe, au vyote viwili.',
    en: 'Give a phone number, an e-mail address, or both.',
  },
  openUpSafe: {
    sw: 'Ujumbe utakuja hapo. Usiandike simu ambayo wengine wanaisoma.',
    en: 'Messages will go there. Do not give a phone that others read.',
  },
  withdrawPressure: {
    sw: 'Je, kuna mtu anayekushinikiza ukiondoe?',
    en: 'Is somebody putting pressure on you to withdraw it?',
  },
  withdrawYes: { sw: 'Ndiyo', en: 'Yes' },
  withdrawYesMeans: {
    sw: 'Huhitaji kukiondoa. Ukikiondoa, wakuu wa ngazi za juu pekee wataambiwa hili.',
    en: 'You need not withdraw it. If you do, only heads at levels above are told.',
  },
  withdrawNo: { sw: 'Hapana', en: 'No' },
  withdrawChoose: { sw: 'Chagua ndiyo au hapana.', en: 'Choose yes or no.' },
  withdrawReason: { sw: 'Kwa nini unakiondoa?', en: 'Why are you withdrawing it?' },
  withdrawReasonHint: {
    sw: 'Wakuu wa ngazi za juu pekee wanasoma maneno haya.',
    en: 'Only heads at levels above read this.',
  },
  preferencesLanguage: { sw: 'Lugha ya ujumbe', en: 'Language of the messages' },
  preferencesSafe: { sw: 'Je, ni salama kukutumia ujumbe?', en: 'Is it safe to send you messages?' },
  preferencesSafeYes: { sw: 'Ndiyo, nitumieni ujumbe', en: 'Yes, send me messages' },
  preferencesSafeNo: { sw: 'Hapana, msinitumie ujumbe wowote', en: 'No, send me no messages' },
  preferencesReminders: {
    sw: 'Unataka pia kukumbushwa?',
    en: 'Do you want reminders too?',
  },
  preferencesRemindersHint: {
    sw: 'Habari mpya hutumwa daima. Vikumbusho ni vya nyongeza.',
    en: 'News is always sent. Reminders are extra.',
  },
  preferencesRemindersYes: { sw: 'Ndiyo, nikumbusheni', en: 'Yes, remind me' },
  preferencesRemindersNo: { sw: 'Hapana, habari mpya tu', en: 'No, only news' },
} as const satisfies Record<string, Text>;
