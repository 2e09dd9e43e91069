import { languages, type Language } from '../../foundation/vocabulary/language.ts';

/*
 * How the owner of a phone answers by SMS whether tickets that came with it are theirs. Words of their own, and the plain yes and no,
 * which may also answer an office: these count only where nothing else of the phone is open.
 */

/** What an SMS says of it. */
export interface OwnersAnswer {
  readonly isTheirs: boolean;
  /** A plain yes or no. */
  readonly isPlain: boolean;
  readonly language: Language;
}

/** Words of their own, and plain ones, by what they say. */
interface Said {
  readonly own: readonly string[];
  readonly plain: readonly string[];
}

const answersIn: Readonly<Record<Language, Readonly<Record<'yes' | 'no', Said>>>> = {
  sw: {
    yes: {
      own: ['NI YANGU', 'NI ZANGU', 'NI LANGU', 'NI WANGU', 'YANGU', 'ZANGU'],
      plain: ['NDIYO', 'NDIO'],
    },
    no: {
      own: [
        ...['SI YANGU', 'SI ZANGU', 'SI LANGU', 'SI WANGU'],
        ...['SIO YANGU', 'SIO ZANGU', 'SIYO YANGU', 'SIYO ZANGU'],
      ],
      plain: ['HAPANA'],
    },
  },
  en: {
    yes: { own: ['MINE', 'IT IS MINE', 'THEY ARE MINE'], plain: ['YES'] },
    no: { own: ['NOT MINE', 'IT IS NOT MINE', 'THEY ARE NOT MINE'], plain: ['NO'] },
  },
};

const answers: ReadonlyMap<string, OwnersAnswer> = new Map<string, OwnersAnswer>(
  languages.flatMap((language) =>
    (['yes', 'no'] as const).flatMap((word) => {
      const { own, plain } = answersIn[language][word];
      const isTheirs = word === 'yes';
      return [
        ...own.map((said) => [said, { isTheirs, isPlain: false, language }] as const),
        ...plain.map((said) => [said, { isTheirs, isPlain: true, language }] as const),
      ];
    }),
  ),
);

/** Reads an SMS that is nothing but such an answer; undefined: it is another. */
export const ownersAnswerIn = (text: string): OwnersAnswer | undefined => {
  const said = text
    .toLocaleUpperCase('sw')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return answers.get(said) ?? answers.get(said.replace(/^(NDIYO|NDIO|YES|HAPANA|NO) /u, ''));
};
