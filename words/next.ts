import type { Text } from '../domain/foundation/vocabulary/language.ts';

/** What happens next, and what the citizen can do. Placeholders as in the timeline's words. */
export const nextWords = {
  keep: {
    sw: 'Tunza namba ya kumbukumbu na msimbo wa siri: utavihitaji kufuatilia {yours}.',
    en: 'Keep the number and the secret code: you need both to follow {yours} up.',
  },
  'counted-with-others': {
    sw: 'Umehesabiwa pamoja na wengine walioandika kuhusu jambo hili. Utajulishwa jibu kwa namba yako mwenyewe.',
    en: 'You are counted with the others who wrote about this, and will be told the answer under a number of your own.',
  },
  'others-answered': {
    sw: 'Hukuhesabiwa pamoja na wengine: huenda wameshajibiwa. Taasisi itashughulikia {yours} peke yake.',
    en: 'You are not counted with the others: they may have been answered by now. The institution handles {yours} by itself.',
  },
  answer: {
    sw: 'Utajibiwa ifikapo {date}.',
    en: 'You will be answered by {date}.',
  },
  escalates: {
    sw: 'Jibu lisipotolewa kwa wakati, {yours} {li}tapelekwa ngazi ya juu bila wewe kufanya lolote.',
    en: 'If there is no answer on time, {yours} goes to the level above by itself.',
  },
  'last-level': {
    sw: 'Jibu lisipotolewa kwa wakati, usimamizi wa juu utajulishwa, na taasisi itaendelea kukumbushwa.',
    en: 'If there is no answer on time, oversight is told, and the institution is reminded until it answers.',
  },
  overdue: {
    sw: 'Muda wa kujibu umepita. Usimamizi wa juu umejulishwa, na taasisi inaendelea kukumbushwa.',
    en: 'The time to answer is over. Oversight was told, and the institution is reminded until it answers.',
  },
  'last-level-apart': {
    sw: 'Jibu lisipotolewa kwa wakati, taasisi itaendelea kukumbushwa.',
    en: 'If there is no answer on time, the institution is reminded until it answers.',
  },
  'overdue-apart': {
    sw: 'Muda wa kujibu umepita, na taasisi inaendelea kukumbushwa.',
    en: 'The time to answer is over, and the institution is reminded until it answers.',
  },
  'no-answer': {
    sw: 'Taasisi itasoma {yours} na kuthibitisha kupokea. Hakuna tarehe ya kujibu.',
    en: 'The institution will read {yours} and acknowledge it. There is no date for an answer.',
  },
  notices: {
    sw: 'Utajulishwa kwa SMS katika hatua muhimu.',
    en: 'You will be told by SMS at the important steps.',
  },
  'notices-by-email': {
    sw: 'Utajulishwa kwa barua pepe katika hatua muhimu.',
    en: 'You will be told by e-mail at the important steps.',
  },
  'notices-by-both': {
    sw: 'Utajulishwa kwa SMS na kwa barua pepe katika hatua muhimu.',
    en: 'You will be told by SMS and e-mail at the important steps.',
  },
  'no-sms-there': {
    sw: 'Hatutumi SMS kwa simu za nchi hiyo.',
    en: 'We send no SMS to phones of that country.',
  },
  'no-reminders': {
    sw: 'Hutakumbushwa: angalia tarehe mwenyewe unapofuatilia.',
    en: 'You get no reminders: check the dates yourself when you follow it up.',
  },
  'no-notices': {
    sw: 'Hutatumiwa ujumbe wowote: fuatilia kwa namba ya kumbukumbu na msimbo wa siri.',
    en: 'No message will be sent to you: follow it up with the number and the secret code.',
  },
  'out-of-reach': {
    sw: 'Ujumbe wetu haukufikii: fuatilia kwa namba ya kumbukumbu na msimbo wa siri.',
    en: 'Our messages do not reach you: follow it up with the number and the secret code.',
  },
  'question-open': {
    sw: 'Taasisi imekuuliza swali na haijapata jibu lako. Soma ujumbe wake, kisha ujibu.',
    en: 'The institution asked you something and has no reply yet. Read its message, then reply.',
  },
  resumes: {
    sw: 'Usipojibu hadi {date}, taasisi itaendelea bila jibu lako.',
    en: 'If you do not reply by {date}, the institution goes on without it.',
  },
  'remedy-promised': {
    sw: 'Kilichoahidiwa kitafanyika kufikia {date}. Siku hiyo utaulizwa kama kimefanyika.',
    en: 'What was promised is to be done by {date}. On that day you are asked whether it was.',
  },
  final: {
    sw: 'Hili ni jibu la mwisho hapa. Kama hukuridhika, unaweza kupeleka jambo hili kwa: {outsideBody}.',
    en: 'This is the final answer here. If you are not satisfied, you can take the matter to: {outsideBody}.',
  },
  'final-alone': {
    sw: 'Hili ni jibu la mwisho hapa.',
    en: 'This is the final answer here.',
  },
  closes: {
    sw: 'Taasisi imejibu, na {yours} {li}tafungwa.',
    en: 'The institution responded, and {yours} is about to be closed.',
  },
  referred: {
    sw: 'Peleka jambo hili kwa taasisi iliyotajwa kwenye jibu.',
    en: 'Take the matter to the body that the response names.',
  },
  'new-ticket': {
    sw: 'Kwa jambo jipya, andika upya na utaje namba hii.',
    en: 'For something new, write again and give the number of this one.',
  },
  'reply-awaited': {
    sw: 'Taasisi inasubiri jibu lako ili iendelee.',
    en: 'The institution is waiting for your reply to go on.',
  },
  responded: {
    sw: 'Unaweza kukubali jibu, au kukata rufaa hadi {date}.',
    en: 'You can accept the response, or appeal until {date}.',
  },
  closed: { sw: '{Yours} {li}mefungwa.', en: '{Yours} is closed.' },
  'message-sent': {
    sw: 'Ujumbe wako umetumwa: {institution}.',
    en: 'Your message was sent to: {institution}.',
  },
  late: {
    sw: 'Jibu lilishatolewa, na ujumbe haulibadilishi. Kama hukubaliani nalo, kata rufaa hadi {date}.',
    en: 'The response was given before, and a message does not change it. If you disagree, appeal by {date}.',
  },
  'late-for-good': {
    sw: 'Jibu lilishatolewa, na ujumbe haulibadilishi.',
    en: 'The response was given before, and a message does not change it.',
  },
  'objection-decided': {
    sw: 'Ngazi ya juu itatoa uamuzi wa pingamizi lako kufikia {date}. Wakati huo {institution} inaendelea na kazi.',
    en: 'The level above decides on your objection by {date}. Meanwhile the work goes on at: {institution}.',
  },
  'acceptance-undoable': {
    sw: 'Unaweza kubadili uamuzi wako wa kukubali jibu hadi {date}.',
    en: 'If you change your mind, you can take the acceptance back until {date}.',
  },
  rated: { sw: 'Asante kwa tathmini yako.', en: 'Thank you for your rating.' },
  'rated-poor': {
    sw: 'Kama hujaridhika na jibu, unaweza kukata rufaa sasa, hadi {date}.',
    en: 'If the response does not satisfy you, you can appeal now, until {date}.',
  },
  'withdrawal-undoable': {
    sw: 'Ukibadili mawazo, unaweza kurudisha {yours} hadi {date}.',
    en: 'If you change your mind, you can bring {yours} back until {date}.',
  },
  'pressure-told': {
    sw: 'Ulisema kuwa ulishinikizwa: mkuu wa ngazi ya juu anajulishwa.',
    en: 'You said that there was pressure: the head above is told.',
  },
  'identity-hidden': {
    sw: 'Kuanzia sasa hakuna anayeonyeshwa wewe ni nani. Aliyeona awali ameshaona.',
    en: 'From now on nobody is shown who you are. Whoever saw it before still knows it.',
  },
  'identity-still-hidden': {
    sw: 'Hakuna anayeonyeshwa wewe ni nani, hadi utakapochagua tena unavyojulikana.',
    en: 'Nobody is shown who you are, until you choose again how you are known.',
  },
  'name-hidden': {
    sw: 'Kuanzia sasa jina lako halionyeshwi. Aliyeliona awali ameshaliona.',
    en: 'From now on your name is not shown. Whoever saw it before still knows it.',
  },
  'secret-requested-by-email': {
    sw: 'Kama barua pepe hii ndiyo iliyotumika kutuma, utapokea msimbo mpya wa siri huko. Wa zamani hautafanya kazi tena. Msimbo mpya hutolewa mara moja tu kila baada ya {every}.',
    en: 'If this is the e-mail address it was sent with, a new secret code will come to it. The old one then stops working. A new one is given only once every {every}.',
  },
  'secret-requested': {
    sw: 'Kama namba hii ya simu ndiyo iliyotumika kutuma, utapokea msimbo mpya wa siri kwa SMS. Wa zamani hautafanya kazi tena. Msimbo mpya hutolewa mara moja tu kila baada ya {every}.',
    en: 'If this is the phone it was sent with, a new secret code will come to it by SMS. The old one then stops working. A new one is given only once every {every}.',
  },
} as const satisfies Record<string, Text>;
export type NextWord = keyof typeof nextWords;

