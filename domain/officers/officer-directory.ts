/** How officers are reached. Their addresses lie in the identity vault, like those of citizens. */
export interface OfficerDirectory {
  emailOf(officer: string): Promise<string | undefined>;
}
