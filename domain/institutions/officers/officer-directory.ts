/** How officers are reached. Their addresses and phones lie in the identity vault, like those of citizens. */
export interface OfficerDirectory {
  emailOf(officer: string): Promise<string | undefined>;
  /** International, `+255712345678`. */
  phoneOf(officer: string): Promise<string | undefined>;
}
