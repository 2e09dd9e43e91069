import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import { monthInWords } from '../../../../words/months.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { findTexts as texts } from './texts.ts';
import type { Hit } from './use-found.ts';

/** By what a list of hits is hitsLeft. */
export const facetNames = ['foundIn', 'state', 'kind', 'category', 'place', 'office', 'sent'] as const;
export type FacetName = (typeof facetNames)[number];

/** What was chosen of each. */
export type Narrowing = Readonly<Partial<Record<FacetName, string>>>;

interface FacetValue {
  readonly key: string;
  readonly text: Text;
}

/** Where what was searched for stands. */
export const partNames = {
  subject: texts.inSubject,
  description: texts.inDescription,
  place: texts.inPlace,
  sender: texts.inSender,
} as const;
const over = { responded: texts.responded, closed: texts.closed } as const;

function stateOf({ status: { code } }: Hit): FacetValue {
  return code === 'responded' || code === 'closed'
    ? { key: code, text: over[code] }
    : { key: 'open', text: texts.open };
}

const named = (of: { readonly id: string; readonly name: Text } | undefined): readonly FacetValue[] =>
  of === undefined ? [] : [{ key: of.id, text: of.name }];

/** What a hit is of each facet. */
const valuesOf: Readonly<Record<FacetName, (hit: Hit) => readonly FacetValue[]>> = {
  foundIn: ({ foundIn }) => foundIn.map((part) => ({ key: part, text: partNames[part] })),
  state: (hit) => [stateOf(hit)],
  kind: ({ kind: { code, word } }) => [{ key: code, text: inEach(() => upperFirst(word)) }],
  category: ({ category }) => named(category),
  place: ({ place }) => {
    const whereabouts = place?.whereabouts;
    if (whereabouts !== undefined) return [{ key: whereabouts.code, text: inEach(() => whereabouts.word) }];
    return named(place?.council ?? place?.region);
  },
  office: ({ institution: { id, shortName } }) => [{ key: id, text: shortName }],
  sent: ({ submittedDate }) =>
    submittedDate === undefined
      ? []
      : [
          {
            key: submittedDate.slice(0, 'YYYY-MM'.length),
            text: inEach((language) => monthInWords(submittedDate, language)),
          },
        ],
};

const passes = (hit: Hit, narrowing: Narrowing, but?: FacetName): boolean =>
  facetNames.every((name) => {
    const wanted = narrowing[name];
    return name === but || wanted === undefined || valuesOf[name](hit).some(({ key }) => key === wanted);
  });

/** The hits that are left. */
export const hitsLeft = (hits: readonly Hit[], narrowing: Narrowing): readonly Hit[] =>
  hits.filter((hit) => passes(hit, narrowing));

export interface CountedValue extends FacetValue {
  readonly count: number;
}

/** The values of a facet with how many hits each would leave, the most first; none where there is nothing to choose. */
export function countedValues(
  hits: readonly Hit[],
  narrowing: Narrowing,
  name: FacetName,
): readonly CountedValue[] {
  const counted = new Map<string, CountedValue>();
  for (const hit of hits)
    for (const value of valuesOf[name](hit)) {
      const { count } = counted.get(value.key) ?? { count: 0 };
      counted.set(value.key, { ...value, count: count + (passes(hit, narrowing, name) ? 1 : 0) });
    }
  const values = [...counted.values()].toSorted((a, b) => b.count - a.count);
  return values.length < 2 && narrowing[name] === undefined ? [] : values;
}
