/** A code of ours with what it is called in the language of whoever reads it. */
export interface Worded<Code extends string> {
  readonly code: Code;
  readonly word: string;
}
