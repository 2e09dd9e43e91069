import type { ReplyOf } from '../../api/routes.ts';
import { momentInFull } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { TicketName } from '../lists/ticket-name.tsx';
import { ownRequestsTexts as texts } from './texts.ts';

/** A request as a list shows it. `number`: of the line; `ticket`: of what it is about. */
export type RequestOfApi = ReplyOf<'list-own-identity-requests'>['requests'][number] & {
  readonly ticket: string;
};

/** A request of one's own: on which ticket, how far it is, and until when or why not. */
export function RequestRow({ line }: { readonly line: RequestOfApi }) {
  const say = useSay();
  const language = useLanguage();
  const { ticket, kind, state, askedAt, settledAt, reason } = line;
  return (
    <>
      <strong>{upperFirst(state.word)}</strong>
      <span class="what">
        <TicketName number={ticket} kind={kind} urgent={false} />
        <span class="second">
          {say(texts.asked)}: {momentInFull(askedAt, language)}
        </span>
      </span>
      <span>
        <Next line={line} />
        {settledAt !== undefined && (
          <span class="second">
            {say(texts.settled)}: {momentInFull(settledAt, language)}
          </span>
        )}
      </span>
      {reason === undefined ? (
        <span />
      ) : (
        <span dir="auto">
          <span class="second">{say(texts.reason)}</span>
          {reason}
        </span>
      )}
    </>
  );
}

/** What its asker waits for, or has until when. */
function Next({ line: { state, decideBy, viewUntil } }: { readonly line: RequestOfApi }) {
  const say = useSay();
  const language = useLanguage();
  if (state.code === 'requested')
    return (
      <>
        {say(texts.decideBy)}: {momentInFull(decideBy, language)}
      </>
    );
  if (viewUntil === undefined) return null;
  if (Date.parse(viewUntil) < Date.now()) return <>{say(texts.over)}</>;
  return (
    <>
      {say(texts.until)}: {momentInFull(viewUntil, language)}
    </>
  );
}
