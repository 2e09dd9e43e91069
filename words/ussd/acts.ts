import type { ActByPhone } from '../../domain/foundation/vocabulary/acts.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';

interface ActWords {
  /** On a menu. */
  readonly key: Text;
  /** What is asked before it is done. */
  readonly question: Text;
}

/** What a citizen can do on a ticket, as a simple phone has room for it. */
export const ussdActWords: Readonly<Record<ActByPhone, ActWords>> = {
  reply: {
    key: { sw: 'Andikia taasisi', en: 'Write to the office' },
    question: { sw: 'Andika ujumbe wako kwa taasisi:', en: 'Type your message to the office:' },
  },
  accept: {
    key: { sw: 'Kubali jibu', en: 'Accept the response' },
    question: { sw: 'Unakubali jibu? Jambo litafungwa.', en: 'Accept the response? This closes it.' },
  },
  'confirm-remedy': {
    key: { sw: 'Kimefanyika au la', en: 'Done or not' },
    question: { sw: 'Kilichoahidiwa kimefanyika?', en: 'Did they do what they promised?' },
  },
  appeal: {
    key: { sw: 'Kata rufaa', en: 'Appeal' },
    question: {
      sw: 'Kwa nini hukubaliani na jibu? Andika. Rufaa itapelekwa ngazi ya juu.',
      en: 'Why do you disagree with the response? Type it. It goes to the level above.',
    },
  },
  rate: {
    key: { sw: 'Tathmini jibu', en: 'Rate the response' },
    question: { sw: 'Jibu lilikuwaje?', en: 'How was the response?' },
  },
  'undo-acceptance': {
    key: { sw: 'Sikubali tena jibu', en: 'Accept it no more' },
    question: { sw: 'Hukubali tena jibu?', en: 'Do you no longer accept the response?' },
  },
  object: {
    key: { sw: 'Pinga uhamisho', en: 'Object to transfer' },
    question: {
      sw: 'Kwa nini unapinga uhamisho? Andika:',
      en: 'Why do you object to the transfer? Type it:',
    },
  },
  'undo-reclassification': {
    key: { sw: 'Rudisha aina ya awali', en: 'Change the kind back' },
    question: { sw: 'Unarudisha aina ya awali?', en: 'Change it back to what you sent it as?' },
  },
  'open-up': {
    key: { sw: 'Jitambulishe', en: 'Say who you are' },
    question: { sw: 'Ujulikane vipi?', en: 'How do you want to be known?' },
  },
  'hide-again': {
    key: { sw: 'Ficha jina langu', en: 'Hide my name' },
    question: { sw: 'Jina lako lisionyeshwe tena?', en: 'Stop showing your name?' },
  },
  withdraw: {
    key: { sw: 'Ondoa ulichotuma', en: 'Withdraw it' },
    question: {
      sw: 'Jambo litafungwa. Kuna aliyekushinikiza uliondoe? Ni siri.',
      en: 'This closes it. Did anybody press you to withdraw? We keep it secret.',
    },
  },
  'undo-withdrawal': {
    key: { sw: 'Rudisha nilichoondoa', en: 'Bring it back' },
    question: { sw: 'Unarudisha ulichoondoa?', en: 'Bring back what you withdrew?' },
  },
};

/** One to five, as a key says them. */
export const ratingWords: Readonly<Record<1 | 2 | 3 | 4 | 5, Text>> = {
  1: { sw: 'Baya sana', en: 'Very bad' },
  2: { sw: 'Baya', en: 'Bad' },
  3: { sw: 'La kawaida', en: 'Fair' },
  4: { sw: 'Zuri', en: 'Good' },
  5: { sw: 'Zuri sana', en: 'Very good' },
};
