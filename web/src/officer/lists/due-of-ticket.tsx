import { useLanguage, useSay } from '../../platform/language.ts';
import type { QueuedTicket } from './queued-ticket.ts';
import { dayInFull } from './day-in-full.ts';
import { DueShape } from './due-shape.tsx';
import { listTexts as texts } from './texts.ts';

/** By when something is due: a shape, words, and the date where one is waited for. */
export function DueOfTicket({ line }: { readonly line: QueuedTicket }) {
  const say = useSay();
  const language = useLanguage();
  const { dueLook, dueWords, dueDate } = line;
  return (
    <span class={`due ${dueLook}`}>
      <span class="unseen">{say(texts.due)}: </span>
      <DueShape look={dueLook} />
      <strong>{dueWords}</strong>
      {dueLook !== 'rest' && <span class="second">{dayInFull(dueDate, language)}</span>}
    </span>
  );
}
