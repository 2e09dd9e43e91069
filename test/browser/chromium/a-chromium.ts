/** A browser, and what its environment must say. */
export interface ChromiumToUse {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}
