import type { Openness } from '../domain/foundation/vocabulary/kinds.ts';
import type { Language } from '../domain/foundation/vocabulary/language.ts';

/** What each way of being known really means, told before a citizen chooses: what is kept, who sees it, what it costs. */
export const opennessMeanings: Readonly<Record<Openness, Readonly<Record<Language, readonly string[]>>>> = {
  anonymous: {
    sw: [
      'Hatukuulizi jina, simu wala barua pepe, na hatuhifadhi chochote kati ya hivyo.',
      'Bado utajibiwa: fuatilia kwa namba ya kumbukumbu na msimbo wa siri.',
      'Hatuwezi kukutumia ujumbe, na msimbo wa siri ukipotea hakuna mwingine.',
      'Maneno au picha zako zinaweza kukutambulisha: usiandike wala kuonyesha kitu cha namna hiyo.',
      'Mtandao wako unaweza kuona kuwa umetumia huduma hii, lakini hauoni ulichoandika.',
    ],
    en: [
      'We ask for no name, no phone and no e-mail, and keep none of these.',
      'You still get an answer: follow it up with the number and the secret code.',
      'We cannot send you messages, and if you lose the secret code there is no other.',
      'Your words or pictures can still say who you are: leave such things out.',
      'Your network may see that you used this service, but not what you wrote.',
    ],
  },
  confidential: {
    sw: [
      'Mawasiliano yako yanafungiwa mbali na ulichoandika: maafisa wanaokujibu hawayaoni.',
      'Tunayatumia kukujulisha hatua muhimu, kama umesema ni salama.',
      'Afisa anaweza kuomba kujua wewe ni nani, akitoa sababu; anayeamua yuko nje ya taasisi hiyo.',
      'Ombi hilo likikubaliwa, ukifuatilia utaona ni ofisi gani ilikutazama, na lini.',
      'Maneno au picha zako bado zinaweza kukutambulisha.',
    ],
    en: [
      'Your contact is locked away from what you wrote: officers who answer you do not see it.',
      'We use it to tell you of the important steps, if you said that this is safe.',
      'An officer can ask who you are and must say why; somebody outside that institution decides.',
      'If that is granted, you see which office looked, and when, as you follow up.',
      'Your words or pictures can still say who you are.',
    ],
  },
  identified: {
    sw: [
      'Jina lako linaonekana kwa afisa anayeshughulikia ujumbe wako na kwa mkuu wa taasisi hiyo tu.',
      'Mawasiliano yako yanabaki yamefungiwa kando; tunayatumia kukujulisha.',
      'Ujumbe wako ukihamishiwa taasisi nyingine, ile ya awali haioni tena jina lako.',
      'Unaweza kuficha jina lako tena baadaye, lakini aliyeliona ameshaliona.',
      'Chagua hii kama wanahitaji kukufahamu, kwa mfano kutafuta faili lako.',
    ],
    en: [
      'Only the officer who works on it and the head of that institution see your name.',
      'Your contact stays locked away; we use it to tell you what happens.',
      'If it goes to another institution, the earlier one no longer sees your name.',
      'You can hide your name again later, but whoever saw it still knows it.',
      'Choose this if they need to know who you are, for instance to find your file.',
    ],
  },
};
