import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useSay } from '../../platform/language.ts';
import { WorkFrame } from '../frame/work-frame.tsx';
import { WorkLink } from '../frame/work-link.tsx';
import type { WorkPageProps } from '../pages.tsx';
import { AskForTrail } from './ask-for-trail.tsx';
import { deskAddressOf, auditParts, deskQueryIn } from './desk-query.ts';
import { ChainOfRegistry } from './chain-of-registry.tsx';
import { IdentitiesAsked } from './identities-asked.tsx';
import { LooksOfOfficer } from './looks-of-officer.tsx';
import { Readers } from './readers.tsx';
import { RegistryChanged } from './registry-changed.tsx';
import { SampleOfAuditor } from './sample-of-auditor.tsx';
import { Samples } from './samples.tsx';
import { useRegistryChain } from './use-registry-chain.ts';
import { auditDeskTexts as texts } from './texts.ts';
import './auditor.css';

/** The desk of an auditor: who opened what, and the record of one ticket. */
export default function AuditorPage({ me }: WorkPageProps) {
  const say = useSay();
  const [isWrong, setWrong] = useState(false);
  const chain = useRegistryChain();
  const asked = deskQueryIn(useLocation().query);
  const { part, days, who, ticket, sample } = asked;
  return (
    <WorkFrame
      title={texts.title}
      description={texts.description}
      me={me}
      wrong={part === 'ticket' && isWrong}
    >
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      <ChainOfRegistry chain={chain} />
      <ul class="choices-of-desk" aria-label={say(texts.parts)}>
        {auditParts.map((each) => (
          <li key={each}>
            <WorkLink
              to="auditor"
              query={deskAddressOf({ part: each })}
              aria-current={each === part ? 'true' : undefined}
            >
              {say(texts.partNames[each])}
            </WorkLink>
          </li>
        ))}
      </ul>
      {part === 'ticket' && <AskForTrail key={ticket} ticket={ticket} onWrong={setWrong} />}
      {part === 'registry' && <RegistryChanged asked={asked} chain={chain} />}
      {part === 'sample' && sample === undefined && <Samples days={days} />}
      {part === 'sample' && sample !== undefined && <SampleOfAuditor key={sample} sample={sample} />}
      {part === 'identities' && <IdentitiesAsked days={days} />}
      {part === 'readers' && who === undefined && <Readers days={days} />}
      {part === 'readers' && who !== undefined && <LooksOfOfficer who={who} days={days} />}
    </WorkFrame>
  );
}
