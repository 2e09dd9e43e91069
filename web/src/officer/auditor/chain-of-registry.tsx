import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import { Details } from '../../design/details.tsx';
import { momentInFull } from '../../platform/dates.ts';
import { useSay } from '../../platform/language.ts';
import { auditDeskTexts as texts, findingSentence, provenText } from './texts.ts';
import type { VerifiedRegistry } from './use-registry-chain.ts';

/** How far the registry's chain was verified in this browser, and what is wrong with it. */
export function ChainOfRegistry({ chain: { links, findings } }: { readonly chain: VerifiedRegistry }) {
  const say = useSay();
  const broken = findings === 'unread' ? [] : (findings ?? []);
  if (broken.length > 0)
    return (
      <div class="state-of-chains broken" role="alert">
        <Details title={say(texts.chainUnsound)}>
          <ul>
            {broken.map(({ place: { count }, fault }) => (
              <li key={`${count} ${fault}`}>{say(findingSentence('registry', count, fault))}</li>
            ))}
          </ul>
        </Details>
      </div>
    );
  return (
    <div class="state-of-chains" role="status">
      <p class="quiet">
        {say(texts.trailOfTicket)} <Proven links={links} findings={findings} />
      </p>
    </div>
  );
}

function Proven({
  links,
  findings,
}: {
  readonly links: VerifiedRegistry['links'];
  readonly findings: VerifiedRegistry['findings'];
}) {
  const say = useSay();
  const [newest, oldest] = [links[0], links.at(-1)];
  if (findings === 'unread') return <>{say(texts.chainUnread)}</>;
  if (findings === undefined || newest === undefined || oldest === undefined)
    return <>{say(texts.chainVerifying)}</>;
  const first = oldest.previous === undefined ? undefined : oldest.version;
  const moment = inEach((language) => momentInFull(newest.at, language));
  return <>{say(provenText(first, newest.version, moment))}</>;
}
