import { septetsOf } from '../../domain/foundation/vocabulary/gsm7.ts';

/** What of a text in GSM-7 goes into so many septets, ended between words. A single word that is longer is cut. */
export function cutAtWord(text: string, septets: number): string {
  if (septetsOf(text) <= septets) return text;
  const characters = Array.from(text);
  while (septetsOf(characters.join('')) > septets) characters.pop();
  const kept = characters.join('');
  const ended = kept.replace(/[\s,]+\S*$/u, '');
  return ended === '' ? kept : ended;
}
