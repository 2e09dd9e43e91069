import type { InstitutionKind } from '../registry/institution.ts';
import type { Language } from '../../foundation/vocabulary/language.ts';

/** Words, or several in their order, by the language that they are of. They count whatever the ticket's is. */
export type WordsByLanguage = Readonly<Record<Language, readonly string[]>>;

/** How many letters a word may be off, from this length on. */
export interface Tolerance {
  /** Letters of the shorter of the two words. */
  readonly from: number;
  /** A letter more, less or other, or two neighbours swapped, counts as one. */
  readonly lettersOff: number;
}

/** By what a name in free text is compared with those of heads: registry/names.json, which an operator replaces. */
export interface NameRules {
  /** Letters of the shortest word that is compared: shorter ones are initials and particles. */
  readonly shortestWord: number;
  /** From the shortest words to the longest. Words shorter than the first must be the same. */
  readonly tolerances: readonly Tolerance[];
  /** Said before any name, so that they tell nobody from another: Bw., Dkt., Mhe. */
  readonly formsOfAddress: WordsByLanguage;
  /** They mean whoever heads the office that the ticket is sent to, and where that is a unit, its institution. */
  readonly titlesOfTheOffice: WordsByLanguage;
  /** They mean whoever heads an institution of this kind on the way up. */
  readonly titlesByKind: Readonly<Record<InstitutionKind, WordsByLanguage>>;
  /** Titles in running text that mean whoever heads an institution of this kind, and nobody else. */
  readonly titlesInText: Readonly<Record<InstitutionKind, WordsByLanguage>>;
  /** Titles in running text of whoever heads any office. */
  readonly titlesInTextOfAny: {
    /** They mean it without more words: bosi. */
    readonly alone: WordsByLanguage;
    /** They mean it where the office is said with them: mkuu wa ofisi hii. */
    readonly ofTheOffice: WordsByLanguage;
    /** They mean it where the office follows: anayeongoza ofisi hii. */
    readonly leading: WordsByLanguage;
  };
  /** What people are who head no office, said before their names: nesi, jirani. */
  readonly otherPeople: WordsByLanguage;
  /** Deeds that make whoever is said to do them the subject of a complaint: tabia ya mkurugenzi, not gari la mkurugenzi. */
  readonly badDeeds: WordsByLanguage;
  /** Each row is one name in the ways in which it is written: mohamed, muhammad. */
  readonly sameNames: readonly (readonly string[])[];
}
