import { isByPhone, type ActByPhone } from '../../../domain/foundation/vocabulary/acts.ts';
import { ratings } from '../../../domain/foundation/vocabulary/findings.ts';
import { ratingWords, ussdActWords } from '../../../words/ussd/acts.ts';
import type { Choice, Shown, ScreenTarget } from '../dialogue.ts';
import { partNeeded, performAct } from '../perform-act.ts';
import type { MenuScreens, Visit } from '../menu-screen.ts';
import { ticketOf } from '../ticket-of.ts';
import { wordsIn } from '../words-in.ts';
import { actText, nameText, writtenOn } from '../written.ts';

type AtAct = ScreenTarget<'act'>;

const doing = ({ access, act, key }: AtAct): Omit<ScreenTarget<'done'>, 'said'> => ({
  to: 'done',
  access,
  act,
  key,
});
const writing = ({ access, act, key }: AtAct): Omit<ScreenTarget<'act-text'>, 'said'> => ({
  ...{ to: 'act-text', access, act, key },
});

/** Whether it is to be done. */
function confirming(stop: AtAct, { dialogue: { language } }: Visit): readonly Choice[] {
  const { way, choice } = wordsIn(language);
  return [way('yes', { ...doing(stop), said: {} }), choice('no', { turns: 'back' })];
}

/** How the response was, from very bad to very good. */
const rating = (stop: AtAct, { dialogue: { language } }: Visit): readonly Choice[] =>
  ratings.map((each) => ({
    label: ratingWords[each][language],
    move: { go: { ...doing(stop), said: { rating: each } } },
  }));

/** Whether what was promised was done; what is missing is written. */
function remedying(stop: AtAct, { dialogue: { language } }: Visit): readonly Choice[] {
  const { way } = wordsIn(language);
  return [
    way('remedy-done', { ...doing(stop), said: { yes: true } }),
    way('remedy-missing', { ...writing(stop), said: { yes: false } }),
  ];
}

/** Whether there was pressure. "No" comes first: whoever presses somebody may look on. */
function withdrawing(stop: AtAct, { dialogue: { language } }: Visit): readonly Choice[] {
  const { way } = wordsIn(language);
  return [
    way('no', { ...doing(stop), said: { yes: false } }),
    way('yes', { ...doing(stop), said: { yes: true } }),
  ];
}

/** How open: what is no more open than before is not offered, but to who was hidden by a withdrawal. */
async function opening(stop: AtAct, visit: Visit): Promise<readonly Choice[]> {
  const { way } = wordsIn(visit.dialogue.language);
  const { openness, identityHidden } = await ticketOf(stop.access, visit);
  const inConfidence = way('confidential', { ...doing(stop), said: { openness: 'confidential' } });
  const byName = way('identified', { ...writing(stop), said: { openness: 'identified' } });
  return openness.code === 'identified'
    ? []
    : openness.code === 'confidential'
      ? [...(identityHidden ? [inConfidence] : []), byName]
      : [inConfidence, byName];
}

type Asked = 'text' | ((stop: AtAct, visit: Visit) => readonly Choice[] | Promise<readonly Choice[]>);

/** What is asked before an act, where that is neither a text nor whether it is to be done. */
const askedOtherwise: Readonly<Partial<Record<ActByPhone, Asked>>> = {
  'confirm-remedy': remedying,
  rate: rating,
  'open-up': opening,
  withdraw: withdrawing,
};

const askedBefore = (act: ActByPhone): Asked =>
  askedOtherwise[act] ?? (partNeeded(act) === undefined ? confirming : 'text');

/** What can be done on a ticket, asked and done. */
export const actScreens: MenuScreens<'acts' | 'act' | 'act-text' | 'act-read-back' | 'done'> = {
  acts: {
    open: async ({ access }, visit) => {
      const { language } = visit.dialogue;
      const { line, way } = wordsIn(language);
      const { acts } = await ticketOf(access, visit);
      const key = visit.ports.salt();
      const { number, proof } = access;
      return {
        head: line('acts'),
        options: [
          ...acts
            .map(({ act }) => act)
            .filter(isByPhone)
            .map((act) => ({
              label: ussdActWords[act].key[language],
              move: { go: { to: 'act', access, act, key } as const },
            })),
          ...(proof.by === 'phone' ? [way('new-secret', { to: 'new-secret', number })] : []),
        ],
      };
    },
  },
  act: {
    open: async (stop, visit) => {
      const ask = askedBefore(stop.act);
      if (ask === 'text') return { go: { ...writing(stop), said: {} } };
      return {
        head: ussdActWords[stop.act].question[visit.dialogue.language],
        choices: await ask(stop, visit),
      };
    },
  },
  'act-text': {
    open: ({ act, said }, { dialogue: { language } }): Shown => ({
      head:
        said.openness === undefined ? ussdActWords[act].question[language] : wordsIn(language).line('name'),
      asks: true,
    }),
    take: (typed, { access, act, key, said }, { dialogue: { language } }) => {
      const rules = said.openness === undefined ? actText : nameText;
      const read = writtenOn(typed, rules, language);
      if ('again' in read) return read;
      return { go: { to: 'act-read-back', access, act, key, said: { ...said, text: read.text } } };
    },
  },
  'act-read-back': {
    open: ({ access, act, key, said }, { dialogue: { language } }) => {
      const { way, choice } = wordsIn(language);
      return {
        head: `${ussdActWords[act].key[language]}:`,
        body: said.text ?? '',
        choices: [
          way('send-now', { to: 'done', access, act, key, said }),
          choice('rewrite', { turns: 'back' }),
        ],
      };
    },
  },
  done: {
    does: true,
    open: async (stop, visit) => {
      const { line, way } = wordsIn(visit.dialogue.language);
      const next = await performAct(stop, visit);
      return {
        head: line('done'),
        body: next.join(' '),
        final: true,
        choices: [way('see-ticket', { to: 'ticket', access: stop.access })],
      };
    },
  },
};
