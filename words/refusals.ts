import type { Text } from '../domain/foundation/vocabulary/language.ts';

/** What a person reads who asked for something and did not get it. `{…}` is filled from parameters. */
export interface RefusalText {
  readonly title: Text;
  readonly detail: Text;
}

/** Why what the system does is not done, whatever door it was asked through. */
export const refusalTexts = {
  'invalid-request': {
    title: { sw: 'Ombi lina makosa', en: 'The request has mistakes' },
    detail: {
      sw: 'Rekebisha sehemu zilizotajwa, kisha tuma tena.',
      en: 'Correct the fields named here, then send it again.',
    },
  },
  'not-allowed': {
    title: { sw: 'Huna ruhusa', en: 'You are not allowed' },
    detail: {
      sw: 'Akaunti yako haina ruhusa ya kufanya hivi. Wasiliana na msimamizi wa mfumo katika taasisi yako.',
      en: "Your account is not allowed to do this. Ask your institution's administrator.",
    },
  },
  'idempotency-key-reused': {
    title: { sw: 'Ufunguo huu umeshatumika', en: 'This idempotency key was used before' },
    detail: {
      sw: 'Ufunguo huu ulitumika kutuma maudhui mengine. Kwa ujumbe mpya, tumia ufunguo mpya.',
      en: 'This key was used to send something else. For something new use a new key.',
    },
  },
  'ticket-not-found': {
    title: { sw: 'Haikupatikana', en: 'The number was not found' },
    detail: {
      sw: 'Hakuna chochote chenye namba hii ya kumbukumbu na msimbo huu wa siri. Angalia vyote viwili.',
      en: 'Nothing is found with this number and this secret code. Check both.',
    },
  },
  'no-such-ticket': {
    title: { sw: 'Haikupatikana', en: 'The number was not found' },
    detail: {
      sw: 'Hakuna chochote chenye namba hii ambacho unaruhusiwa kukiona.',
      en: 'There is nothing with this number that you may see.',
    },
  },
  'no-such-request': {
    title: { sw: 'Ombi halikupatikana', en: 'The request was not found' },
    detail: {
      sw: 'Hakuna ombi lenye kitambulisho hiki ambalo unaruhusiwa kuliona.',
      en: 'There is no request for an identity with this id that you may see.',
    },
  },
  'identity-not-granted': {
    title: { sw: 'Aliyetuma haonyeshwi', en: 'The identity is not shown' },
    detail: {
      sw: 'Huna ruhusa ya kumjua aliyetuma ujumbe huu kwa sasa. Omba, na mtunza utambulisho ataamua.',
      en: 'You are not allowed to see who sent this now. Ask, and a custodian decides.',
    },
  },
  'proof-of-work-needed': {
    title: { sw: 'Kifaa chako kinahitaji muda kidogo kwanza', en: 'Your device has to calculate first' },
    detail: {
      sw: 'Leo kumekuwa na majaribio mengi yenye makosa. Ili kuzuia wanaobahatisha, kifaa chako kitasubiri kidogo kabla ya namba na msimbo wako kuangaliwa. Ukisubiri hadi kesho, au ukifuatilia kwa simu uliyoandikisha, hutasubiri.',
      en: 'There were many wrong tries today. To keep out who guesses, your device calculates for a while before your number and secret code are looked at. Who waits until tomorrow, or follows up from the phone that was given, needs no calculation.',
    },
  },
  'guesses-closed': {
    title: { sw: 'Majaribio yamefungwa kwa leo', en: 'No more tries today' },
    detail: {
      sw: 'Leo kumekuwa na makosa mengi mno ya namba au msimbo. Fuatilia kwa kifaa ulichowahi kutumia kufungua, au kwa simu uliyoandikisha. Unaweza pia kuomba namba ya uthibitisho kwa SMS kwenye simu hiyo. Au jaribu tena kesho.',
      en: 'There were too many wrong tries today. Follow up from a device that opened it before, or from the phone that was given. You can also ask for a code by SMS to that phone. Or try again tomorrow.',
    },
  },
  'too-many-tickets': {
    title: { sw: 'Umefikisha idadi ya juu kwa leo', en: 'No more today' },
    detail: {
      sw: 'Jumbe {limit} zimeshatumwa leo kutoka mtandao huu, na hiyo ndiyo idadi ya juu kwa siku. Tuma tena kesho, au kwa kutumia mtandao mwingine.',
      en: 'This connection sent {limit} times today, which is the most for one day. Send this again tomorrow, or over another connection.',
    },
  },
  'too-many-tickets-of-phone': {
    title: { sw: 'Umefikisha idadi ya juu kwa leo', en: 'No more today' },
    detail: {
      sw: 'Jumbe {limit} zimeshatumwa leo kwa namba hii ya simu, na hiyo ndiyo idadi ya juu kwa siku. Tuma tena kesho.',
      en: 'This phone number was used {limit} times today, which is the most for one day. Send this again tomorrow.',
    },
  },
  'too-many-tickets-of-email': {
    title: { sw: 'Umefikisha idadi ya juu kwa leo', en: 'No more today' },
    detail: {
      sw: 'Jumbe {limit} zimeshatumwa leo kwa barua pepe hii, na hiyo ndiyo idadi ya juu kwa siku. Tuma tena kesho.',
      en: 'This e-mail address was used {limit} times today, which is the most for one day. Send this again tomorrow.',
    },
  },
  'too-many-desk-tickets': {
    title: { sw: 'Umefikisha idadi ya juu kwa leo', en: 'No more today' },
    detail: {
      sw: 'Umeshaandika {limit} leo, na hiyo ndiyo idadi ya juu kwa afisa mmoja kwa siku.',
      en: 'You wrote down {limit} today, which is the most for one officer and day.',
    },
  },
  'login-failed': {
    title: { sw: 'Kuingia hakukukamilika', en: 'The login was not completed' },
    detail: {
      sw: 'Uthibitisho wa kuingia si sahihi, umekwisha muda au umeshatumika. Anza kuingia upya.',
      en: 'The proof of your login is wrong, too old or was used before. Begin the login again.',
    },
  },
  'session-ended': {
    title: { sw: 'Hujaingia', en: 'You are not logged in' },
    detail: {
      sw: 'Muda wa kuingia kwako umekwisha, au bado hujaingia kwenye kivinjari hiki. Ingia.',
      en: 'Your login has ended, or nobody is logged in in this browser. Log in.',
    },
  },
  'too-many-logins': {
    title: { sw: 'Majaribio ya kuingia ni mengi mno', en: 'Too many failed logins' },
    detail: {
      sw: 'Majaribio mengi mno ya kuingia kutoka mtandao wako yameshindikana leo. Jaribu tena kesho.',
      en: 'Too many logins from your network came to nothing today. Try again tomorrow.',
    },
  },
  'too-many-comparisons': {
    title: { sw: 'Umefikisha idadi ya juu kwa leo', en: 'No more comparisons today' },
    detail: {
      sw: 'Mara {limit} leo mtandao huu umeshauliza kama kuna wengine walioandika kuhusu jambo linalofanana, na hiyo ndiyo idadi ya juu kwa siku. Unaweza kutuma bila kuuliza.',
      en: 'This connection asked {limit} times today whether others wrote about something similar, which is the most for one day. You can send yours without asking.',
    },
  },
  'unknown-category': {
    title: { sw: 'Aina ya jambo haijulikani', en: 'Unknown category' },
    detail: {
      sw: 'Chagua mojawapo ya aina za jambo zilizoorodheshwa kwenye /v1/categories.',
      en: 'Choose one of the categories listed at /v1/categories.',
    },
  },
  'kind-not-in-category': {
    title: { sw: 'Aina hailingani na jambo', en: 'The kind does not go with the category' },
    detail: {
      sw: 'Kwa jambo hili tuma mojawapo ya hizi: {kinds}.',
      en: 'About this category you can send one of these: {kinds}.',
    },
  },
  'unknown-institution': {
    title: { sw: 'Taasisi haijulikani', en: 'Unknown institution' },
    detail: {
      sw: 'Tafuta taasisi kwenye /v1/institutions, kisha tumia kitambulisho chake.',
      en: 'Find the institution at /v1/institutions and use its id.',
    },
  },
  'unknown-officer': {
    title: { sw: 'Afisa hajulikani', en: 'Unknown officer' },
    detail: {
      sw: 'Hakuna afisa mwenye kitambulisho hiki. Kiangalie tena, au mwandike kwa jina panaporuhusiwa.',
      en: 'There is no officer with this id. Check it, or give the name where that is possible.',
    },
  },
  'unknown-place': {
    title: { sw: 'Mahali hapajulikani', en: 'Unknown place' },
    detail: {
      sw: 'Mkoa, halmashauri na kata hutajwa kwa vitambulisho vyake vya /v1/places.',
      en: 'Region, council and ward are given by their ids of /v1/places.',
    },
  },
  'place-contradicts-itself': {
    title: { sw: 'Mahali pana mkanganyiko', en: 'The place contradicts itself' },
    detail: {
      sw: 'Sehemu ulizotaja hazikubaliani. Rekebisha iliyoonyeshwa hapa, au iache.',
      en: 'The parts that you named do not agree. Correct the one named here, or leave it out.',
    },
  },
  'jurisdiction-not-served': {
    title: { sw: 'Taasisi hii haihudumiwi hapa', en: 'This institution is not served here' },
    detail: {
      sw: 'Taasisi hii hupokea malalamiko na maoni kwa mfumo wake yenyewe: {address}.',
      en: 'This institution takes complaints and feedback through a system of its own: {address}.',
    },
  },
  'outside-body': {
    title: { sw: 'Hakuna ngazi ya juu hapa', en: 'Nobody here stands above it' },
    detail: {
      sw: 'Malalamiko kuhusu mkuu wa taasisi hii huamuliwa na {body}. Yapeleke huko.',
      en: 'A complaint about the head of this institution is decided by {body}. Take it there.',
    },
  },
  'unknown-parent': {
    title: { sw: 'Taasisi haikupatikana', en: 'The institution was not found' },
    detail: {
      sw: 'Hakuna taasisi yenye kitambulisho hiki.',
      en: 'There is no institution with this id.',
    },
  },
  'month-not-published': {
    title: { sw: 'Takwimu za mwezi huu hazijatolewa', en: 'This month was not published' },
    detail: {
      sw: 'Takwimu za mwezi hutolewa baada ya mwezi mzima mwingine kupita. Zilizotolewa ziko kwenye /v1/public/measures.',
      en: 'A month is published when another whole month has passed. Those that were are at /v1/public/measures.',
    },
  },
  'no-such-institution': {
    title: { sw: 'Taasisi haikupatikana', en: 'The institution was not found' },
    detail: {
      sw: 'Hakuna taasisi yenye kitambulisho hiki. Itafute kwa jina kwenye /v1/institutions.',
      en: 'There is no institution with this id. Search for it by name at /v1/institutions.',
    },
  },
  'attachment-not-found': {
    title: { sw: 'Kiambatisho hakikupatikana', en: 'The attachment was not found' },
    detail: {
      sw: 'Hapa hakuna kiambatisho hiki.',
      en: 'There is no such attachment here.',
    },
  },
  'attachment-not-checked': {
    title: { sw: 'Kiambatisho bado kinakaguliwa', en: 'The attachment is still being checked' },
    detail: {
      sw: 'Kiambatisho hufunguliwa baada ya kukaguliwa. Jaribu tena baada ya dakika moja.',
      en: 'An attachment opens once it was checked. Try again in a minute.',
    },
  },
  'attachment-refused': {
    title: { sw: 'Kiambatisho hakikukubaliwa', en: 'The attachment was not accepted' },
    detail: {
      sw: 'Faili hilo halikukubaliwa na limefutwa. Sababu ipo kwenye orodha ya viambatisho.',
      en: 'That file was not accepted and was deleted. The list of attachments says why.',
    },
  },
  'attachment-named-before': {
    title: { sw: 'Faili hili limeshatajwa', en: 'That file was named before' },
    detail: {
      sw: 'Kiambatisho {place} kimeshatajwa katika ujumbe mwingine. Ambatisha faili jipya, au tuma ujumbe bila hilo.',
      en: 'Attachment {place} was named in another message. Attach a new file, or send the message without it.',
    },
  },
  'attachment-opened': {
    title: { sw: 'Faili limeshafunguliwa', en: 'The file was opened already' },
    detail: {
      sw: 'Afisa ameshafungua faili hili, hivyo haliwezi kuondolewa. Ukifuatilia utaona ni ofisi gani ililifungua.',
      en: 'An officer opened this file already, so it cannot be taken away any more. Follow up to see which office did.',
    },
  },
  'not-yet-anchored': {
    title: { sw: 'Uthibitisho bado haujawa tayari', en: 'The proof is not ready yet' },
    detail: {
      sw: 'Ujumbe wako umepokelewa na umehifadhiwa. Uthibitisho wake huwa tayari dakika chache baada ya kutumwa. Jaribu tena baadaye kidogo.',
      en: 'What you sent was received and is kept. Its proof is ready some minutes after it was sent. Try again a little later.',
    },
  },
  'too-many-attachments': {
    title: { sw: 'Hakuna nafasi ya kiambatisho kingine', en: 'No room for another attachment' },
    detail: {
      sw: 'Ujumbe mmoja huwa na viambatisho visivyozidi {limit}.',
      en: 'No more than {limit} attachments go with what you send.',
    },
  },
  'act-refused': {
    title: { sw: 'Hilo haliwezekani sasa', en: 'That cannot be done now' },
    detail: { sw: '{reason}', en: '{reason}' },
  },
  'ticket-closed': {
    title: { sw: 'Imefungwa', en: 'It is closed' },
    detail: {
      sw: 'Imefungwa, na haiwezekani tena kuandika wala kuambatisha. Kwa jambo jipya, andika upya na utaje namba hii.',
      en: 'This is closed and takes no more messages or attachments. For something new, write again and give this number.',
    },
  },
  'ticket-moved-on': {
    title: { sw: 'Kuna mabadiliko', en: 'Something has changed' },
    detail: {
      sw: 'Kuna jambo limetokea hapa tangu uangalie. Angalia lililotokea, kisha amua tena.',
      en: 'Something happened here since you saw it. See what, then decide again.',
    },
  },
  'ticket-busy': {
    title: { sw: 'Inabadilishwa sasa hivi', en: 'It is being changed' },
    detail: {
      sw: 'Inabadilishwa na wengine kwa wakati huu. Jaribu tena.',
      en: 'Others are changing it at this moment. Try again.',
    },
  },
  'change-refused': {
    title: { sw: 'Badiliko hilo haliruhusiwi', en: 'That change is not allowed' },
    detail: { sw: '{reason}', en: '{reason}' },
  },
  'registry-busy': {
    title: { sw: 'Rejista inabadilishwa sasa hivi', en: 'The registry is being changed' },
    detail: {
      sw: 'Rejista inabadilishwa na wengine kwa wakati huu. Jaribu tena.',
      en: 'Others are changing the registry at this moment. Try again.',
    },
  },
  'registry-moved-on': {
    title: { sw: 'Rejista imebadilika', en: 'The registry has changed' },
    detail: {
      sw: 'Kuna aliyebadilisha jambo hili baada ya kuonyeshwa. Hakuna kilichofanyika. Angalia tena, kisha uthibitishe.',
      en: 'Somebody changed this after it was shown. Nothing was done. Look again, then confirm.',
    },
  },
  'template-moved-on': {
    title: { sw: 'Kiolezo kimebadilika', en: 'The template has changed' },
    detail: {
      sw: 'Kuna aliyebadilisha au kuondoa kiolezo hiki baada ya wewe kukiona. Hakuna kilichofanyika. Viangalie tena violezo, kisha uamue.',
      en: 'Somebody changed or withdrew this template after you saw it. Nothing was done. Look at the templates again, then decide.',
    },
  },
  'too-many-templates': {
    title: { sw: 'Violezo vimefika idadi ya juu', en: 'No room for another template' },
    detail: {
      sw: 'Ofisi huwa na violezo {limit} tu, na vyote vipo. Ondoa kimoja kisichotumika, kisha ongeza kipya.',
      en: 'An office keeps {limit} templates at most, and has them. Withdraw one that is not used, then add another.',
    },
  },
  'registry-being-imported': {
    title: { sw: 'Rejista inapakiwa', en: 'The registry is being imported' },
    detail: {
      sw: 'Upakiaji wa rejista unaendelea, au ulikatika. Jaribu tena utakapokamilika.',
      en: 'An import of the registry is under way, or broke off. Try again when it has ended.',
    },
  },
  'store-unavailable': {
    title: { sw: 'Huduma haipatikani kwa sasa', en: 'The service is not available now' },
    detail: {
      sw: 'Jaribu tena baada ya sekunde chache. Ukirudia kutuma, tumia Idempotency-Key ileile: haitajirudia.',
      en: 'Try again in a few seconds. When you send again, use the same Idempotency-Key: nothing is sent twice.',
    },
  },
} as const satisfies Record<string, RefusalText>;

export type RefusalCode = keyof typeof refusalTexts;
