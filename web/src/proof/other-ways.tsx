import { access } from 'virtual:registry/access';
import { useSay } from '../platform/language.ts';
import { dialFromPhone, proofTexts as texts } from './texts.ts';

/** What somebody can do who does not want to wait. */
export function OtherWays() {
  const say = useSay();
  const { dial } = access;
  return (
    <>
      {dial !== undefined && <p>{say(dialFromPhone(dial))}</p>}
      <p>{say(texts.knownDevice)}</p>
      <p>{say(texts.tomorrow)}</p>
    </>
  );
}
