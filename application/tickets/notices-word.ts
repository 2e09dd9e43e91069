import type { NoticeChannel } from '../../domain/foundation/vocabulary/notice-channels.ts';
import type { NextWord } from '../../words/next.ts';

const alone: Readonly<Record<NoticeChannel, NextWord>> = { sms: 'notices', email: 'notices-by-email' };

/** By what the citizen hears of what happens, or that nothing is sent. */
export function noticesWord(channels: readonly NoticeChannel[]): NextWord {
  const [first, ...others] = channels;
  if (first === undefined) return 'no-notices';
  return others.length === 0 ? alone[first] : 'notices-by-both';
}
