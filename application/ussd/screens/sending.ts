import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import { writtenDate, writtenDay } from '../../../domain/foundation/time/local-date.ts';
import { subjectOf } from '../../../domain/foundation/vocabulary/subject-of.ts';
import { opennessWords } from '../../../words/kinds.ts';
import { findIncident } from '../../intake/incident-marks.ts';
import type { NewTicket } from '../../intake/new-ticket.ts';
import { asksAboutOfficeHead } from '../../intake/asks-about-head.ts';
import { findReceipt } from '../../intake/find-receipt.ts';
import { submitTicket } from '../../intake/submit-ticket.ts';
import { RequestRefused } from '../../request-refused.ts';
import type { Draft } from '../dialogue.ts';
import { othersTold } from '../others-told.ts';
import type { MenuScreens, Visit } from '../menu-screen.ts';
import { idsOf, preferenceOf } from '../preference.ts';
import { wordsIn } from '../words-in.ts';

/** A draft of which everything was asked. */
type FilledIn = Draft & Required<Pick<Draft, 'kind' | 'category' | 'office' | 'description' | 'openness'>>;

const isFilledIn = (draft: Draft): draft is FilledIn =>
  draft.kind !== undefined &&
  draft.category !== undefined &&
  draft.office !== undefined &&
  draft.description !== undefined &&
  draft.openness !== undefined;

/** Somebody came to the end without what is asked on the way: a menu that lost a step. */
function filledIn({ dialogue: { draft } }: Visit): FilledIn {
  if (!isFilledIn(draft)) throw new RequestRefused({ code: 'invalid-request' });
  return draft;
}

/** The ticket, and of the phone what its sender wants to be kept: of who is anonymous nothing. */
function ticketOf(draft: FilledIn, { phone, dialogue: { language } }: Visit): NewTicket {
  const { kind, category, office, description, openness, name, officerName } = draft;
  return {
    channel: 'ussd',
    ...{ kind, description, openness, language },
    category: category.id,
    institution: draft.complainedOf?.id ?? office.id,
    subject: subjectOf(description),
    aboutHead: draft.aboutHead === true,
    ...(draft.aboutHeadAsked === true && { aboutHeadAsked: true }),
    ...(officerName !== undefined && { officerName }),
    ...(draft.understood !== undefined && { understood: draft.understood }),
    ...(openness !== 'anonymous' && {
      contact: { phone, ...(openness === 'identified' && name !== undefined && { name }) },
    }),
    safeToContact: openness === 'anonymous' || draft.safe === true,
    ...((draft.region ?? draft.whereabouts) !== undefined && {
      place: {
        ...idsOf(draft),
        ...(draft.whereabouts !== undefined && { whereabouts: draft.whereabouts }),
      },
    }),
    ...((draft.landmark ?? draft.officeSought) !== undefined && {
      landmark: draft.landmark ?? draft.officeSought,
    }),
  };
}

/** Names the person complained about, as it is read back. */
function aboutWhom({ aboutHead, officerName, complainedOf }: Draft, language: Language): string {
  const { line } = wordsIn(language);
  if (complainedOf !== undefined) return line('summary-office', { office: complainedOf.name });
  if (aboutHead === true) return line('summary-head');
  return officerName === undefined ? '' : line('summary-officer', { officer: officerName });
}

const keyOf = ({ id }: Draft): string => `ussd ${id}`;

/**
 * Sends it, once. Where the draft was sent before and its answer was lost, and it was written anew since, the ticket is
 * what it was then: whoever wrote on has to get its number.
 */
async function send(ticket: NewTicket, { ports, phone, dialogue: { language, draft }, log }: Visit) {
  const idempotencyKey = keyOf(draft);
  try {
    const sent = { ticket, idempotencyKey, source: phone, language, findIncident: findIncident(ports), log };
    const { receipt } = await submitTicket(ports, sent);
    return { receipt, isAsWritten: true };
  } catch (error) {
    const isSent = error instanceof RequestRefused && error.facts.code === 'idempotency-key-reused';
    const receipt = isSent ? await findReceipt(ports, idempotencyKey, language) : undefined;
    if (receipt === undefined) throw error;
    return { receipt, isAsWritten: false };
  }
}

