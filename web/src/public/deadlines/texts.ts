import type { Language, Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { timeInWords } from '../../../../words/clock-times.ts';
import type { ReplyOf } from '../../api/routes.ts';

type Duration = ReplyOf<'show-vocabulary'>['deadlines']['undoAcceptance'];

export const deadlinesPage = {
  title: { sw: 'Muda wa kujibu na siku za mapumziko', en: 'Deadlines and holidays' },
  description: {
    sw: 'Taasisi ina muda gani wa kujibu, wewe una muda gani, na siku zinahesabiwaje.',
    en: 'How long an institution has to answer, how long you have, and how days are counted.',
  },
  lead: {
    sw: 'Huhitaji kuhesabu: ukifuatilia, unaona tarehe yenyewe.',
    en: 'You do not need to count: when you follow up, you see the date.',
  },
  institution: { sw: 'Muda wa taasisi', en: 'Time the institution has' },
  acknowledge: { sw: 'Kuthibitisha kupokea', en: 'To acknowledge' },
  respond: { sw: 'Kujibu', en: 'To answer' },
  noAnswer: { sw: 'Hakuna tarehe ya kujibu', en: 'No date for an answer' },
  appealWindow: { sw: 'Muda wako wa kukata rufaa', en: 'Your time to appeal' },
  urgent: { sw: 'la dharura', en: 'urgent' },
  above: { sw: 'Baada ya kupanda au rufaa', en: 'After moving up, or on appeal' },
  aboveText: {
    sw: 'Ngazi ya juu ina muda huu, au ule wa kawaida ukiwa mfupi zaidi.',
    en: 'The level above has this time, or the usual one if that is shorter.',
  },
  ordinary: { sw: 'Jambo la kawaida', en: 'An ordinary matter' },
  urgentMatter: { sw: 'Jambo la dharura', en: 'An urgent matter' },
  yours: { sw: 'Muda wako', en: 'Time you have' },
  counted: { sw: 'Siku zinavyohesabiwa', en: 'How days are counted' },
  example: {
    sw: 'Kwa mfano: siku 2 za kazi kuanzia Ijumaa, saa 8 mchana, huisha Jumanne, saa 8 mchana.',
    en: 'For example: 2 working days from Friday at 14:00 end on Tuesday at 14:00.',
  },
  after: {
    sw: 'Kilichotumwa ofisi zikiwa zimefungwa huhesabiwa kuanzia zinapofunguliwa.',
    en: 'What is sent while offices are closed is counted from when they open.',
  },
  otherDays: {
    sw: 'Siku nyingine ni za kalenda, na huisha saa 6 usiku.',
    en: 'Other days are calendar days, and end at midnight.',
  },
  hours: {
    sw: 'Saa za mambo ya dharura huhesabiwa usiku na siku za mapumziko pia.',
    en: 'For urgent matters, hours are counted at night and on holidays too.',
  },
  holidays: { sw: 'Siku za mapumziko', en: 'Public holidays' },
  holidaysText: {
    sw: 'Siku hizi ofisi hazifanyi kazi, na hazihesabiwi.',
    en: 'Offices are closed on these days, and the days are not counted.',
  },
  expected: { sw: 'inatarajiwa, mwezi ukionekana', en: 'expected, if the moon is seen' },
  declared: { sw: 'Siku ya mapumziko iliyotangazwa', en: 'A declared holiday' },
} as const satisfies Record<string, Text>;

/** A time on the wall as people say it: `15:30` as `saa 9:30 alasiri`. */
const spoken = (time: string, language: Language): string => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return timeInWords(hour, minute, language);
};

/** When offices are open. Clock times as `07:30`. */
export const officeHours = (opens: string, closes: string, days: Text): Text => ({
  sw: `Ofisi hufanya kazi ${days.sw}, kuanzia ${spoken(opens, 'sw')} hadi ${spoken(closes, 'sw')}.`,
  en: `Offices are open ${days.en}, from ${spoken(opens, 'en')} to ${spoken(closes, 'en')}.`,
});

/** Until when holidays are known. */
export const knownUntilText = (date: Text): Text => ({
  sw: `Siku za mapumziko zinajulikana hadi ${date.sw}.`,
  en: `Holidays are known until ${date.en}.`,
});

/** What somebody can do for how long, in the order of a ticket's life. */
export const citizensTimes: readonly {
  readonly name: keyof ReplyOf<'show-vocabulary'>['deadlines'] &
    (
      | 'objectToTransfer'
      | 'undoReclassification'
      | 'resumeWithoutReply'
      | 'undoWithdrawal'
      | 'undoAcceptance'
      | 'untoldAppealWindow'
      | 'rate'
      | 'replaceSecretEvery'
    );
  readonly text: (duration: Duration) => Text;
}[] = [
  {
    name: 'resumeWithoutReply',
    text: ({ words }) => ({
      sw: `Kujibu swali la taasisi kabla haijaendelea bila jibu lako: ${words.sw}.`,
      en: `To reply to a question before the institution goes on without your reply: ${words.en}.`,
    }),
  },
  {
    name: 'objectToTransfer',
    text: ({ words }) => ({
      sw: `Kupinga uhamisho: ${words.sw}.`,
      en: `To object to a transfer: ${words.en}.`,
    }),
  },
  {
    name: 'undoReclassification',
    text: ({ words }) => ({
      sw: `Kurudisha aina ya awali: ${words.sw}.`,
      en: `To undo a change of kind: ${words.en}.`,
    }),
  },
  {
    name: 'untoldAppealWindow',
    text: ({ words }) => ({
      sw: `Kukata rufaa kama hatuwezi kukutumia ujumbe: ${words.sw}.`,
      en: `To appeal if we cannot send you messages: ${words.en}.`,
    }),
  },
  {
    name: 'undoAcceptance',
    text: ({ words }) => ({
      sw: `Kubadili uamuzi wa kukubali jibu: ${words.sw}.`,
      en: `To take back your acceptance: ${words.en}.`,
    }),
  },
  {
    name: 'undoWithdrawal',
    text: ({ words }) => ({
      sw: `Kurudisha ulichoondoa: ${words.sw}.`,
      en: `To bring back what you withdrew: ${words.en}.`,
    }),
  },
  {
    name: 'rate',
    text: ({ words }) => ({
      sw: `Kutathmini jibu baada ya kufungwa: ${words.sw}.`,
      en: `To rate the answer after it is closed: ${words.en}.`,
    }),
  },
  {
    name: 'replaceSecretEvery',
    text: ({ words }) => ({
      sw: `Msimbo mpya wa siri: mara moja kila ${words.sw}.`,
      en: `A new secret code: once every ${words.en}.`,
    }),
  },
];
