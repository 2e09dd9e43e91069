import { useEffect, useState } from 'preact/hooks';
import { failureSentence, outcomeOf, type Failure } from '../../api/problem.ts';
import type { ReplyOf } from '../../api/routes.ts';
import { Button } from '../../design/button.tsx';
import { Summary } from '../../design/summary.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import type { Me } from '../session/me.ts';
import { officerApi } from '../session/officer-api.ts';
import { seenForText, ticketPageTexts as texts } from './texts.ts';
import { seenOf, type TicketInHand } from './ticket-state.ts';

type Revealed = ReplyOf<'reveal-identity'>;

/** Until when this officer may see who sent it, in ms UTC; undefined: nobody granted that since it was last withdrawn. */
export const seesIdentityUntil = (
  { history }: Pick<TicketInHand, 'history'>,
  { id }: Pick<Me, 'id'>,
): number | undefined =>
  history
    .slice(history.findLastIndex(({ act }) => act.code === 'withdraw') + 1)
    .filter(({ act, facts }) => act.code === 'grant-identity' && facts.asker === id)
    .map(({ facts }) => Date.parse(facts.viewUntil ?? ''))
    .at(-1);

interface IdentityProps {
  readonly held: TicketInHand;
  readonly me: Me;
}

/** The moment, in ms, each second as long as `until` lies ahead. */
function useSeconds(until: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (now > until) return undefined;
    const timer = setTimeout(() => setNow(Date.now()), 1000);
    return () => clearTimeout(timer);
  }, [now, until]);
  return now;
}

/**
 * Who sent it, for whom that was granted. Looked at only when asked; it runs out before one's eyes, and is gone once its
 * citizen withdraws the ticket.
 */
export function GrantedIdentity({ held, me }: IdentityProps) {
  const until = seesIdentityUntil(held, me);
  const isWithdrawnSince = seenOf(held)?.latest?.act.code === 'withdraw';
  return until === undefined || isWithdrawnSince ? null : (
    <IdentityUntil number={held.ticket.number} until={until} />
  );
}

function IdentityUntil({ number, until }: { readonly number: string; readonly until: number }) {
  const say = useSay();
  const language = useLanguage();
  const now = useSeconds(until);
  const [seen, setSeen] = useState<Revealed>();
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const isOver = now > until;
  const look = async (): Promise<void> => {
    setBusy(true);
    const outcome = await outcomeOf((signal) =>
      officerApi.GET('/v1/officer/tickets/{number}/identity', { params: { path: { number } }, signal }),
    );
    setSeen(outcome.data);
    setFailure(outcome.failure);
    setBusy(false);
  };
  useEffect(() => {
    if (isOver) setSeen(undefined);
  }, [isOver]);
  const left = Math.max(0, Math.floor((until - now) / 1000));
  return (
    <section class="identity" aria-labelledby="identity">
      <h2 id="identity">{say(texts.identity)}</h2>
      {isOver ? (
        <p role="status">{say(texts.identityOver)}</p>
      ) : (
        <>
          <p class="small">{say(texts.identityGranted)}</p>
          <p class="runs-out" role="timer">
            {say(seenForText(left))}
          </p>
          {seen === undefined ? (
            <Button look="second" busy={busy} onClick={() => void look()}>
              {say(texts.showIdentity)}
            </Button>
          ) : (
            <>
              <IdentityRows seen={seen} />
              <Button look="plain" onClick={() => setSeen(undefined)}>
                {say(texts.hideIdentity)}
              </Button>
            </>
          )}
          <p role="alert">{failure && failureSentence(failure, language)}</p>
        </>
      )}
    </section>
  );
}

function IdentityRows({ seen: { name, phone, email } }: { readonly seen: Revealed }) {
  const say = useSay();
  const rows = [
    [texts.name, name],
    [texts.phone, phone],
    [texts.emailAddress, email],
  ] as const;
  const left = rows.flatMap(([label, answer]) =>
    answer === undefined ? [] : [{ label: say(label), answer }],
  );
  return left.length === 0 ? <p>{say(texts.noName)}</p> : <Summary rows={left} />;
}
