import { useSay } from '../../platform/language.ts';
import { DueShape } from '../lists/due-shape.tsx';
import { upperFirst } from '../../platform/upper-first.ts';
import type { TicketStatusOfApi } from './opened.ts';
import { ticketPageTexts as texts } from './texts.ts';

type Clock = TicketStatusOfApi['clocks'][number];

/** How each state of a clock is drawn, as in lists: colour says nothing alone. */
const looks = { runs: 'later', stands: 'still', late: 'late' } as const satisfies Record<
  Clock['state'],
  string
>;

/** By when what is due, in words. */
export function ClocksOfTicket({ clocks }: { readonly clocks: readonly Clock[] }) {
  const say = useSay();
  return (
    <section aria-labelledby="clocks" class="clocks">
      <h2 id="clocks">{say(texts.clocks)}</h2>
      {clocks.length === 0 ? (
        <p class="quiet">{say(texts.waitsForNothing)}</p>
      ) : (
        <ul>
          {clocks.map(({ of, state, text }) => (
            <li key={of} class={`clock ${state}`}>
              <DueShape look={looks[state]} />
              {upperFirst(text)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
