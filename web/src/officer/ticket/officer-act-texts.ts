import type { Finding } from '../../../../domain/foundation/vocabulary/findings.ts';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { OfficerActCode } from './act-codes.ts';

/** What each act says around its form. */
export interface TextsOfAct {
  /** What is pressed to begin it, and the heading of its form. */
  readonly title: Text;
  /** What is pressed to do it. */
  readonly send: Text;
  /** Once it was done. */
  readonly done: Text;
  /** What it does to the deadline. */
  readonly clock: Text;
  /** What the citizen learns of it. */
  readonly citizen: Text;
}

const sameClock: Text = {
  sw: 'Muda wa kujibu haubadiliki.',
  en: 'The deadline stays as it is.',
};
const toldOfNothing: Text = { sw: 'Mwananchi haoni chochote.', en: 'The citizen sees nothing of it.' };
const answered: Text = {
  sw: 'Muda wa kujibu unakoma. Muda wa rufaa unaanza.',
  en: 'The time to respond ends. The time to appeal begins.',
};

export const officerActTexts: Readonly<Record<OfficerActCode, TextsOfAct>> = {
  acknowledge: {
    title: { sw: 'Thibitisha kupokea', en: 'Acknowledge' },
    send: { sw: 'Thibitisha kupokea', en: 'Acknowledge it' },
    done: { sw: 'Umethibitisha kupokea.', en: 'You acknowledged it.' },
    clock: {
      sw: 'Muda wa kuthibitisha kupokea unatimizwa. Muda wa kujibu unaendelea.',
      en: 'The time to acknowledge is met. The time to respond goes on.',
    },
    citizen: {
      sw: 'Mwananchi anajulishwa kuwa taasisi imethibitisha kupokea.',
      en: 'The citizen is told that the institution has it.',
    },
  },
  assign: {
    title: { sw: 'Mpe afisa au kitengo', en: 'Assign' },
    send: { sw: 'Mpe kazi hii', en: 'Assign it' },
    done: { sw: 'Imegawiwa.', en: 'The ticket was assigned.' },
    clock: sameClock,
    citizen: toldOfNothing,
  },
  'assign-to-self': {
    title: { sw: 'Ichukue mwenyewe', en: 'Take it yourself' },
    send: { sw: 'Naichukua', en: 'I take it' },
    done: { sw: 'Iko kwako sasa.', en: 'The ticket is yours now.' },
    clock: sameClock,
    citizen: toldOfNothing,
  },
  start: {
    title: { sw: 'Anza kushughulikia', en: 'Begin work' },
    send: { sw: 'Anza sasa', en: 'Begin now' },
    done: { sw: 'Umeanza kuishughulikia.', en: 'You began to work on it.' },
    clock: {
      sw: 'Kuanza kunahesabika pia kuwa umethibitisha kupokea. Muda wa kujibu haubadiliki.',
      en: 'It also counts as acknowledging. The time to respond stays as it is.',
    },
    citizen: {
      sw: 'Mwananchi anaona kuwa kazi imeanza.',
      en: 'The citizen sees that work has begun.',
    },
  },
  'request-information': {
    title: { sw: 'Muulize mwananchi', en: 'Ask the citizen' },
    send: { sw: 'Tuma swali', en: 'Send the question' },
    done: { sw: 'Swali limetumwa.', en: 'The question was sent.' },
    clock: {
      sw: 'Muda wa kujibu unasimama hadi ajibu, kwa siku 10 zaidi. Asiyeweza kujulishwa hasimamishi muda.',
      en: 'The time to respond stands still until the reply, for 10 days at most. It runs on where the citizen cannot be told.',
    },
    citizen: {
      sw: 'Mwananchi anajulishwa, na anasoma swali lako.',
      en: 'The citizen is told, and reads your question.',
    },
  },
  reply: {
    title: { sw: 'Mwandikie mwananchi', en: 'Write to the citizen' },
    send: { sw: 'Tuma ujumbe', en: 'Send the message' },
    done: { sw: 'Ujumbe umetumwa.', en: 'The message was sent.' },
    clock: {
      sw: 'Muda wa kujibu haubadiliki: ujumbe si jibu.',
      en: 'The deadline stays as it is: a message is no response.',
    },
    citizen: { sw: 'Mwananchi anasoma ujumbe wako.', en: 'The citizen reads your message.' },
  },
  note: {
    title: { sw: 'Andika dokezo la ndani', en: 'Write a note' },
    send: { sw: 'Hifadhi dokezo', en: 'Save the note' },
    done: { sw: 'Dokezo limehifadhiwa.', en: 'The note was saved.' },
    clock: sameClock,
    citizen: {
      sw: 'Mwananchi hasomi dokezo. Maafisa wanaoiona kazi hii wanalisoma.',
      en: 'The citizen never reads a note. Officers who see the ticket do.',
    },
  },
  respond: {
    title: { sw: 'Jibu', en: 'Respond' },
    send: { sw: 'Tuma jibu', en: 'Send the response' },
    done: { sw: 'Jibu limetumwa.', en: 'The response was sent.' },
    clock: answered,
    citizen: {
      sw: 'Mwananchi anasoma jibu lote. Anaweza kulikubali, kulitathmini au kukata rufaa.',
      en: 'The citizen reads all of it, and can accept it, rate it or appeal.',
    },
  },
  extend: {
    title: { sw: 'Ongeza muda wa kujibu', en: 'Extend the time' },
    send: { sw: 'Ongeza muda', en: 'Extend it' },
    done: { sw: 'Muda umeongezwa.', en: 'The time was extended.' },
    clock: {
      sw: 'Muda wa kujibu unasogea kwa siku za kazi unazochagua.',
      en: 'The deadline moves by the working days that you choose.',
    },
    citizen: {
      sw: 'Mwananchi anasoma maelezo yako pamoja na tarehe mpya.',
      en: 'The citizen reads what you write, with the new date.',
    },
  },
  transfer: {
    title: { sw: 'Hamishia taasisi nyingine', en: 'Transfer' },
    send: { sw: 'Hamisha', en: 'Transfer it' },
    done: { sw: 'Imehamishwa.', en: 'The ticket was transferred.' },
    clock: {
      sw: 'Taasisi nyingine inaanza muda mpya. Umri wake unaendelea kuhesabiwa.',
      en: 'The other institution begins a new time. The age of the ticket goes on.',
    },
    citizen: {
      sw: 'Mwananchi anasoma sababu, na anaweza kupinga ndani ya siku 5.',
      en: 'The citizen reads the reason, and can object within 5 days.',
    },
  },
  'keep-transfer': {
    title: { sw: 'Kataa pingamizi', en: 'Reject the objection' },
    send: { sw: 'Ibaki ilipo', en: 'The ticket stays' },
    done: { sw: 'Pingamizi limekataliwa.', en: 'The objection was rejected.' },
    clock: sameClock,
    citizen: { sw: 'Mwananchi anasoma sababu.', en: 'The citizen reads the reason.' },
  },
  'undo-transfer': {
    title: { sw: 'Kubali pingamizi', en: 'Uphold the objection' },
    send: { sw: 'Irudishe', en: 'Send the ticket back' },
    done: { sw: 'Pingamizi limekubaliwa.', en: 'The objection was upheld.' },
    clock: {
      sw: 'Aliyeihamisha anarudishiwa muda wake wa awali. Taasisi nyingine inaanza muda mpya.',
      en: 'Whoever gave it away gets its former time back. Another institution begins a new one.',
    },
    citizen: {
      sw: 'Mwananchi anasoma sababu na ilikopelekwa.',
      en: 'The citizen reads the reason, and where the ticket went.',
    },
  },
  escalate: {
    title: { sw: 'Peleka ngazi ya juu', en: 'Escalate' },
    send: { sw: 'Peleka juu', en: 'Escalate it' },
    done: { sw: 'Imepelekwa ngazi ya juu.', en: 'The ticket was escalated.' },
    clock: {
      sw: 'Ngazi ya juu inaanza muda wake. Hairudi kwenu.',
      en: 'The level above begins its own time. The ticket does not come back to you.',
    },
    citizen: {
      sw: 'Mwananchi anasoma sababu na ilikopelekwa.',
      en: 'The citizen reads the reason, and where the ticket went.',
    },
  },
  direct: {
    title: { sw: 'Toa maelekezo', en: 'Give directions' },
    send: { sw: 'Toa maelekezo', en: 'Give the directions' },
    done: { sw: 'Maelekezo yametolewa.', en: 'The directions were given.' },
    clock: {
      sw: 'Muda wa kujibu haubadiliki. Maelekezo yana tarehe yake.',
      en: 'The deadline stays as it is. The direction has a date of its own.',
    },
    citizen: {
      sw: 'Mwananchi anaona kuwa maelekezo yametolewa, si maneno yake.',
      en: 'The citizen sees that there was a direction, and not its words.',
    },
  },
  'report-direction': {
    title: { sw: 'Ripoti utekelezaji wa maelekezo', en: 'Report the direction done' },
    send: { sw: 'Ripoti kuwa yametekelezwa', en: 'Report it done' },
    done: { sw: 'Utekelezaji umeripotiwa.', en: 'The direction was reported done.' },
    clock: {
      sw: 'Muda wa kujibu haubadiliki. Hakuna ukumbusho mwingine wa maelekezo haya.',
      en: 'The deadline stays as it is. Nobody is reminded of this direction any more.',
    },
    citizen: {
      sw: 'Mwananchi anaona kuwa maelekezo yametekelezwa, si maneno yako.',
      en: 'The citizen sees that the direction was carried out, and not your words.',
    },
  },
  reclassify: {
    title: { sw: 'Badilisha aina', en: 'Reclassify' },
    send: { sw: 'Badilisha', en: 'Reclassify it' },
    done: { sw: 'Aina imebadilishwa.', en: 'The ticket was reclassified.' },
    clock: {
      sw: 'Muda unahesabiwa upya tangu ilipotumwa. Hakuna tarehe itakayosogezwa karibu.',
      en: 'Time is counted anew from when it was sent. No deadline gets earlier.',
    },
    citizen: {
      sw: 'Mwananchi anasoma sababu. Akipunguziwa haki, anaweza kurudisha aina ya awali.',
      en: 'The citizen reads the reason, and can undo what takes rights away.',
    },
  },
  'raise-urgency': {
    title: { sw: 'Ifanye ya dharura', en: 'Make it urgent' },
    send: { sw: 'Ni ya dharura', en: 'It is urgent' },
    done: { sw: 'Sasa ni ya dharura.', en: 'The ticket is urgent now.' },
    clock: {
      sw: 'Muda wa dharura unaanza sasa: saa 4 kuthibitisha kupokea, saa 72 kujibu.',
      en: 'The urgent times begin now: 4 hours to acknowledge, 72 to respond.',
    },
    citizen: { sw: 'Mwananchi anasoma sababu.', en: 'The citizen reads the reason.' },
  },
  'lower-urgency': {
    title: { sw: 'Ondoa dharura', en: 'Lower the urgency' },
    send: { sw: 'Si ya dharura tena', en: 'It is urgent no longer' },
    done: { sw: 'Dharura imeondolewa.', en: 'The urgency was lowered.' },
    clock: {
      sw: 'Muda unahesabiwa upya kwa siku za kazi. Hakuna tarehe itakayosogezwa karibu.',
      en: 'Time is counted anew, in working days. No deadline gets earlier.',
    },
    citizen: { sw: 'Mwananchi anasoma sababu.', en: 'The citizen reads the reason.' },
  },
  'name-officer': {
    title: { sw: 'Thibitisha afisa anayetajwa', en: 'Say who is named' },
    send: { sw: 'Thibitisha', en: 'Confirm it' },
    done: { sw: 'Jina limethibitishwa.', en: 'It was said whom the name means.' },
    clock: {
      sw: 'Lalamiko dhidi ya mkuu wa njia yake linahamia juu yake, kwa muda mpya.',
      en: 'A ticket about a head on its path moves above that head, in a new time.',
    },
    citizen: {
      sw: 'Mwananchi anajulishwa tu kama imehama.',
      en: 'The citizen is told only if the ticket moved.',
    },
  },
  refer: {
    title: { sw: 'Elekeza nje ya mfumo', en: 'Refer outside' },
    send: { sw: 'Elekeza kwingine', en: 'Refer it' },
    done: { sw: 'Imeelekezwa.', en: 'The ticket was referred.' },
    clock: answered,
    citizen: {
      sw: 'Mwananchi anasoma sababu na taasisi ya kwenda. Anaweza kukata rufaa.',
      en: 'The citizen reads the reason and where to go, and can appeal.',
    },
  },
  'set-aside': {
    title: { sw: 'Kataa kushughulikia', en: 'Decline to take it up' },
    send: { sw: 'Usishughulikie', en: 'Do not take it up' },
    done: { sw: 'Haitashughulikiwa.', en: 'The ticket is not taken up.' },
    clock: answered,
    citizen: {
      sw: 'Mwananchi anasoma sababu, na anaweza kukata rufaa.',
      en: 'The citizen reads the reason, and can appeal.',
    },
  },
  merge: {
    title: { sw: 'Unganisha na nyingine', en: 'Merge' },
    send: { sw: 'Unganisha', en: 'Merge them' },
    done: { sw: 'Zimeunganishwa.', en: 'The tickets were merged.' },
    clock: {
      sw: 'Tarehe iliyo karibu zaidi inahesabika kwa zote mbili.',
      en: 'The earlier of the two deadlines counts for both.',
    },
    citizen: {
      sw: 'Kila mwananchi anabaki na namba, jibu na rufaa yake. Hajui kuhusu mwingine.',
      en: 'Each citizen keeps number, answer and appeal, and learns nothing of the other.',
    },
  },
  part: {
    title: { sw: 'Tenganisha', en: 'Part' },
    send: { sw: 'Tenganisha', en: 'Part the tickets' },
    done: { sw: 'Zimetenganishwa.', en: 'The tickets were parted.' },
    clock: sameClock,
    citizen: toldOfNothing,
  },
  'carry-on': {
    title: { sw: 'Endelea bila mwananchi', en: 'Go on without the citizen' },
    send: { sw: 'Endelea', en: 'Go on with it' },
    done: { sw: 'Inaendelea.', en: 'The ticket goes on.' },
    clock: {
      sw: 'Muda uliobaki unaendelea kutoka ulipoishia.',
      en: 'The time that was left goes on from where it ended.',
    },
    citizen: {
      sw: 'Mwananchi anajulishwa kuwa jambo linaendelea kwa sababu ya uharaka.',
      en: 'The citizen is told that the matter goes on because it is urgent.',
    },
  },
  'request-identity': {
    title: { sw: 'Omba kumjua aliyetuma', en: "Request the sender's identity" },
    send: { sw: 'Tuma ombi', en: 'Send the request' },
    done: { sw: 'Ombi limetumwa kwa watunza utambulisho.', en: 'The custodians were asked.' },
    clock: {
      sw: 'Muda wa kujibu haubadiliki. Ombi linaamuliwa kwa siku 2 za kazi, kwa saa 4 kama maisha yako hatarini.',
      en: 'The deadline stays as it is. It is decided in 2 working days; where a life is at risk, in 4 hours.',
    },
    citizen: {
      sw: 'Mwananchi anajulishwa kama ombi litakubaliwa.',
      en: 'The citizen is told if it is granted.',
    },
  },
};

