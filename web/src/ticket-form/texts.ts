import type { Kind, Openness } from '../../../domain/foundation/vocabulary/kinds.ts';
import type { Text } from '../../../domain/foundation/vocabulary/language.ts';

/** What every form of a ticket says alike, whoever fills it in. */
export const ticketFormTexts = {
  region: { sw: 'Mkoa', en: 'Region' },
  council: { sw: 'Halmashauri', en: 'Council' },
  ward: { sw: 'Kata', en: 'Ward' },
  noPlace: { sw: 'Haijachaguliwa', en: 'Not chosen' },
  searchOffice: { sw: 'Tafuta ofisi nyingine kwa jina', en: 'Search for another office by name' },
  searchHint: { sw: 'Kwa mfano: hospitali temeke', en: 'For example: temeke hospital' },
  searchFound: { sw: 'Ofisi zilizopatikana', en: 'Offices found' },
  searchNothing: { sw: 'Hakuna ofisi yenye jina hili.', en: 'No office has this name.' },
} as const satisfies Record<string, Text>;

/** Each kind as it is offered. */
export const kindChoices: Readonly<Record<Kind, Text>> = {
  complaint: { sw: 'Lalamiko au kero', en: 'Complaint' },
  question: { sw: 'Swali', en: 'Question' },
  suggestion: { sw: 'Pendekezo', en: 'Suggestion' },
  opinion: { sw: 'Maoni', en: 'Opinion' },
  compliment: { sw: 'Pongezi', en: 'Compliment' },
};

/** Each way of being known as it is offered. */
export const opennessChoices: Readonly<Record<Openness, Text>> = {
  anonymous: { sw: 'Bila kujulikana', en: 'Anonymous' },
  confidential: { sw: 'Kwa siri', en: 'Confidential' },
  identified: { sw: 'Kwa kujulikana', en: 'By name' },
};

/** Whom it is about. */
export const aboutChoices = {
  nobody: { name: { sw: 'Hapana', en: 'No' } },
  head: {
    name: { sw: 'Ndiyo, mkuu wa ofisi hii', en: 'Yes, the head of this office' },
    hint: { sw: 'Itaanzia ngazi ya juu yake.', en: 'It starts at the level above.' },
  },
  officer: {
    name: { sw: 'Ndiyo, afisa mwingine', en: 'Yes, another officer' },
    hint: { sw: 'Afisa huyo hataiona.', en: 'That officer will not see it.' },
  },
} as const satisfies Record<string, { readonly name: Text; readonly hint?: Text }>;

/** The only one that receives a matter. */
export const onlyReceives = (institution: Text): Text => ({
  sw: `Jambo hili hupokelewa na ${institution.sw} tu. Kama linahusu mtu wa ofisi nyingine, taja ofisi hiyo.`,
  en: `This matter goes to ${institution.en} only. If it is about somebody at another office, name that office.`,
});

/** An office that has a system of its own. */
export const takesElsewhere = (institution: Text, address: string): Text => ({
  sw: `${institution.sw} hupokea malalamiko na maoni kwa mfumo wake: ${address}`,
  en: `${institution.en} takes complaints and feedback through its own system: ${address}`,
});

/** Nothing has a name as it was typed; this has. */
export const searchedInstead = (words: string): Text => ({
  sw: `Matokeo ya: ${words}`,
  en: `Results for: ${words}`,
});
