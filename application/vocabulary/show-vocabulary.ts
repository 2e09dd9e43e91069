import type { Category, EmergencyNumber, Registry } from '../../domain/institutions/registry/registry.ts';
import { dialledPath } from '../../words/dialling.ts';
import type { Container } from '../container.ts';
import { choices } from './choices.ts';
import { deadlinesUnder, kindsUnder, limitsUnder } from './numbers.ts';
import { versionOf } from './version.ts';

/** A number to call, and the categories whose senders are shown it. */
interface ListedNumber extends EmergencyNumber {
  readonly categories: readonly string[];
}

/** Every number that a category names, once. */
function numbersOf(categories: readonly Category[]): readonly ListedNumber[] {
  const named = categories.flatMap(({ id, emergencyNumbers }) =>
    emergencyNumbers.map((shown) => ({ id, shown })),
  );
  return [...Map.groupBy(named, ({ shown }) => shown.number).values()].flatMap((those) => {
    const [first] = those;
    return first === undefined ? [] : [{ ...first.shown, categories: those.map(({ id }) => id) }];
  });
}

/**
 * What there is to choose, what each choice means, and the numbers by which everything goes: the registry's and the
 * policy's that is in force. In every language at once, so that who keeps it needs it once.
 */
export async function showVocabulary({
  registry,
  accessPoints,
  hashing,
}: Pick<Container, 'accessPoints' | 'hashing'> & {
  readonly registry: Pick<Registry, 'categories' | 'currentPolicy'>;
}) {
  const [policy, categories] = await Promise.all([registry.currentPolicy(), registry.categories()]);
  const { ussdCode, webAddress } = accessPoints;
  const dial = dialledPath(accessPoints);
  const content = {
    kinds: kindsUnder(policy),
    ...choices,
    limits: limitsUnder(policy),
    deadlines: deadlinesUnder(policy),
    poorRating: policy.limits.poorRating,
    emergencyNumbers: numbersOf(categories),
    access: {
      ...(ussdCode !== undefined && { ussdCode }),
      ...(dial !== undefined && { dial }),
      ...(webAddress !== undefined && { webAddress }),
    },
  };
  return { version: versionOf(hashing, content), ...content };
}
