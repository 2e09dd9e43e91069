import type { Sealing } from './seal-registry-items.ts';

interface Run {
  readonly apply: boolean;
  /** Whether the secret said before that everything was sealed. */
  readonly wasSealed: boolean;
}

/** What an operator reads of a run. */
export function sealReport(
  { found, refused, sealed, missed, before, isWhole }: Sealing,
  { apply, wasSealed }: Run,
) {
  const all = Object.values(found).reduce((sum, count) => sum + count, 0);
  const counts = `${found.current} sealed under the current key, ${found['older-key']} under an older one, ${found.unsealed} without a MAC, ${found.edited + found['unknown-key']} that do not match theirs`;
  return [
    ...(before === undefined
      ? []
      : [
          `Went on after ${before.looked} items of a run that broke off: ${before.changed} were sealed, ${before.refused} not, and ${before.missed} were changed meanwhile.`,
        ]),
    `Of ${all} items that decide who may do what, and by when: ${counts}.`,
    ...refused.map((name) => `Not sealed, for nothing vouches for it: ${name}`),
    ...(refused.length === 0
      ? []
      : ['See docs/runbooks/registry-item-forged.md: they count as suspended until they are restored.']),
    ...(missed === 0 ? [] : [`${missed} were changed meanwhile: run it again.`]),
    ...(apply ? [`Sealed: ${sealed}.`] : []),
    ...outcomeOf(isWhole, { apply, wasSealed }),
  ];
}

function outcomeOf(isWhole: boolean, { apply, wasSealed }: Run) {
  if (!apply) return ['Nothing was changed. To seal them, add: --apply'];
  if (!isWhole) return wasSealed ? [] : ['An item without a MAC is still accepted, until all are sealed.'];
  return ['From now on an item without a MAC counts as forged; every function knows it within five minutes.'];
}
