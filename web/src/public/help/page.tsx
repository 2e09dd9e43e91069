import { emergencyNumbers } from 'virtual:registry/emergency-numbers';
import { access } from 'virtual:registry/access';
import { playsPhones } from 'virtual:registry/stage';
import { Frame } from '../../design/frame.tsx';
import { PageLink } from '../../design/page-link.tsx';
import { Sections } from '../../design/sections.tsx';
import { useSay } from '../../platform/language.ts';
import { EmergencyList } from '../emergency-list.tsx';
import { dialText, helpPage as texts, helpSections } from './texts.ts';

/** Whom to call, other ways to send, and what people ask. */
export default function HelpPage() {
  const say = useSay();
  const { dial } = access;
  return (
    <Frame title={texts.title} description={texts.description}>
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      <h2 id="emergency">{say(texts.emergency)}</h2>
      <p>{say(texts.emergencyLead)}</p>
      <EmergencyList numbers={emergencyNumbers} />
      <h2 id="ways">{say(texts.ways)}</h2>
      <h3>{say(texts.web)}</h3>
      <p>{say(texts.webText)}</p>
      <h3 id="ussd">{say(texts.ussd)}</h3>
      {dial === undefined ? (
        <p>{say(texts.ussdNone)}</p>
      ) : (
        <>
          <p class="figure">{say(dialText(dial))}</p>
          <p>{say(texts.ussdText)}</p>
          {playsPhones && (
            <p>
              <PageLink to="keypad-phone">{say(texts.ussdTry)}</PageLink>
            </p>
          )}
        </>
      )}
      <h3 id="sms">{say(texts.sms)}</h3>
      <p>{say(texts.smsText)}</p>
      <h3 id="desk">{say(texts.desk)}</h3>
      <p>{say(texts.deskText)}</p>
      <Sections sections={helpSections(dial)} />
    </Frame>
  );
}
