import { useResource } from '../../resource/use-resource.ts';
import { Button } from '../../design/button.tsx';
import { useSay } from '../../platform/language.ts';
import { officerApi } from '../session/officer-api.ts';
import { mentionTexts as texts } from './mention-texts.ts';
import './mentions-field.css';

/** A ticket, by its number and by who holds it. */
export interface MentionedOn {
  readonly number: string;
  readonly institution: string;
}

/** What was typed, and whom it calls on, by their ids. */
export interface MentioningWords {
  readonly words: string;
  readonly mentions: readonly string[];
}

interface MentionsFieldProps extends MentioningWords {
  readonly ticket: MentionedOn;
  /** Id of the field in which the words are typed: typing goes on there. */
  readonly typedIn: string;
  readonly onChange: (changes: MentioningWords) => void;
}

/** What of a name stands behind an `@` at the end of what was typed; undefined: no name is begun. */
const begunIn = (words: string): string | undefined => /(?:^|\s)@([^@\n]{0,40})$/u.exec(words)?.[1];

const mostMentioned = 5;
const mostOffered = 6;

/** Whom the words may call on: offered behind an `@`, each decided by who opens the ticket. */
export function MentionsField(props: MentionsFieldProps) {
  const begun = begunIn(props.words);
  const asks = begun !== undefined || props.mentions.length > 0;
  return asks ? <Offered {...props} begun={begun} /> : null;
}

function Offered({
  ticket,
  typedIn,
  words,
  mentions,
  onChange,
  begun,
}: MentionsFieldProps & { readonly begun: string | undefined }) {
  const say = useSay();
  const { number, institution } = ticket;
  const { data } = useResource(
    (request) =>
      officerApi.GET('/v1/officer/institutions/{institution}/staff', {
        ...request,
        params: { path: { institution }, query: { ticket: number, for: 'mention' } },
      }),
    [number, institution],
  );
  const officers = data?.officers ?? [];
  const nameOf = (id: string): string => officers.find((officer) => officer.id === id)?.name ?? id;
  const isWhole = mentions.some((id) => begun?.startsWith(nameOf(id)));
  const meant = isWhole ? undefined : begun?.toLowerCase();
  const offered =
    meant === undefined || mentions.length >= mostMentioned
      ? []
      : officers
          .filter(({ id, name }) => !mentions.includes(id) && name.toLowerCase().includes(meant))
          .slice(0, mostOffered);
  const change = (changes: MentioningWords): void => {
    onChange(changes);
    document.getElementById(typedIn)?.focus();
  };
  const choose = (id: string, name: string): void =>
    change({
      words: `${words.slice(0, words.length - (begun?.length ?? 0))}${name} `,
      mentions: [...mentions, id],
    });
  return (
    <div class="mentions">
      {offered.length > 0 && (
        <ul aria-label={say(texts.mention)}>
          {offered.map(({ id, name }) => (
            <li key={id}>
              <Button look="plain" onClick={() => choose(id, name)}>
                @{name}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {meant !== undefined && <p class="quiet small">{say(texts.onlyThose)}</p>}
      {mentions.length > 0 && (
        <p class="small">
          {say(texts.mentioned)}:{' '}
          {mentions.map((id) => (
            <Button
              key={id}
              look="plain"
              aria-label={`${say(texts.takeOut)}: ${nameOf(id)}`}
              onClick={() => change({ words, mentions: mentions.filter((one) => one !== id) })}
            >
              {nameOf(id)} ×
            </Button>
          ))}
        </p>
      )}
    </div>
  );
}
