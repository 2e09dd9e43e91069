import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import type { MeasuresOfMonth } from './use-figures.ts';
import { counted, inPercent } from '../platform/numbers.ts';
import { ofAllText } from './texts.ts';

type Share = MeasuresOfMonth['answeredInTime'];

/** So many of so many, in words: `151 of 190`. */
export const shareText = ({ count, of }: Share) =>
  ofAllText(
    inEach((language) => counted(count, language)),
    inEach((language) => counted(of, language)),
  );

/** A share in percent, with what it is of. */
export function ShareInWords({ share, none }: { readonly share: Share; readonly none: string }) {
  const say = useSay();
  const language = useLanguage();
  if (share.of === 0) return <>{none}</>;
  return (
    <>
      {inPercent(share.count / share.of, language)} <span class="small quiet">({say(shareText(share))})</span>
    </>
  );
}
