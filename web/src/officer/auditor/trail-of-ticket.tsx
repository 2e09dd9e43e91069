import { useEffect, useState } from 'preact/hooks';
import { momentInFull } from '../../platform/dates.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { inGroups } from '../../platform/digits.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { actorWords, auditorTexts as texts, findingSentence, thingsOpened } from './texts.ts';
import { verifyShownTrail, type ShownTrailOfTicket, type VerifiedTrail } from './verify.ts';
import { officerName } from '../../../../words/unlisted.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/auditor')>('officer/auditor');

interface TrailOfTicketProps {
  readonly trail: ShownTrailOfTicket;
  readonly isBusy: boolean;
  readonly onOlder: () => void;
}

/** Both chains of a ticket, with what the browser found of them. */
export function TrailOfTicket({ trail, isBusy, onOlder }: TrailOfTicketProps) {
  const say = useSay();
  return (
    <>
      <h2>{inGroups(trail.number)}</h2>
      <Verification trail={trail} />
      {trail.older !== undefined && (
        <Button look="second" busy={isBusy} onClick={onOlder}>
          {say(texts.older)}
        </Button>
      )}
      <Events events={trail.events} />
      <Reads reads={trail.reads} />
    </>
  );
}

/** What the browser computed itself. `undefined`: it is at it. */
function Verification({ trail }: { readonly trail: ShownTrailOfTicket }) {
  const say = useSay();
  const [found, setFound] = useState<VerifiedTrail | 'unreadable'>();
  useEffect(() => {
    let isWanted = true;
    setFound(undefined);
    verifyShownTrail(trail).then(
      (verified) => isWanted && setFound(verified),
      () => isWanted && setFound('unreadable'),
    );
    return () => {
      isWanted = false;
    };
  }, [trail]);
  if (found === undefined) return <p role="status">{say(texts.verifying)}</p>;
  if (found === 'unreadable')
    return (
      <Callout look="warning" live>
        {say(texts.unreadable)}
      </Callout>
    );
  const { findings, isWhole } = found;
  if (findings.length > 0)
    return (
      <Callout look="danger" live>
        <p>{say(texts.unsound)}</p>
        <ul>
          {findings.map(({ place: { chain, count }, fault }) => (
            <li key={`${chain} ${count} ${fault}`}>
              {say(findingSentence(chain === 'reads' ? 'reads' : 'events', count, fault))}
            </li>
          ))}
        </ul>
      </Callout>
    );
  return (
    <Callout look={isWhole ? 'success' : 'information'} live>
      <p>
        {say(texts.sound)} {say(isWhole ? texts.whole : texts.part)}
      </p>
      <p>{say(texts.notAnchored)}</p>
    </Callout>
  );
}

function Events({ events }: Pick<ShownTrailOfTicket, 'events'>) {
  const say = useSay();
  const language = useLanguage();
  return (
    <div class="trail">
      <table>
        <caption>{say(texts.events)}</caption>
        <Heads second={say(texts.act)} />
        <tbody>
          {events.map(({ version, at, act, by, hash }) => (
            <tr key={version}>
              <td data-label={say(texts.place)}>{version}</td>
              <td data-label={say(texts.at)}>{momentInFull(at, language)}</td>
              <td data-label={say(texts.act)}>{act.word}</td>
              <td data-label={say(texts.by)}>
                {by.officer === undefined
                  ? say(actorWords[by.actor] ?? noName)
                  : say(officerName(by.officer.name))}
                {by.institution && <span class="quiet small">{say(by.institution.shortName)}</span>}
              </td>
              <Hash hash={hash} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const noName = t.noName;

function Reads({ reads }: Pick<ShownTrailOfTicket, 'reads'>) {
  const say = useSay();
  const language = useLanguage();
  if (reads.length === 0) return <p>{say(texts.noReads)}</p>;
  return (
    <div class="trail">
      <table>
        <caption>{say(texts.reads)}</caption>
        <Heads second={say(texts.opened)} />
        <tbody>
          {reads.map(({ count, at, opened, officer, role, institution, hash }) => (
            <tr key={count}>
              <td data-label={say(texts.place)}>{count}</td>
              <td data-label={say(texts.at)}>{momentInFull(at, language)}</td>
              <td data-label={say(texts.opened)}>{say(thingsOpened[opened])}</td>
              <td data-label={say(texts.by)}>
                {say(officerName(officer.name))}, {role.word}
                <span class="quiet small">{say(institution.shortName)}</span>
              </td>
              <Hash hash={hash} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Heads({ second }: { readonly second: string }) {
  const say = useSay();
  return (
    <thead>
      <tr>
        <th scope="col">{say(texts.place)}</th>
        <th scope="col">{say(texts.at)}</th>
        <th scope="col">{second}</th>
        <th scope="col">{say(texts.by)}</th>
        <th scope="col">{say(texts.hash)}</th>
      </tr>
    </thead>
  );
}

function Hash({ hash }: { readonly hash: string | undefined }) {
  const say = useSay();
  return (
    <td data-label={say(texts.hash)}>
      <code>{hash ?? '–'}</code>
    </td>
  );
}
