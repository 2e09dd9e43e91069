import { deferredHashing } from '../../../../adapters/web-crypto/deferred-hashing.ts';
import { ranksOf } from '../../../../domain/audit/public-lot.ts';
import type { ReplyOf, RequestTo } from '../../api/routes.ts';
import { outcomeOf } from '../../api/problem.ts';
import { officerApi } from '../session/officer-api.ts';

type Desk = ReplyOf<'show-audit'>;
/** A sample as far as it was drawn. */
export type SampleShown = NonNullable<Desk['sample']>;
/** Something drawn. */
export type DrawnOfSample = NonNullable<SampleShown['items']>[number];

/** What is asked of samples: a new one, or a finding to be filed. */
export type AskedOfSamples = RequestTo<'sample-audit'>;

export const asksOfSamples = (body: AskedOfSamples, key: string) =>
  outcomeOf((signal) =>
    officerApi.POST('/v1/officer/audit', { params: { header: { 'Idempotency-Key': key } }, body, signal }),
  );

/** Lots of a sample's items by their names, as this browser computes them. Rejects where it has no cryptography. */
export async function lotsOf({ id, seed, items = [] }: SampleShown): Promise<ReadonlyMap<string, string>> {
  if (seed === undefined) return new Map();
  const names = items.map(({ item }) => item);
  const ranks = await ranksOf(seed, id, names, deferredHashing);
  return new Map(names.map((name, place) => [name, ranks[place] ?? '']));
}

/** Reports whether the lots stand in their order, the smallest first, as the rule draws them. */
export function areInOrder(lots: ReadonlyMap<string, string>): boolean {
  const ranks = [...lots.values()];
  return ranks.every((rank, place) => place === 0 || (ranks[place - 1] ?? '') < rank);
}
