/** Where an officer works and what they head, by ids. */
interface Offices {
  readonly institution: string;
  readonly heads: readonly string[];
  /** Those among `heads` where they are acting. */
  readonly actsFor: readonly string[];
}

/** The offices whose work is an officer's: what they head for good, what they act for, where they work. Pages begin with the first. */
export const officesInOrder = ({ institution, heads, actsFor }: Offices): readonly string[] => [
  ...new Set([...heads.filter((id) => !actsFor.includes(id)), ...actsFor, institution]),
];

/** The office whose queue an officer's pages begin with. */
export const ownOfficeOf = (officer: Offices): string => officesInOrder(officer)[0] ?? officer.institution;
