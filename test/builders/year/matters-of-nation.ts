import type { Kind } from '../../../domain/foundation/vocabulary/kinds.ts';

/** What people of the made nation write about, how often, and to which offices. */
export interface MatterOfNation {
  readonly category: string;
  /** How often, beside the others. */
  readonly weight: number;
  /** Absent: mostly complaints. */
  readonly kinds?: Readonly<Partial<Record<Kind, number>>>;
  /** Offices by region, by weight; `council` is that of the place. A region that is not named has those of `elsewhere`. */
  readonly offices: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** How much likelier it is from a region than from the others. */
  readonly regions?: Readonly<Record<string, number>>;
}

const questions = { question: 6, suggestion: 2, opinion: 1 } as const;
const councils = { elsewhere: { council: 1 } } as const;

/** The matters of a year. Each has its places: water in Dar es Salaam, land in Dodoma, health in Mara. */
export const mattersOfNation: readonly MatterOfNation[] = [
  {
    category: 'maji',
    weight: 17,
    regions: { 'mkoa-dar': 6, 'mkoa-mwanza': 2, 'mkoa-dodoma': 2 },
    offices: {
      'mkoa-dar': {
        dawasa: 5,
        'dawasa-kinondoni': 4,
        'dawasa-kinondoni-bili': 2,
        'dawasa-temeke': 3,
        'dawasa-ubungo': 3,
      },
      'mkoa-mwanza': { mwauwasa: 1 },
      'mkoa-arusha': { auwsa: 1 },
      'mkoa-dodoma': { duwasa: 1 },
      elsewhere: { ruwasa: 5, maji: 1 },
    },
  },
  {
    category: 'umeme',
    weight: 10,
    regions: { 'mkoa-dar': 4 },
    offices: {
      'mkoa-dar': { tanesco: 2, 'tanesco-kinondoni': 3, 'tanesco-ilala': 2, 'tanesco-temeke': 2 },
      'mkoa-dodoma': { 'tanesco-dodoma': 1 },
      elsewhere: { tanesco: 4, rea: 1 },
    },
  },
  {
    category: 'hatari-umeme',
    weight: 1,
    offices: { 'mkoa-dar': { 'tanesco-kinondoni': 1, tanesco: 1 }, elsewhere: { tanesco: 1 } },
  },
  {
    category: 'afya',
    weight: 9,
    regions: { 'mkoa-mara': 6, 'mkoa-dar': 3 },
    offices: {
      'mkoa-dar': { muhimbili: 4, 'mwananyamala-rrh': 2, 'amana-rrh': 2, 'temeke-rrh': 2 },
      'mkoa-dodoma': { 'dodoma-rrh': 2, 'benjamin-mkapa': 1 },
      'mkoa-mwanza': { 'sekou-toure-rrh': 1 },
      elsewhere: { council: 3, afya: 1 },
    },
  },
  { category: 'bima-afya', weight: 4, offices: { elsewhere: { nhif: 3, 'nhif-wanachama': 1 } } },
  {
    category: 'ardhi',
    weight: 8,
    regions: { 'mkoa-dodoma': 6, 'mkoa-dar': 2 },
    offices: {
      'mkoa-dar': { 'ardhi-dar': 2, 'kinondoni-ardhi': 1, ardhi: 1 },
      'mkoa-dodoma': { 'dodoma-ardhi': 2, ardhi: 2 },
      elsewhere: { ardhi: 2, council: 2 },
    },
  },
  {
    category: 'barabara',
    weight: 6,
    regions: { 'mkoa-dar': 2 },
    offices: { 'mkoa-dar': { 'tarura-dar': 2, tanroads: 1 }, elsewhere: { tarura: 3, tanroads: 2 } },
  },
  {
    category: 'usafiri',
    weight: 3,
    offices: { 'mkoa-dar': { latra: 2, dart: 2 }, elsewhere: { latra: 2, trc: 1 } },
  },
  { category: 'elimu', weight: 5, offices: { elsewhere: { council: 5, elimu: 1 } } },
  { category: 'mikopo-elimu', weight: 3, offices: { elsewhere: { heslb: 2, 'heslb-mikopo': 1 } } },
  { category: 'mitihani-vyeti', weight: 2, offices: { elsewhere: { necta: 1 } } },
  {
    category: 'vitambulisho',
    weight: 6,
    offices: {
      'mkoa-dar': { nida: 2, 'nida-kinondoni': 1, rita: 2, uhamiaji: 1 },
      elsewhere: { nida: 3, rita: 2, uhamiaji: 1 },
    },
  },
  { category: 'kodi', weight: 4, offices: { elsewhere: { tra: 4, fedha: 1 } } },
  { category: 'biashara', weight: 2, offices: { elsewhere: { brela: 2, council: 1 } } },
  { category: 'ajira-mafao', weight: 4, offices: { elsewhere: { nssf: 3, psssf: 2, kazi: 1 } } },
  { category: 'usafi-mazingira', weight: 3, regions: { 'mkoa-dar': 3 }, offices: councils },
  {
    category: 'polisi-usalama',
    weight: 4,
    offices: { 'mkoa-dar': { 'polisi-kinondoni': 2, polisi: 1 }, elsewhere: { polisi: 1 } },
  },
  { category: 'usalama-hatari', weight: 0.5, offices: { elsewhere: { polisi: 1 } } },
  { category: 'rushwa', weight: 1.5, kinds: { complaint: 1 }, offices: { elsewhere: { takukuru: 1 } } },
  { category: 'mahakama', weight: 1.5, offices: { elsewhere: { mahakama: 1 } } },
  { category: 'ukatili-kijinsia', weight: 0.6, offices: { elsewhere: { jamii: 1 } } },
  { category: 'watoto', weight: 0.6, offices: { elsewhere: { jamii: 1 } } },
  {
    category: 'lugha-mbaya',
    weight: 2,
    kinds: { complaint: 1 },
    offices: { elsewhere: { council: 3, polisi: 1, muhimbili: 1 } },
  },
  { category: 'huduma-duni', weight: 3, offices: { elsewhere: { council: 4, tra: 1, nida: 1 } } },
  { category: 'utovu-nidhamu', weight: 1, kinds: { complaint: 1 }, offices: councils },
  {
    category: 'huduma-nzuri',
    weight: 2,
    kinds: { compliment: 1 },
    offices: { elsewhere: { council: 2, tanesco: 1, muhimbili: 1 } },
  },
  {
    category: 'taarifa',
    weight: 3,
    kinds: questions,
    offices: { elsewhere: { utumishi: 1, council: 3, nida: 1 } },
  },
  { category: 'mengineyo', weight: 2, offices: { elsewhere: { council: 3, pmo: 1 } } },
];

/** How often a ticket is of which kind, where the matter says nothing else. */
export const usualKinds: Readonly<Partial<Record<Kind, number>>> = {
  complaint: 78,
  question: 13,
  suggestion: 4,
  opinion: 3,
  compliment: 2,
};

/** How often people write from a region, beside the others, which have 1. */
export const populous: Readonly<Record<string, number>> = {
  'mkoa-dar': 9,
  'mkoa-mwanza': 4,
  'mkoa-dodoma': 4,
  'mkoa-arusha': 3,
  'mkoa-mbeya': 3,
  'mkoa-morogoro': 3,
  'mkoa-tanga': 2,
  'mkoa-kilimanjaro': 2,
  'mkoa-mara': 2,
};
