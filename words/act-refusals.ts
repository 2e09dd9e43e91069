import type { Text } from '../domain/foundation/vocabulary/language.ts';
import type { RefusalReason } from '../domain/casework/acts/refusals.ts';

/** What whoever asked for an act reads when the rules do not allow it. */
export const refusalWords: Readonly<Record<RefusalReason, Text>> = {
  'wrong-status': {
    sw: 'Hilo haliwezekani katika hatua hii, au mwingine ameshalifanya. Fungua tena uone.',
    en: 'That is not allowed at this stage, or somebody else did it first. Open it again.',
  },
  'wrote-it-down': {
    sw: 'Uliuandika ujumbe huu dawatini, kwa hiyo utashughulikiwa na mwingine.',
    en: 'You wrote this down at the desk, so somebody else handles it.',
  },
  'answered-below': {
    sw: 'Aliyejibu katika ngazi ya chini haamui rufaa hii.',
    en: 'Whoever answered this at a level below does not decide the appeal.',
  },
  'no-longer-theirs': {
    sw: 'Ujumbe huu hauko tena kwenye taasisi yako.',
    en: 'Your institution no longer holds this.',
  },
  'no-longer-assigned': {
    sw: 'Ujumbe huu haujapangwa kwako tena.',
    en: 'This is no longer assigned to you.',
  },
  'is-about-them': {
    sw: 'Afisa huyu hawezi kupangiwa ujumbe huu.',
    en: 'This cannot be given to this officer.',
  },
  'not-active': {
    sw: 'Afisa huyu hashughulikii malalamiko wala maoni.',
    en: 'This officer does not work on complaints or feedback.',
  },
  'not-trained': {
    sw: 'Jambo hili nyeti linahitaji afisa aliyepata mafunzo.',
    en: 'This sensitive matter needs an officer who was trained for it.',
  },
  'not-of-this-institution': {
    sw: 'Afisa au kitengo hicho si cha taasisi hii. Kwa taasisi nyingine, hamisha.',
    en: 'That officer or unit is not of this institution. For another institution, transfer it.',
  },
  'kept-from-them': {
    sw: 'Afisa au kitengo hicho hakitakiwi kuujua ujumbe huu. Chagua mwingine.',
    en: 'That officer or unit must not know of this. Choose another.',
  },
  'nobody-named': { sw: 'Taja afisa au kitengo.', en: 'Name an officer or a unit.' },
  'not-the-deciding-level': {
    sw: 'Pingamizi hili linaamuliwa na ngazi nyingine.',
    en: 'Another level decides on this objection.',
  },
  'head-only': {
    sw: 'Mkuu pekee ndiye anayeweza kubadilisha hivi, kwa kuwa mwananchi anapunguziwa haki.',
    en: 'Only the head can change it so, because the citizen loses rights by it.',
  },
  'nobody-above': {
    sw: 'Hakuna ngazi ya juu inayoweza kuupokea ujumbe huu.',
    en: 'There is no level above that can take this.',
  },
  'only-one-receives': {
    sw: 'Jambo la aina hii hupokelewa na taasisi moja tu, hivyo haliwezi kuhamishwa.',
    en: 'Matters of this category have one receiver alone, so this is not transferred.',
  },
  'held-it-before': {
    sw: 'Haiwezekani kuhamishia taasisi iliyowahi kuwa na ujumbe huu.',
    en: 'Nothing is transferred to an institution that held it before.',
  },
  'cannot-take-it': {
    sw: 'Taasisi hiyo haiwezi kuupokea ujumbe huu. Chagua nyingine.',
    en: 'That institution cannot take this. Choose another.',
  },
  'third-transfer-done': {
    sw: 'Ujumbe huu umeshahamishwa mara nyingi inavyoruhusiwa. Ujibu, au upeleke ngazi ya juu.',
    en: 'This was transferred as often as allowed. Answer it, or pass it to the level above.',
  },
  'transferred-since-escalated': {
    sw: 'Ujumbe uliopelekwa ngazi ya juu huhamishwa mara moja tu. Ujibu, au upeleke ngazi ya juu.',
    en: 'What was escalated is transferred only once. Answer it, or pass it to the level above.',
  },
  'appeals-stay': { sw: 'Rufaa haihamishwi. Iamue.', en: 'An appeal is not transferred. Decide it.' },
  'already-extended': {
    sw: 'Muda umeshaongezwa katika ngazi hii.',
    en: 'The time was already extended at this level.',
  },
  'no-more-extensions': {
    sw: 'Muda wa kujibu umeshaongezwa mara nyingi inavyoruhusiwa.',
    en: 'The time for this was extended as often as allowed.',
  },
  'no-more-pauses': {
    sw: 'Muda umeshasimamishwa mara nyingi inavyoruhusiwa katika ngazi hii. Uliza kwa ujumbe wa kawaida.',
    en: 'The clock was stopped as often as allowed at this level. Ask by an ordinary message.',
  },
  'objected-already': {
    sw: 'Umeshapinga uhamisho huu.',
    en: 'You have already objected to this transfer.',
  },
  'too-often-today': {
    sw: 'Hili limeshafanyika mara nyingi inavyoruhusiwa kwa siku moja. Jaribu tena kesho.',
    en: 'This was done as often as one day allows. Try again tomorrow.',
  },
  'undone-already': { sw: 'Hakuna kilichobaki cha kurudisha.', en: 'There is nothing left to undo.' },
  'too-late-to-transfer': {
    sw: 'Muda wa kuhamisha umepita. Ijibu, au ipeleke ngazi ya juu.',
    en: 'The time to transfer is over. Answer it, or pass it to the level above.',
  },
  'too-late-to-reclassify': {
    sw: 'Muda wa kubadilisha aina hivi umepita.',
    en: 'The time to reclassify it so is over.',
  },
  'deadline-passed': { sw: 'Tarehe hiyo imeshapita.', en: 'The deadline has passed.' },
  'window-over': { sw: 'Muda wa kufanya hilo umekwisha.', en: 'The time to do that is over.' },
  'not-due-yet': {
    sw: 'Tarehe iliyoahidiwa bado haijafika.',
    en: 'The promised date has not come yet.',
  },
  'date-not-ahead': { sw: 'Chagua tarehe iliyo mbele.', en: 'Choose a date that lies ahead.' },
  'needs-no-response': {
    sw: 'Ujumbe wa aina hii hauhitaji jibu, hivyo haupandi ngazi wala haukatiwi rufaa.',
    en: 'This kind needs no response: it is neither escalated nor appealed.',
  },
  'urgent-never-pauses': {
    sw: 'Muda wa jambo la dharura hausimamishwi. Uliza kwa ujumbe wa kawaida.',
    en: 'The clock of an urgent matter is not stopped. Ask by an ordinary message.',
  },
  'not-extendable': {
    sw: 'Muda wa ujumbe wa aina hii hauongezwi.',
    en: 'The time of this kind is not extended.',
  },
  'too-long': {
    sw: 'Muda unaotaka kuongeza ni mrefu kuliko unaoruhusiwa.',
    en: 'The extension is longer than allowed.',
  },
  'nobody-to-tell': {
    sw: 'Hatuna simu wala barua pepe ya kukujulisha. Jitambulishe zaidi ili uiache.',
    en: 'There is no phone and no e-mail address that our messages go to. Say more about who you are to leave one.',
  },
  'nothing-changes': { sw: 'Tayari iko hivyo.', en: 'It is so already.' },
  'not-of-this-category': {
    sw: 'Aina hiyo hailingani na jambo hilo.',
    en: 'That kind does not go with that category.',
  },
  'not-urgent': {
    sw: 'Jambo la dharura pekee ndilo linaloendelea bila mwananchi.',
    en: 'Only an urgent matter goes on without the citizen.',
  },
  'only-complaints-are-urgent': {
    sw: 'Lalamiko pekee ndilo linaloweza kuwa la dharura.',
    en: 'Only a complaint can be urgent.',
  },
  'lower-urgency-first': {
    sw: 'Punguza uharaka kwanza.',
    en: 'Lower the urgency first.',
  },
  'no-name-to-bind': {
    sw: 'Hakuna jina linalosubiri kuthibitishwa.',
    en: 'No name is waiting to be confirmed.',
  },
  'name-unbound': {
    sw: 'Thibitisha kwanza ni afisa gani anayetajwa, au kwamba hayupo.',
    en: 'First confirm which officer is named, or that there is none.',
  },
  'no-response-to-rate': { sw: 'Bado hakuna jibu la kutathmini.', en: 'There is no response to rate yet.' },
  'nothing-promised': {
    sw: 'Jibu halikuahidi kitu cha kuthibitisha.',
    en: 'The response promised nothing to confirm.',
  },
  'nothing-to-object-to': {
    sw: 'Ujumbe huu haukuhamishwa.',
    en: 'This was not transferred.',
  },
  'nothing-directed': {
    sw: 'Hakuna maelekezo yanayosubiri kutekelezwa hapa.',
    en: 'No direction on this is waiting to be carried out.',
  },
  'directed-elsewhere': {
    sw: 'Maelekezo haya yamepewa ofisi nyingine. Wao ndio wanaoripoti.',
    en: 'This direction went to another office. They report it.',
  },
  'never-held-it': {
    sw: 'Taasisi hiyo haijawahi kuwa na ujumbe huu, kwa hiyo haiwezi kuusoma.',
    en: 'That institution never had this, so it cannot read it.',
  },
  'no-objection': { sw: 'Mwananchi hakupinga uhamisho.', en: 'The citizen did not object to a transfer.' },
  'final-answer': {
    sw: 'Jibu la mwisho limeshatolewa. Linataja mahali pengine pa kwenda.',
    en: 'The final answer was given. It names where else to go.',
  },
  'not-finally-answered': {
    sw: 'Namba uliyoitaja haina jibu la mwisho.',
    en: 'The number you name has no final answer.',
  },
  'not-alike': {
    sw: 'Ujumbe huunganishwa na mwingine wa aina moja na wa taasisi moja, unaomhusu mtu yuleyule au usiomhusu mtu.',
    en: 'They are merged when they have one kind and one holder, and are about the same person or nobody.',
  },
  sensitive: { sw: 'Jambo nyeti haliunganishwi.', en: 'A sensitive matter is not merged.' },
  merged: {
    sw: 'Ujumbe huu unashughulikiwa kupitia mwingine uliounganishwa nao.',
    en: 'This is handled through the one it was merged with.',
  },
  'hidden-by-withdrawal': {
    sw: 'Mwananchi aliuondoa ujumbe huu. Aliyeutuma haonyeshwi hadi atakapochagua mwenyewe tena.',
    en: 'The citizen withdrew this. Who sent it is not shown until they choose so again.',
  },
  'nothing-to-reveal': {
    sw: 'Ujumbe huu ulitumwa bila kujulikana: hakuna jina wala mawasiliano yaliyohifadhiwa.',
    en: 'This was sent anonymously: no identity is stored.',
  },
  'identity-asked-already': {
    sw: 'Ombi lako la kumjua aliyetuma bado linasubiri uamuzi.',
    en: 'Your request to see the identity still waits for its decision.',
  },
  'decided-already': {
    sw: 'Ombi hili limeshaamuliwa, au muda wake umekwisha.',
    en: 'This request was decided already, or it lapsed.',
  },
  'not-read': {
    sw: 'Hakuna mtu wa taasisi yako aliyeufungua ujumbe huu tangu mwananchi aandike mara ya mwisho. Ufungue, uusome, kisha endelea.',
    en: 'Nobody of your institution has opened this since the citizen last wrote. Open it, read it, then go on.',
  },
  'not-merged': { sw: 'Ujumbe huu haujaunganishwa.', en: 'This is not merged.' },
};