/** Why a ticket is not with the institution that the citizen chose. */
export const elsewhereWords = {
  'only-receiver': {
    sw: 'Jambo hili hupokelewa na taasisi moja tu: {institution}.',
    en: 'This matter goes to one institution only: {institution}.',
  },
  'about-head': {
    sw: 'Kwa kuwa {yours} {li}namhusu mkuu wa ofisi, {li}mepelekwa ngazi ya juu: {institution}.',
    en: 'As {yours} is about the head of the office, it went to a level above: {institution}.',
  },
  'about-officer': {
    sw: 'Kwa kuwa {yours} {li}namhusu afisa, {li}mepelekwa kwa wasio chini yake: {institution}.',
    en: 'As {yours} is about an officer, it went where nobody is under that officer: {institution}.',
  },
  'could-mean-head': {
    sw: 'Ulichoandika kinaweza kumhusu mkuu wa ofisi, hivyo {yours} {li}mepelekwa kwanza ngazi ya juu, bila kuonyeshwa kwa walio chini yake: {institution}. Kama halimhusu mkuu, {li}tarudishwa ulikotuma, na utajulishwa.',
    en: 'What you wrote could be about a head, so {yours} went to a level above first, unseen by those below it: {institution}. If it is about no head, it comes down to where you sent it, and you are told.',
  },
  unstaffed: {
    sw: 'Taasisi uliyoichagua haina afisa kwa sasa; {yours} {li}mepelekwa: {institution}.',
    en: 'The institution you chose has no officer now; {yours} went to: {institution}.',
  },
} as const satisfies Record<string, Text>;
export type ElsewhereReason = keyof typeof elsewhereWords;
