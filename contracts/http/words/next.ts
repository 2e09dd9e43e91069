import type { Text } from '../../../domain/language.ts';

/** What happens next, and what the citizen can do. Placeholders as in the timeline's words. */
export const nextWords = {
  keep: {
    sw: 'Tunza namba ya kumbukumbu na msimbo wa siri: utavihitaji kufuatilia {yours}.',
    en: 'Keep the number and the receipt secret: you need both to follow {yours} up.',
  },
  answer: {
    sw: 'Tarehe ya mwisho ya kujibu ni {date}.',
    en: 'It is to be answered by {date}.',
  },
  escalates: {
    sw: 'Jibu lisipotolewa kwa wakati, {yours} {li}tapelekwa ngazi ya juu bila wewe kufanya lolote.',
    en: 'If there is no answer in time, {yours} goes to the level above; you need do nothing.',
  },
  'last-level': {
    sw: 'Jibu lisipotolewa kwa wakati, usimamizi wa juu utajulishwa, na taasisi itaendelea kukumbushwa.',
    en: 'If there is no answer in time, oversight is told, and the institution goes on being reminded.',
  },
  overdue: {
    sw: 'Muda wa kujibu umepita. Usimamizi wa juu umejulishwa, na taasisi inaendelea kukumbushwa.',
    en: 'The time to answer is over. Oversight was told, and the institution goes on being reminded.',
  },
  'no-answer': {
    sw: 'Taasisi itasoma {yours} na kukiri kupokea. Hakuna tarehe ya kujibu.',
    en: 'The institution reads {yours} and acknowledges it. There is no date for an answer.',
  },
  notices: {
    sw: 'Utajulishwa kwa SMS katika hatua muhimu.',
    en: 'You are told by SMS at the important steps.',
  },
  'no-notices': {
    sw: 'Hutatumiwa ujumbe wowote: fuatilia kwa namba ya kumbukumbu na msimbo wa siri.',
    en: 'No message will be sent to you: follow it up with the number and the receipt secret.',
  },
  'reply-awaited': {
    sw: 'Taasisi inasubiri jibu lako ili iendelee.',
    en: 'The institution waits for your reply to go on.',
  },
  responded: {
    sw: 'Unaweza kukubali jibu, au kukata rufaa hadi {date}.',
    en: 'You can accept the response, or appeal until {date}.',
  },
  closed: { sw: '{Yours} {li}mefungwa.', en: '{Yours} is closed.' },
  'secret-requested': {
    sw: 'Kama namba hii ya simu ndiyo iliyotumika kutuma, utapokea msimbo mpya wa siri kwa SMS, na wa zamani hautafanya kazi tena. Msimbo mpya hutolewa mara moja tu kwa saa 24.',
    en: 'If this is the phone it was sent with, a new receipt secret comes to it by SMS and the old one stops working. A new one is given once in 24 hours only.',
  },
} as const satisfies Record<string, Text>;
export type NextWord = keyof typeof nextWords;

/** Why a ticket is not with the institution that the citizen chose. */
export const elsewhereWords = {
  'only-receiver': {
    sw: 'Hoja kuhusu jambo hili hupokelewa na taasisi moja tu: {institution}.',
    en: 'Tickets about this category go to one institution only: {institution}.',
  },
  'about-head': {
    sw: 'Kwa kuwa {yours} {li}namhusu mkuu wa ofisi, {li}mepelekwa ngazi ya juu: {institution}.',
    en: 'As {yours} is about the head of the office, it went to a level above: {institution}.',
  },
  'about-officer': {
    sw: 'Kwa kuwa {yours} {li}namhusu afisa, {li}mepelekwa kwa wasio chini yake: {institution}.',
    en: 'As {yours} is about an officer, it went where nobody is under that officer: {institution}.',
  },
  unstaffed: {
    sw: 'Taasisi uliyoichagua haina afisa kwa sasa; {yours} {li}mepelekwa: {institution}.',
    en: 'The institution you chose has no officer now; {yours} went to: {institution}.',
  },
} as const satisfies Record<string, Text>;
export type ElsewhereReason = keyof typeof elsewhereWords;