/** What is read before a ticket goes, and what comes back when it went. */
export const sendingScreens: MenuScreens<'read-back' | 'comparing' | 'others' | 'sent'> = {
  'read-back': {
    open: async (_, visit) => {
      const draft = filledIn(visit);
      const { language } = visit.dialogue;
      const { line, way, choice } = wordsIn(language);
      const go = { to: 'comparing' } as const;
      const asks =
        draft.aboutHead !== true && (await asksAboutOfficeHead(visit.ports.registry, ticketOf(draft, visit)));
      const { office, openness } = draft;
      return {
        head: asks
          ? line('read-back-head', { office: office.name })
          : line('read-back', { office: office.name, openness: opennessWords[openness] }),
        body: line('summary', {
          about: aboutWhom(draft, language),
          text: draft.description,
        }),
        choices: [
          ...(asks
            ? [
                choice('send-not-head', { go, draft: { aboutHead: false, aboutHeadAsked: true } }),
                choice('send-head', { go, draft: { aboutHead: true, aboutHeadAsked: true } }),
              ]
            : [choice('send-now', { go, draft: { aboutHeadAsked: null } })]),
          way('add-more', { to: 'what-more' }),
          ...(draft.kind === 'complaint' && !asks ? [way('about-somebody', { to: 'about-head' })] : []),
        ],
      };
    },
  },
  /** Where others may be told of they are asked about first; else it goes. */
  comparing: {
    does: true,
    open: async (_, visit) => {
      const draft = filledIn(visit);
      const [first, ...others] = await othersTold(ticketOf(draft, visit), keyOf(draft), visit);
      return { go: first === undefined ? { to: 'sent' } : { to: 'others', told: [first, ...others] } };
    },
  },
  /** It asks nobody anew, so that whoever comes back reads the same. */
  others: {
    open: ({ told }, { dialogue: { language, draft } }) => {
      const { line, way } = wordsIn(language);
      const [first, ...others] = told;
      const another = way('another', { to: 'sent' });
      if (others.length > 0) {
        const choices = told.map(({ mark, atLeast: count, since }) => ({
          label: line('others-since', { count, date: writtenDay(since) }),
          move: { go: { to: 'sent', sameAs: mark } as const },
        }));
        return { head: line('others-several'), choices: [...choices, another] };
      }
      const { mark, atLeast: count, since, place } = first;
      const where = place?.shortName[language] ?? draft.office?.name ?? '';
      return {
        head: line(count === 1 ? 'others-one' : 'others-more', { count, where, date: writtenDate(since) }),
        choices: [way('same', { to: 'sent', sameAs: mark }), another],
      };
    },
  },
  sent: {
    does: true,
    open: async ({ sameAs }, visit) => {
      const { preference: wish, dialogue } = visit;
      const draft = filledIn(visit);
      const ticket = { ...ticketOf(draft, visit), ...(sameAs !== undefined && { sameAs }) };
      const { receipt, isAsWritten } = await send(ticket, visit);
      const { line, way } = wordsIn(dialogue.language);
      const isTold = ticket.contact !== undefined && ticket.safeToContact;
      const says = [
        ...(isAsWritten ? [] : [line('sent-as-before')]),
        line('sent', {
          office: receipt.institution.shortName,
          number: receipt.number,
          secret: receipt.secret,
        }),
        ...(receipt.respondByDate === undefined
          ? []
          : [line('sent-answer-by', { date: writtenDate(receipt.respondByDate) })]),
        ...(isAsWritten ? [line(isTold ? 'sent-sms-comes' : 'sent-write-down')] : []),
        ...(receipt.sameIncident === undefined
          ? []
          : [line(receipt.sameIncident ? 'sent-with-others' : 'sent-alone')]),
      ];
      const canRemember =
        ticket.contact !== undefined && draft.region !== undefined && preferenceOf(draft) !== wish;
      return {
        head: '',
        body: says.join('\n'),
        final: true,
        ...(canRemember ? { choices: [way('remember', { to: 'remembered' })] } : { ends: true }),
      };
    },
  },
};
