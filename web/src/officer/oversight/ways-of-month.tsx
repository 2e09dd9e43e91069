import { useLanguage, useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { counted } from '../platform/numbers.ts';
import { channelTexts } from './texts.ts';
import type { TodayReply } from './use-figures.ts';

type Channels = NonNullable<TodayReply['reach']>['channels'];

/** By which ways tickets came in a month: a bar each, from zero on one scale. */
export function WaysOfMonth({ channels }: { readonly channels: Channels }) {
  const say = useSay();
  const language = useLanguage();
  const counts = (Object.keys(channelTexts) as (keyof typeof channelTexts)[]).map(
    (channel) => [channel, channels[channel]] as const,
  );
  const most = Math.max(1, ...counts.map(([, count]) => count));
  return (
    <dl class="ways-of-month">
      {counts
        .toSorted(([, a], [, b]) => b - a)
        .map(([channel, count]) => (
          <div key={channel}>
            <dt>{upperFirst(say(channelTexts[channel]))}</dt>
            <dd>
              <i aria-hidden="true" style={{ width: `${(75 * count) / most}%` }} />
              <span>{counted(count, language)}</span>
            </dd>
          </div>
        ))}
    </dl>
  );
}
