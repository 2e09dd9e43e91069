/** How many calls run at once: enough to be quick, few enough not to be throttled. */
const width = 8;

/** Does `work` for each entry, several at a time; the answers in the order of the entries. */
export async function inParallel<Entry, Answer>(
  entries: readonly Entry[],
  work: (entry: Entry) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const line = entries.entries(); // shared: each worker takes the next entry
  const worker = async (): Promise<void> => {
    for (const [place, entry] of line) answers[place] = await work(entry);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return answers;
}
