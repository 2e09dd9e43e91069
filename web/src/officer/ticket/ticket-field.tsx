import type { ReplyOf } from '../../api/routes.ts';
import { Button } from '../../design/button.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { TextField } from '../../design/text-field.tsx';
import { inGroups, onlyDigits } from '../../platform/digits.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { useResource } from '../../resource/use-resource.ts';
import { workAddress } from '../platform/addresses.ts';
import { officerApi } from '../session/officer-api.ts';
import type { AboutTicket } from './act-form.ts';
import type { FieldProps } from '../../forms/field-of-question.tsx';
import { momentOfEntry } from './moment-of-entry.ts';
import { ticketPageTexts as texts } from './texts.ts';
import { useAlikeTickets } from './use-alike-tickets.ts';

interface TicketFieldProps extends FieldProps {
  /** The ticket to which the other is to be alike; undefined: any is meant. */
  readonly about: AboutTicket | undefined;
}

/** The number of another ticket. */
export function TicketField({ about, onChange, value, ...asked }: TicketFieldProps) {
  return (
    <>
      <TextField
        {...asked}
        value={inGroups(value)}
        onChange={(written) => onChange(onlyDigits(written))}
        keys="numeric"
        look={['digits', 'short']}
      />
      {about !== undefined && <TicketsAlike about={about} onChoose={onChange} />}
    </>
  );
}

type Line = ReplyOf<'list-queue'>['lines'][number];

/** One that may be merged with this, and what is said of it. */
interface Alike extends Pick<Line, 'number' | 'status'> {
  readonly says: string;
}

/**
 * Other tickets of the kind and category that wait at the same office, side by side with this one: those that are likely
 * of the same incident first, with why. Lines are no read.
 */
function TicketsAlike({
  about: { ticket },
  onChoose,
}: {
  readonly about: AboutTicket;
  readonly onChoose: (number: string) => void;
}) {
  const say = useSay();
  const { institution, present, kind, number } = ticket;
  const category = present?.category.id ?? '';
  const { data, failure } = useResource(
    (request) =>
      officerApi.GET('/v1/officer/queues/{institution}', {
        ...request,
        params: { path: { institution: institution.id }, query: { here: 'true', category } },
      }),
    [institution.id, category],
  );
  const alikeOnes = useAlikeTickets(ticket);
  if (failure !== undefined) return null;
  const isAsked = alikeOnes.data !== undefined || alikeOnes.failure !== undefined;
  const likely = (alikeOnes.data?.alike?.tickets ?? []).filter(({ merged }) => !merged);
  const isLikely = (line: Line): boolean => likely.some((other) => other.number === line.number);
  const waiting = data?.lines.filter((line) => line.number !== number && line.kind.code === kind.code);
  const alike: readonly Alike[] | undefined = isAsked
    ? waiting && [
        ...likely.map(({ why, ...other }) => ({ ...other, says: why })),
        ...waiting
          .filter((line) => !isLikely(line))
          .map((line) => ({ ...line, says: `${say(texts.due)}: ${say(momentOfEntry(line.due))}` })),
      ]
    : undefined;
  return (
    <section aria-labelledby="alike" class="alike">
      <h3 id="alike">{say(texts.alike)}</h3>
      <p class="small quiet">{say(texts.alikeMeans)}</p>
      {alike === undefined && <Skeleton lines={2} />}
      {alike?.length === 0 && <p>{say(texts.noAlike)}</p>}
      {alike !== undefined && alike.length > 0 && (
        <div class="side-by-side">
          <div class="one">
            <p>
              <strong>{say(texts.thisOne)}</strong>
              <br />
              {inGroups(number)}
            </p>
            <p class="small">
              {upperFirst(ticket.status.word)}. {say(texts.submitted)}:{' '}
              {say(momentOfEntry(ticket.submittedAt))}
            </p>
          </div>
          <ul>
            {alike.map((other) => (
              <AlikeTicket key={other.number} other={other} onChoose={onChoose} />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function AlikeTicket({
  other: { number, status, says },
  onChoose,
}: {
  readonly other: Alike;
  readonly onChoose: (number: string) => void;
}) {
  const say = useSay();
  const language = useLanguage();
  return (
    <li class="one">
      <p>
        <strong>{say(texts.otherOne)}</strong>
        <br />
        {inGroups(number)}
      </p>
      <p class="small">
        {upperFirst(status.word)}. {says}
      </p>
      <Button look="second" onClick={() => onChoose(number)}>
        {say(texts.chooseThis)} <span class="unseen">{inGroups(number)}</span>
      </Button>
      <a class="small" href={workAddress('ticket', language, number)} target="_blank" rel="noopener">
        {say(texts.openOther)}
      </a>
    </li>
  );
}
