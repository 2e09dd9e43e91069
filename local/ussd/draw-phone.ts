import { outsideGsm7, septetsOf } from '../../domain/foundation/vocabulary/gsm7.ts';
import type { UssdScreen } from './call.ts';

/** So many characters stand in a line of a simple phone's screen. */
const width = 30;

/** What no network shows more than: in GSM-7, and where one character is outside it. */
const room = { gsm7: 182, ucs2: 91 } as const;

/** A screen in the frame of a phone, with how much room it takes below: `143/182`. */
export function drawScreen({ text, ends }: UssdScreen, phone: string): string {
  const below = [roomOf(text), ends ? 'over' : 'answer, or 0'] as const;
  return [
    edge('┌', '┐'),
    row(phone),
    edge('├', '┤'),
    ...wrap(text).map(row),
    edge('├', '┤'),
    row(apart(...below)),
    edge('└', '┘'),
  ].join('\n');
}

/** An SMS that came to the phone, beside the menu. */
export const drawSms = (text: string): string =>
  [edge('╭', '╮'), row('SMS'), ...wrap(text).map(row), edge('╰', '╯')].join('\n');

/** How much room a text takes of what a screen has, in characters of the alphabet that it needs. */
export function roomOf(text: string): string {
  const strange = outsideGsm7(text);
  return strange.length === 0
    ? `${septetsOf(text)}/${room.gsm7}`
    : `${text.length}/${room.ucs2}, for ${strange.join(' ')}`;
}

/** The lines of a text as a phone breaks them: at words, and within those that are longer than a line. */
export const wrap = (text: string): readonly string[] => text.split('\n').flatMap(wrapLine);

function wrapLine(line: string): readonly string[] {
  const lines = [''];
  for (const word of line.split(' ').flatMap(pieces)) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? word : `${last} ${word}`;
    if (longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const pieces = (word: string): readonly string[] => word.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [''];

const edge = (left: string, right: string): string => `  ${left}${'─'.repeat(width + 2)}${right}`;
const row = (text: string): string => `  │ ${text.padEnd(width)} │`;
const apart = (left: string, right: string): string =>
  left + right.padStart(Math.max(right.length + 1, width - left.length));
