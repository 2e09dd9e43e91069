import type { Language } from '../../foundation/vocabulary/language.ts';

/** Words that do the same work in a request, by the language that they are of. */
type Words = Readonly<Record<Language, string>>;

/**
 * The words of requests. One that is a letter off, or spelled as it sounds, counts as well; a word may stand in several
 * rows. `?` is a question mark, `#` the number of a ticket.
 */
export const requestWords = {
  question: { sw: 'je ?', en: 'any ?' },
  number: { sw: '#', en: '#' },
  numberWord: { sw: 'namba nambari kumbukumbu', en: 'number reference' },
  ticket: {
    sw: 'lalamiko malalamiko ombi maombi shauri maoni hoja pendekezo swali',
    en: 'complaint complain report ticket case request feedback question',
  },
  condition: { sw: 'hali', en: 'status progress' },
  news: { sw: 'status update taarifa mrejesho habari', en: 'status update updates news feedback progress' },
  reached: {
    sw: 'limefikia limefika yamefikia yamefika imefikia imefika mmefikia mmefika lipo limeishia zimefikia umefikia',
    en: 'reached gone',
  },
  whereabouts: { sw: 'wapi', en: 'where' },
  stage: { sw: 'wapi hatua gani ipi', en: 'where stage' },
  handled: {
    sw: 'limeshughulikiwa yameshughulikiwa limefanyiwa limejibiwa yamejibiwa linashughulikiwa',
    en: 'handled answered processed resolved',
  },
  show: {
    sw: 'kujua kjua kufahamu fahamu angalia nijulishe nijulisheni mnijulishe nipe nipeni mnipe niambie niambieni naulizia nauliza kuulizia kuuliza kuangalia',
    en: 'know check tell see give show inform',
  },
  follow: { sw: 'nafuatilia kufuatilia fuatilia ninafuatilia nafatilia kufatilia', en: 'track follow up' },
  beAnswered: { sw: 'nitajibiwa mtanijibu mnanijibu nijibiwe litajibiwa', en: 'answer reply answered' },
  get: { sw: 'nitapata napata kupata', en: 'get' },
  when: { sw: 'lini', en: 'when' },
  answer: { sw: 'jibu majibu', en: 'answer response reply answers' },
  decision: { sw: 'uamuzi maamuzi dhidi', en: 'decision against' },
  plea: {
    sw: 'msaada nisaidie nisaidieni mnisaidie kusaidiwa',
    en: 'help',
  },
  guidance: { sw: 'maelekezo maelezo mwongozo', en: 'info information instructions menu guide' },
  how: {
    sw: 'jinsi namna nawezaje nitatumaje natumaje natumiaje nitawezaje nafanyaje vipi',
    en: 'how',
  },
  send: {
    sw: 'kutuma tuma kuwasilisha kupeleka kutumia kuandika',
    en: 'send use work file make report works',
  },
  howToSend: { sw: 'nitatumaje natumaje natumiaje', en: '' },
  service: { sw: 'huduma mfumo', en: 'service this system' },
  whatToDo: { sw: 'nifanyeje nifanye nini', en: '' },
  lose: {
    sw: 'nimepoteza nimeupoteza nimepotelewa umepotea umenipotea imepotea nimesahau nimeusahau nimelost nimelose nimeforget kupoteza nimeipoteza',
    en: 'lost forgot forgotten lose forget misplaced',
  },
  lack: { sw: 'sina sikumbuki siukumbuki sijui nimefuta nimeufuta', en: 'remember dont deleted no' },
  secret: {
    sw: 'msimbo misimbo siri code kodi pin password neno',
    en: 'code secret password pin passcode codes',
  },
  another: { sw: 'mpya mwingine nyingine tena', en: 'new another again' },
  byMistake: { sw: 'bahati mbaya makosa', en: 'mistake' },
  sendMe: {
    sw: 'nitumie nitumieni mnitumie kunitumia kutumiwa nipatie nipatieni mnipatie mtume tumeni',
    en: 'send sending',
  },
  appealWord: { sw: 'rufaa rufani', en: 'appeal' },
  file: {
    sw: 'nakata ninakata kata kukata nitakata nimeamua naomba kuomba nikate nitakataje nakataje nkt',
    en: 'file make lodge',
  },
  appealed: { sw: 'naappeal', en: '' },
  want: {
    sw: 'nataka ninataka naomba ningependa nahitaji',
    en: 'want wish would like need how',
  },
  dissatisfied: {
    sw: 'sijaridhika sikuridhika siridhiki sijaridhishwa sikuridhishwa siridhishwi hujaniridhisha',
    en: 'dissatisfied unsatisfied unhappy',
  },
  disagree: { sw: 'sikubaliani sikubali nakataa napinga', en: 'disagree reject' },
  not: { sw: '', en: 'not no' },
  satisfied: { sw: '', en: 'satisfied happy' },
  therewith: { sw: 'nalo nayo', en: '' },
  stopKey: { sw: 'acha sitisha', en: 'stop' },
  unsubscribe: { sw: '', en: 'unsubscribe' },
  startKey: { sw: 'anza', en: 'start' },
  toWhat: { sw: 'sms mrejesho ujumbe zote', en: 'sms mrejesho messages all' },
  cease: {
    sw: 'acha acheni achen muache mwache sitisha sitisheni zima zimeni zuia zuieni kuacha kusitisha',
    en: 'stop cancel',
  },
  sms: { sw: 'sms meseji mesej msg ujumbe jumbe mesiji', en: 'sms message messages text texts' },
  unwanted: { sw: 'sitaki sihitaji sipendi sitahitaji', en: '' },
  dont: { sw: '', en: 'dont not never' },
  noMore: { sw: '', en: 'no' },
  dontSend: { sw: 'msinitumie usinitumie msinitumieni nisitumiwe musinitumie', en: '' },
  receive: { sw: 'kutuma kutumia kunitumia kutumiwa kupokea kupata', en: 'sending receiving receive get' },
  again: { sw: 'tena', en: 'more again anymore' },
  takeOff: { sw: 'ondoeni ondoa toeni toa niondoeni nitoeni mniondoe mnitoe', en: 'remove' },
  begin: { sw: 'anza anzeni muanze rudisha rudisheni rejesha rejesheni', en: 'start resume restart' },
  acceptWord: { sw: 'nakubali kubali nakubaliana nimekubali', en: 'accept' },
  withdrawWord: { sw: 'futa ondoa kufuta kuondoa naondoa nafuta futeni', en: 'withdraw' },
  rateWord: { sw: 'tathmini pima', en: 'rate' },
  rating: { sw: '1 2 3 4 5', en: '1 2 3 4 5' },
  objectWord: { sw: 'pinga napinga', en: 'object' },
  transfer: { sw: 'kuhamishwa uhamisho', en: 'transfer' },
  confirmWord: { sw: 'thibitisha', en: 'confirm' },
  undoWord: { sw: 'badili', en: 'undo' },
  hideWord: { sw: 'ficha', en: 'hide' },
  name: { sw: 'jina', en: 'name' },
  identifyWord: { sw: 'jitambulishe', en: 'identify' },
  polite: {
    sw: 'tafadhali naomba nmb naombeni samahani habari hbr mambo shikamoo hujambo hamjambo salamu salaam ndugu ndg mheshimiwa mkuu kaka dada boss bosi jamani sana nataka ninataka ningependa kujua',
    en: 'please pls plz hello hi hey dear sir madam kindly sorry',
  },
  thanks: { sw: 'asante asanteni', en: 'thanks thank' },
  ofIt: { sw: 'ya yangu', en: 'of the my what is' },
  small: {
    sw: 'ya wa la za cha kwa kwenye na ni hii hiyo hili hilo huu huo hizi yangu wangu langu changu zangu ang yng wng lng lngu mimi wenu yenu lenu zenu nyie ninyi kuhusu nina yako ku',
    en: 'my the a an i ive im id am is are was to of on for with about your you can could would have has me do does did it what will be from',
  },
} as const satisfies Record<string, Words>;

export type RequestWord = keyof typeof requestWords;
