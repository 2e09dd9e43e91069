import { useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { inGroups } from '../../platform/digits.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { listTexts as texts } from './texts.ts';

interface TicketNameProps {
  readonly number: string;
  readonly kind: { readonly word: string };
  readonly urgent: boolean;
}

/** Which ticket a line is of. The whole line leads to it. */
export function TicketName({ number, kind, urgent }: TicketNameProps) {
  const say = useSay();
  return (
    <span class="name-of-ticket">
      <WorkLink to="ticket" number={number} class="whole">
        {inGroups(number)}
      </WorkLink>
      <span>{upperFirst(kind.word)}</span>
      {urgent && <strong class="urgent">{say(texts.urgent)}</strong>}
    </span>
  );
}
