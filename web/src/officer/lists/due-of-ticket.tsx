import { useLanguage, useSay } from '../../platform/language.ts';
import type { QueuedTicket } from './queued-ticket.ts';
import { dayInFull } from './day-in-full.ts';
import { DueShape } from './due-shape.tsx';
import { listTexts as texts } from './texts.ts';

/** By when something is due: a shape and few words; all of it to who points at it, with the date where one is waited for. */
export function DueOfTicket({ line }: { readonly line: QueuedTicket }) {
  const say = useSay();
  const language = useLanguage();
  const { dueLook, dueWords, dueShort, dueDate } = line;
  const date = dueLook === 'rest' ? '' : `, ${dayInFull(dueDate, language)}`;
  return (
    <span class={`due ${dueLook}`} title={`${dueWords}${date}`}>
      <span class="unseen">{say(texts.due)}: </span>
      <DueShape look={dueLook} />
      <strong>{dueShort}</strong>
    </span>
  );
}
