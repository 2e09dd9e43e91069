/** A registry file that was read: its path inside the registry, with slashes, and what stands in it. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}
