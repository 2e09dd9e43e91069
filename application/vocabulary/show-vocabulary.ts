import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { dialledPath } from '../../words/dialling.ts';
import type { Container } from '../container.ts';
import { choices } from './choices.ts';
import { numbersOf } from './emergency-numbers.ts';
import { deadlinesUnder, kindsUnder, limitsUnder } from './numbers.ts';
import { versionOf } from './version.ts';

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
