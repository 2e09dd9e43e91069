import { fileRefusals, type FileRefusal } from '../../domain/ticketing/attachments/attachment.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import { isToldToCitizen, type Act } from '../../domain/foundation/vocabulary/acts.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import type { ClockStep, RepeatedStep } from '../../domain/ticketing/tickets/ticket.ts';
import { refusedFileWords } from '../../words/refused-file.ts';
import { exactWords, stepWords, timelineWords } from '../../words/timeline.ts';

/** Where an act says something more exact than its usual words. */
interface Exactly {
  readonly on: Act;
  readonly when: (event: TicketEvent, holder: Institution) => boolean;
  readonly words: Text | undefined;
}

const byClock = ({ by }: TicketEvent): boolean => by.actor === 'system';
const atStep =
  (step: ClockStep | RepeatedStep) =>
  ({ type, facts }: TicketEvent): boolean =>
    type === 'remind' && facts.step === step;
const refusedFor = (because: FileRefusal): Exactly => ({
  on: 'refuse-file',
  when: ({ type, facts }) => type === 'refuse-file' && facts.file.because === because,
  words: refusedFileWords(because),
});

/** Words of events; of several rows that hold, the first counts. */
const rows: readonly Exactly[] = [
  { on: 'reply', when: ({ by }) => by.actor !== 'citizen', words: exactWords['institution-wrote'] },
  {
    on: 'escalate',
    when: ({ type, facts }) => type === 'escalate' && facts.step === 'acknowledgement-missed',
    words: exactWords['late-unacknowledged'],
  },
  { on: 'escalate', when: byClock, words: exactWords.late },
  { on: 'keep-transfer', when: byClock, words: exactWords['objection-lapsed'] },
  {
    on: 'appeal',
    when: ({ type, facts }) => type === 'appeal' && facts.remedied === false,
    words: exactWords['remedy-missing'],
  },
  {
    // Out of the reach of whom the name means, or down to where it was sent.
    on: 'name-officer',
    when: ({ before, after }) => before?.holder !== after.holder,
    words: exactWords['name-decided'],
  },
  {
    // Oversight sees only counts of an independent tree.
    on: 'flag',
    when: (_, { kind }) => kind === 'independent',
    words: exactWords['flagged-apart'],
  },
  { on: 'direct', when: ({ by }) => by.actor === 'head', words: exactWords['head-directed'] },
  {
    on: 'settle',
    when: ({ before }) => before?.status === 'responded',
    words: exactWords['closed-after-response'],
  },
  { on: 'remind', when: atStep('acknowledgement-missed'), words: exactWords.unacknowledged },
  { on: 'remind', when: atStep('acknowledgement-missed-again'), words: exactWords['unacknowledged-again'] },
  { on: 'remind', when: atStep('reminder-first'), words: stepWords['reminder-first'] },
  { on: 'remind', when: atStep('reminder-second'), words: stepWords['reminder-second'] },
  { on: 'remind', when: atStep('window-closing'), words: stepWords['window-closing'] },
  { on: 'remind', when: atStep('objection-missed'), words: stepWords['objection-missed'] },
  { on: 'remind', when: atStep('remedy-due'), words: stepWords['remedy-due'] },
  ...fileRefusals.map(refusedFor),
];

/** What the citizen reads of an event; undefined: nothing. `holder`: who holds the ticket by it. */
export function wordsFor(event: TicketEvent, holder: Institution): Text | undefined {
  const row = rows.find(({ on, when }) => on === event.type && when(event, holder));
  if (row !== undefined) return row.words;
  return isToldToCitizen(event.type) ? timelineWords[event.type] : undefined;
}
