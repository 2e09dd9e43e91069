import { useEffect, useState } from 'preact/hooks';
import { inEach, type Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { locales, momentInFull } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { leftToDecide, tooLate } from './texts.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long it is, in ms, in the largest unit of which there are two. A minute that was begun counts: four hours are four. */
function inWords(left: number, language: Language): string {
  const ms = Math.ceil(left / minute) * minute;
  const [unit, length] =
    ms >= 2 * day
      ? (['day', day] as const)
      : ms >= 2 * hour
        ? (['hour', hour] as const)
        : (['minute', minute] as const);
  return new Intl.RelativeTimeFormat(locales[language]).format(Math.floor(ms / length), unit);
}

/** Until when is to be decided, and how long that is, as time goes on. */
export function TimeToDecide({ decideBy }: { readonly decideBy: string }) {
  const say = useSay();
  const language = useLanguage();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minute / 2);
    return () => clearInterval(timer);
  }, []);
  const left = Date.parse(decideBy) - now;
  return (
    <>
      {momentInFull(decideBy, language)}{' '}
      <strong class={left < 0 ? 'time-to-decide late' : 'time-to-decide'}>
        {say(left < 0 ? tooLate : leftToDecide(inEach((each) => inWords(left, each))))}
      </strong>
    </>
  );
}