/** What questions of forms ask. */
export const questionTexts = {
  officer: { sw: 'Afisa', en: 'Officer' },
  unit: { sw: 'Kitengo', en: 'Unit' },
  chooseUnit: { sw: 'Chagua kitengo', en: 'Choose a unit' },
  officerOrUnit: { sw: 'Chagua afisa au kitengo.', en: 'Choose an officer or a unit.' },
  question: { sw: 'Swali lako kwa mwananchi', en: 'Your question to the citizen' },
  questionMissing: { sw: 'Andika swali lako.', en: 'Write your question.' },
  message: { sw: 'Ujumbe kwa mwananchi', en: 'Message to the citizen' },
  messageMissing: { sw: 'Andika ujumbe wako.', en: 'Write your message.' },
  note: { sw: 'Dokezo kwa maafisa', en: 'Note to officers' },
  noteMissing: { sw: 'Andika dokezo.', en: 'Write the note.' },
  finding: { sw: 'Uamuzi', en: 'Finding' },
  findingMissing: { sw: 'Chagua uamuzi.', en: 'Choose the finding.' },
  reason: { sw: 'Sababu, kama mwananchi atakavyosoma', en: 'Reasons, as the citizen will read them' },
  reasonMissing: { sw: 'Andika sababu.', en: 'Write the reasons.' },
  remedy: { sw: 'Kitakachofanyika', en: 'What is done about it' },
  promisedFor: { sw: 'Kitafanyika kufikia tarehe', en: 'It is done by' },
  promisedForHint: {
    sw: 'Siku hiyo mwananchi ataulizwa kama kimefanyika.',
    en: 'On that day the citizen is asked whether it was done.',
  },
  workingDays: { sw: 'Siku za kazi za kuongeza', en: 'Working days to add' },
  workingDaysMissing: { sw: 'Andika siku ngapi za kazi.', en: 'Write how many working days.' },
  interim: { sw: 'Maelezo kwa mwananchi', en: 'Interim reply to the citizen' },
  interimMissing: { sw: 'Andika maelezo kwa mwananchi.', en: 'Write the interim reply.' },
  to: { sw: 'Taasisi inayohusika', en: 'The institution that it belongs to' },
  toMissing: { sw: 'Chagua taasisi.', en: 'Choose the institution.' },
  otherTo: { sw: 'Taasisi nyingine', en: 'Another institution' },
  otherToHint: {
    sw: 'Usipochagua, inarudi kwa aliyeihamisha.',
    en: 'If you choose none, it goes back to whoever gave it away.',
  },
  dueBy: { sw: 'Yatekelezwe kufikia tarehe', en: 'To be done by' },
  dueByMissing: { sw: 'Chagua tarehe.', en: 'Choose the date.' },
  directed: { sw: 'Taasisi ya kutekeleza', en: 'The institution that is to do it' },
  directedHint: {
    sw: 'Usipochagua, ni taasisi iliyo nayo sasa.',
    en: 'If you choose none, it is the one that holds the ticket.',
  },
  direction: { sw: 'Maelekezo', en: 'The direction' },
  reported: { sw: 'Kilichofanyika', en: 'What was done' },
  reportedHint: {
    sw: 'Aliyetoa maelekezo na maafisa wengine wa kazi hii watakisoma.',
    en: 'Whoever gave the direction, and the other officers of this ticket, read it.',
  },
  directionMissing: { sw: 'Andika maelekezo.', en: 'Write the direction.' },
  kind: { sw: 'Aina', en: 'Kind' },
  category: { sw: 'Jambo linalohusu', en: 'Category' },
  chooseCategory: { sw: 'Chagua jambo', en: 'Choose a category' },
  named: { sw: 'Afisa anayetajwa', en: 'The officer who is meant' },
  namedHint: {
    sw: 'Soma jina aliloandika mwananchi, kisha chagua.',
    en: 'Read the name that the citizen wrote, then choose.',
  },
  namedOfficer: { sw: 'Ni afisa huyu', en: 'It is this officer' },
  namedNobody: { sw: 'Hakuna afisa anayetajwa', en: 'No officer is meant' },
  namedMissing: { sw: 'Chagua afisa, au sema hakuna.', en: 'Choose the officer, or say that there is none.' },
  body: { sw: 'Taasisi iliyo nje ya mfumo', en: 'The outside body' },
  bodyMissing: { sw: 'Andika taasisi hiyo.', en: 'Write which body.' },
  because: { sw: 'Kwa nini haitashughulikiwa', en: 'Why it is not taken up' },
  becauseMissing: { sw: 'Chagua kwa nini.', en: 'Choose why.' },
  answeredIn: { sw: 'Namba yenye jibu la mwisho', en: 'Number of the ticket with the final answer' },
  numberMissing: { sw: 'Andika namba ya kumbukumbu.', en: 'Write the number of the ticket.' },
  numberWrong: {
    sw: 'Namba si sahihi. Ina tarakimu 12.',
    en: 'The number is mistyped. It has 12 digits.',
  },
  into: { sw: 'Namba ya ujumbe mkuu', en: 'Number of the main ticket' },
  intoHint: {
    sw: 'Ujumbe mkuu ndio unaoshughulikiwa na kujibiwa.',
    en: 'The main ticket is the one that is worked on and answered.',
  },
  motivation: { sw: 'Kwa nini utambulisho unahitajika', en: 'Why the identity is needed' },
  motivationMissing: { sw: 'Andika kwa nini unahitajika.', en: 'Write why it is needed.' },
  lifeAtRisk: { sw: 'Maisha ya mtu yako hatarini', en: "Somebody's life is at risk" },
} as const satisfies Record<string, Text>;

