import { isLost, type LostText } from '../../domain/ticketing/tickets/lost-text.ts';
import type { HistoryPage, TicketFile, TicketTexts } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { lostTextWords } from '../../words/lost-texts.ts';
import type { Log } from '../log.ts';
import type { Worded } from '../worded.ts';

/** Why a text can't be shown, in a sentence. */
export const lostInWords = (lost: LostText, language: Language): Worded<LostText> => ({
  code: lost,
  word: lostTextWords[lost].says[language],
});

/** What a citizen sent, or what stands in its place. */
export interface ShownTexts extends TicketTexts {
  readonly lost?: Worded<LostText>;
}

/** The texts to be shown: where they are lost, why stands in their place. */
export function shownTexts(texts: TicketTexts | LostText, language: Language): ShownTexts {
  if (!isLost(texts)) return texts;
  const { name, says } = lostTextWords[texts];
  return { subject: name[language], description: says[language], lost: lostInWords(texts, language) };
}

/** Rings where a text that was to be shown is not the one that was written, or is missing. */
export function alarmOfLost(
  { ticket: { number }, texts }: Pick<TicketFile, 'ticket' | 'texts'>,
  pages: readonly Pick<HistoryPage, 'written'>[],
  log: Log,
): void {
  if (isLost(texts)) log.error('text-not-as-written', { number, version: 1, outcome: texts });
  const written = new Map(pages.flatMap((page) => [...page.written]));
  for (const [version, words] of written) {
    if (isLost(words)) log.error('text-not-as-written', { number, version, outcome: words });
  }
}
