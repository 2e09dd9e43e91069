import type { Text } from '../domain/foundation/vocabulary/language.ts';
import type { Status, StatusGroup } from '../domain/foundation/vocabulary/statuses.ts';

/** What each status is called before somebody. */
export type StatusWords = Readonly<Record<Status, Text>>;

/** Before the citizen. */
export const statusWords: StatusWords = {
  submitted: { sw: 'imepokelewa na mfumo', en: 'received by the system' },
  acknowledged: { sw: 'taasisi imethibitisha kupokea', en: 'acknowledged by the institution' },
  'in-progress': { sw: 'inashughulikiwa', en: 'in progress' },
  'awaiting-citizen': { sw: 'inasubiri jibu lako', en: 'awaiting your reply' },
  responded: { sw: 'imejibiwa', en: 'responded' },
  closed: { sw: 'imefungwa', en: 'closed' },
};

/** Before officers, who have to do what an institution is waited for. */
export const statusWordsAtWork: StatusWords = {
  ...statusWords,
  submitted: { sw: 'haijathibitishwa kupokelewa', en: 'not acknowledged' },
  acknowledged: { sw: 'imethibitishwa kupokelewa', en: 'acknowledged' },
  'awaiting-citizen': { sw: 'inasubiri mwananchi', en: 'waits for the citizen' },
};

export const statusGroupWords: Readonly<Record<StatusGroup, Text>> = {
  open: { sw: 'inasubiri taasisi', en: 'open' },
  'in-progress': { sw: 'inashughulikiwa', en: 'in progress' },
  completed: { sw: 'imekamilika', en: 'completed' },
};

/** What a status means to its citizen, and what can be done now. */
interface StatusMeaning {
  readonly meaning: Text;
  readonly now: Text;
}

export const statusMeanings: Readonly<Record<Status, StatusMeaning>> = {
  submitted: {
    meaning: {
      sw: 'Imefika na imepelekwa kwenye taasisi, ambayo bado haijathibitisha kupokea.',
      en: 'It arrived and went to the institution, which has not acknowledged it yet.',
    },
    now: {
      sw: 'Subiri. Unaweza kuandika ujumbe, kuambatisha faili au kuiondoa.',
      en: 'Wait. You can write a message, attach a file or withdraw it.',
    },
  },
  acknowledged: {
    meaning: {
      sw: 'Taasisi imethibitisha kupokea. Kazi bado haijaanza.',
      en: 'The institution confirmed that it has it. Work has not begun yet.',
    },
    now: {
      sw: 'Subiri hadi tarehe ya kujibu. Unaweza kuandika ujumbe, kuambatisha faili au kuiondoa.',
      en: 'Wait until the answer is due. You can write a message, attach a file or withdraw it.',
    },
  },
  'in-progress': {
    meaning: { sw: 'Taasisi inaifanyia kazi.', en: 'The institution is working on it.' },
    now: {
      sw: 'Subiri hadi tarehe ya kujibu. Unaweza kuandika ujumbe, kuambatisha faili au kuiondoa.',
      en: 'Wait until the answer is due. You can write a message, attach a file or withdraw it.',
    },
  },
  'awaiting-citizen': {
    meaning: {
      sw: 'Taasisi imekuuliza swali. Muda wake wa kujibu umesimama hadi ujibu.',
      en: 'The institution asked you something. Its time to answer is paused until you reply.',
    },
    now: {
      sw: 'Soma ujumbe wa taasisi na uujibu. Usipojibu, itaendelea bila jibu lako.',
      en: 'Read its message and reply. If you do not, it goes on without your reply.',
    },
  },
  responded: {
    meaning: { sw: 'Taasisi imetoa jibu.', en: 'The institution gave its answer.' },
    now: {
      sw: 'Kubali jibu, litathmini, au kata rufaa kabla ya muda wa rufaa kwisha.',
      en: 'Accept the answer, rate it, or appeal before the time for that ends.',
    },
  },
  closed: {
    meaning: {
      sw: 'Imekwisha. Sababu yake imeandikwa ukifuatilia.',
      en: 'It is over. The reason is given when you follow up.',
    },
    now: {
      sw: 'Kama ulijibiwa, unaweza kutathmini jibu kwa muda. Kwa jambo jipya, andika upya.',
      en: 'If you got an answer, you can rate it for a while. For something new, write again.',
    },
  },
};
