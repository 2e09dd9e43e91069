import { withHeadings } from '../../../domain/institutions/registry/headings.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import { markOf } from '../../../domain/institutions/registry/head-mark.ts';
import type { Officer, OfficerRole } from '../../../domain/institutions/registry/officer.ts';
import type { Status } from '../../../domain/foundation/vocabulary/statuses.ts';
import {
  countryOf,
  tickets as tableOfSorts,
  weeksAgo,
  withMyHead,
  workplaces,
  type Position,
  type TicketSort,
} from '../../builders/authority.ts';
import { aCategory } from '../../builders/category.ts';
import { aSmallTree } from '../../builders/country.ts';
import { bodiesOfActs } from '../../builders/officer-acts.ts';
import { anOfficer } from '../../builders/officer.ts';
import { aStaffedCountry } from '../../builders/views/a-staffed-country.ts';
import type { ActOfOfficers } from './oracle.ts';
import {
  directedIn,
  disputedStory,
  numbers,
  tellStory,
  withdrawnStory,
  type Story,
  type StoryDetails,
} from './story.ts';

/** Who looks, in every scene. */
export const viewer = 'mtazamaji';

const nodes = [
  ...['kmk', 'utumishi', 'takukuru', 'wizara', 'wakala'],
  ...['idara-a', 'idara-b', 'wakala-2', 'mahakama'],
];

/** The country in which somebody with this role looks from this position. */
export function countryIn(role: OfficerRole, position: Position, withHead = false): RegistryContent {
  const workplace = workplaces[position];
  const around = countryOf(role, position);
  const country = withHead ? withMyHead(around, workplace) : around;
  const institutions = nodes.flatMap((id) => country.path(id).slice(0, 1));
  const officers: readonly Officer[] = [
    anOfficer({
      id: viewer,
      institution: workplace,
      roles: [role],
      ...(position === 'moved' && {
        placements: [
          { institution: 'wakala', until: weeksAgo },
          { institution: workplace, from: weeksAgo },
        ],
      }),
    }),
    anOfficer({ id: 'mkuu-wangu', institution: workplace, roles: ['head'] }),
    anOfficer({ id: 'mdogo', institution: workplace }),
    anOfficer({ id: 'asha', institution: 'wakala' }),
    anOfficer({ id: 'mwingine', institution: 'wakala' }),
    anOfficer({ id: 'mtunza', institution: 'mahakama', roles: ['custodian'] }),
  ];
  return {
    ...aStaffedCountry(),
    institutions,
    officers: withHeadings(officers, institutions),
    categories: [
      aCategory(),
      aCategory({ id: 'maji', name: { sw: 'Maji', en: 'Water' } }),
      aCategory({ id: 'ukatili', name: { sw: 'Ukatili', en: 'Violence' }, sensitive: true }),
    ],
  };
}

export const officerIn = ({ officers }: RegistryContent, id = viewer): Officer => {
  const officer = officers.find((one) => one.id === id);
  if (officer === undefined) throw new Error(`The country has no officer ${id}.`);
  return officer;
};

type Details = Omit<StoryDetails, 'number' | 'country' | 'status'>;

/** The sorts of tickets of the table, and some besides, for which the oracle alone speaks. */
const sorts = {
  normal: {},
  'sensitive, to the untrained': { sensitive: true },
  'about this officer': { about: { aboutOfficer: viewer } },
  'about my head': { about: { aboutOfficer: 'mkuu-wangu' } },
  'about somebody under me': { about: { aboutOfficer: 'mdogo' } },
  'answered by me below': { answeredBelowBy: viewer },
  'merged into another': { having: { mergedInto: numbers[0] ?? '' } },
  'naming somebody in free text': { about: { unboundName: true } },
  'naming somebody who is not me': {
    about: { unboundName: true, clearedHeads: [viewer, 'mkuu'].map(markOf) },
  },
  'naming somebody who could be me': { about: { unboundName: true, clearedHeads: [markOf('mkuu')] } },
  'about the head of the unit': { about: { aboutHead: true } },
  'written down by me at the desk': { scribe: viewer },
  'given to me': { given: { officer: viewer, from: 'wakala' } },
  'given to the unit beside': { given: { unit: 'idara-b' } },
} as const satisfies Record<TicketSort, Details> & Record<string, Details>;
export type Sort = keyof typeof sorts;
export const sortNames = Object.keys(sorts) as readonly Sort[];
/** Those of which the table in builders/authority.ts speaks. */
export const sortsOfTable = Object.keys(tableOfSorts) as readonly TicketSort[];

/** In which all stories are told. */
export const country = aSmallTree();
const statuses = [
  'submitted',
  'acknowledged',
  'in-progress',
  'awaiting-citizen',
  'responded',
  'closed',
] as const;

/** Every sort in every status: the same stories in every country. */
const told = new Map(
  sortNames.flatMap((sort, row) =>
    statuses.map((status, column): [string, Story] => {
      const number = numbers[100 + row * statuses.length + column] ?? '';
      return [`${sort} ${status}`, tellStory({ number, country, status, ...sorts[sort] })];
    }),
  ),
);

export function storyOf(sort: Sort, status: Status): Story {
  const story = told.get(`${sort} ${status}`);
  if (story === undefined) throw new Error(`Nobody tells of a ticket that is ${sort} and ${status}.`);
  return story;
}

const another = (place: number) => ({ number: numbers[50 + place] ?? '', country });
export const withdrawn = withdrawnStory(another(0));
const disputed = disputedStory(another(1));
const directed = directedIn(tellStory({ ...another(4), status: 'in-progress' }), country, {
  officer: 'mkuu',
});
const urgent = tellStory({ ...another(2), urgent: true });
/** What others are merged with. */
const main = tellStory({ ...another(3), number: String(bodiesOfActs['merge']?.['into']) });

/** On which each act is done, if somebody may do it. */
export const fitting: Readonly<Record<ActOfOfficers, Story>> = {
  acknowledge: storyOf('normal', 'submitted'),
  assign: storyOf('normal', 'in-progress'),
  'assign-to-self': storyOf('normal', 'in-progress'),
  start: storyOf('given to me', 'acknowledged'),
  'request-information': storyOf('given to me', 'in-progress'),
  reply: storyOf('given to me', 'responded'),
  note: storyOf('normal', 'closed'),
  respond: storyOf('given to me', 'awaiting-citizen'),
  'undo-response': storyOf('given to me', 'responded'),
  extend: storyOf('normal', 'in-progress'),
  transfer: storyOf('normal', 'acknowledged'),
  'decide-transfer': disputed,
  escalate: storyOf('normal', 'acknowledged'),
  direct: storyOf('normal', 'in-progress'),
  'report-direction': directed,
  reclassify: storyOf('normal', 'in-progress'),
  'raise-urgency': storyOf('given to me', 'awaiting-citizen'),
  'lower-urgency': urgent,
  'name-officer': storyOf('naming somebody in free text', 'submitted'),
  refer: storyOf('normal', 'in-progress'),
  'set-aside': storyOf('normal', 'submitted'),
  merge: storyOf('normal', 'in-progress'),
  part: storyOf('merged into another', 'in-progress'),
  'carry-on': withdrawn,
  'request-identity': storyOf('given to me', 'responded'),
};

export const stories: readonly Story[] = [...told.values(), withdrawn, disputed, urgent, main, directed];
export const missingNumber = numbers[300] ?? '';
export { statuses };
