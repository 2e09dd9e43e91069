import type { Path } from './access-request.ts';

/** The institution that a node is, or is a unit of: the nearest that is no unit. */
const wholeOf = (path: Path): string | undefined => path.find(({ kind }) => kind !== 'unit')?.id;

/** Whether both are the same institution, or units of it. */
export const isSameInstitution = (one: Path, other: Path): boolean =>
  wholeOf(one) !== undefined && wholeOf(one) === wholeOf(other);
