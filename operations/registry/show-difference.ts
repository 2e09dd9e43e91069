import {
  registryParts,
  type ItemDifference,
} from '../../domain/institutions/registry/registry-difference.ts';

const plurals = {
  institution: 'institutions',
  officer: 'officers',
  contact: "officers' contacts",
  category: 'categories',
  routing: 'routing of categories',
  policy: 'policy',
  calendar: 'calendar',
} as const;

const signs = { added: '+', changed: '~', removed: '-' } as const;

/** Follows from other rows, or from what was before: shown as a count, for a move would otherwise fill the screen. */
const derivedFields =
  /^(ancestors|activeOfficers|succeeds|(heads|formerHeads|formerParents|placements)\.\d+\.\w+)$/;

/** Officers' addresses and phones are personal: a terminal keeps what it showed. */
const shown = (part: ItemDifference['part'], value: string | undefined): string => {
  if (value === undefined) return '(nothing)';
  return part === 'contact' ? '(not shown)' : value;
};

function linesOf({ part, id, how, fields }: ItemDifference): readonly string[] {
  const stated = fields.filter(({ field }) => !derivedFields.test(field));
  return [
    `  ${signs[how]} ${id}`,
    ...stated.map(({ field, from, to }) => `      ${field}: ${shown(part, from)} -> ${shown(part, to)}`),
  ];
}

const followsOnly = ({ how, fields }: ItemDifference): boolean =>
  how === 'changed' && fields.every(({ field }) => derivedFields.test(field));

/** More added items of one part than this are counted, not listed. */
const listedAtMost = 20;

/** The difference as lines for the operator: per part how many, then each item and each field. */
export function showDifference(difference: readonly ItemDifference[]): readonly string[] {
  return registryParts.flatMap((part) => {
    const items = difference.filter((item) => item.part === part);
    if (items.length === 0) return [];
    const added = items.filter(({ how }) => how === 'added');
    const following = items.filter(followsOnly);
    const others = items.filter((item) => item.how !== 'added' && !followsOnly(item));
    const listed = added.length > listedAtMost ? [] : added;
    const count = (how: ItemDifference['how']) => items.filter((item) => item.how === how).length;
    return [
      `${plurals[part]}: ${count('added')} added, ${count('changed')} changed, ${count('removed')} missing`,
      ...[...listed, ...others].flatMap(linesOf),
      ...(following.length === 0
        ? []
        : [
            `  ~ ${following.length} more change only in what follows from others (chain above, staff, headships)`,
          ]),
    ];
  });
}
