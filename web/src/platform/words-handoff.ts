let handed: string | undefined;

/** Hands words that were written on the first page on to the page that sends them: in memory alone, and once. */
export function handOffWords(words: string): void {
  handed = words.trim() === '' ? undefined : words;
}

export function takeHandedOffWords(): string | undefined {
  const taken = handed;
  handed = undefined;
  return taken;
}