/** What is too short for a citizen to understand why. */
export const tooShortText = (atLeast: number): Text => ({
  sw: `Andika angalau herufi ${atLeast}, ili mwananchi aelewe.`,
  en: `Write at least ${atLeast} characters, so that the citizen understands.`,
});

/** What does not lie between these. */
export const outOfRangeText = (atLeast: number, atMost: number): Text => ({
  sw: `Andika namba kuanzia ${atLeast} hadi ${atMost}.`,
  en: `Write a number from ${atLeast} to ${atMost}.`,
});

export const dateNotAheadText: Text = {
  sw: 'Chagua tarehe iliyo mbele.',
  en: 'Choose a date that lies ahead.',
};

/** What each finding of a response says of who wrote: citizens read it as said to them. */
export const findingMeansAtWork = {
  upheld: { sw: 'Mwananchi ana haki.', en: 'The citizen is right.' },
  'partly-upheld': {
    sw: 'Mwananchi ana haki kwa sehemu.',
    en: 'The citizen is right in part.',
  },
  'not-upheld': {
    sw: 'Taasisi haikubaliani na mwananchi. Eleza sababu.',
    en: 'The institution does not agree with the citizen. Say why.',
  },
  answered: {
    sw: 'Hakuna cha kukubali wala kukataa: swali limejibiwa.',
    en: 'There is nothing to uphold: a question was answered.',
  },
} as const satisfies Record<Exclude<Finding, 'referred'>, Text>;
