import type { FileRefusal } from '../domain/ticketing/attachments/attachment.ts';
import type { Text } from '../domain/foundation/vocabulary/language.ts';
import type { Act } from '../domain/foundation/vocabulary/acts.ts';
import type { ClockStep } from '../domain/ticketing/tickets/ticket.ts';
import { fileRefusalWords } from './attachments.ts';

const fileRefused: Text = {
  sw: 'Faili ulilotuma halikukubaliwa, na limefutwa.',
  en: 'The file that you sent was not accepted, and was deleted.',
};

/** What `refuse-file` says more exactly: why, and what to do instead. */
export const refusedFileWords = (because: FileRefusal): Text => ({
  sw: `${fileRefused.sw} ${fileRefusalWords[because].sw}`,
  en: `${fileRefused.en} ${fileRefusalWords[because].en}`,
});

/**
 * What a citizen reads of an act in the timeline; undefined: nothing, for it is the institution's own
 * work or the clock's. `{Yours}` and `{yours}` is the ticket by its kind, `{li}` its Swahili concord,
 * `{institution}` who holds it afterwards, `{date}` until when an answer is due.
 */
export const timelineWords: Readonly<Record<Act, Text | undefined>> = {
  submit: {
    sw: '{Yours} {li}mepokelewa na mfumo na kupelekwa: {institution}.',
    en: '{Yours} was received by the system and sent to: {institution}.',
  },
  acknowledge: { sw: 'Taasisi imethibitisha kupokea {yours}.', en: 'The institution acknowledged {yours}.' },
  assign: undefined,
  'assign-to-self': undefined,
  start: { sw: 'Taasisi imeanza kushughulikia {yours}.', en: 'The institution started work on {yours}.' },
  'request-information': {
    sw: 'Taasisi inaomba maelezo zaidi kutoka kwako.',
    en: 'The institution asks you for more information.',
  },
  reply: { sw: 'Umetuma ujumbe kwa taasisi.', en: 'You wrote to the institution.' },
  resume: {
    sw: 'Taasisi inaendelea kushughulikia {yours}.',
    en: 'The institution goes on working on {yours}.',
  },
  note: undefined,
  respond: { sw: 'Taasisi imejibu {yours}.', en: 'The institution responded to {yours}.' },
  extend: {
    sw: 'Taasisi inahitaji muda zaidi. Utajibiwa ifikapo {date}.',
    en: 'The institution needs more time. You will be answered by {date}.',
  },
  transfer: {
    sw: '{Yours} {li}mehamishiwa: {institution}.',
    en: '{Yours} was transferred to: {institution}.',
  },
  object: {
    sw: 'Umepinga uhamisho. Ngazi ya juu itaamua.',
    en: 'You objected to the transfer. The level above decides.',
  },
  'keep-transfer': {
    sw: 'Ngazi ya juu imeamua {yours} {li}baki: {institution}.',
    en: 'The level above decided that {yours} stays at: {institution}.',
  },
  'undo-transfer': {
    sw: 'Ngazi ya juu imekubali pingamizi lako. {Yours} {li}mepelekwa: {institution}.',
    en: 'The level above agreed with your objection. {Yours} went to: {institution}.',
  },
  escalate: {
    sw: '{Yours} {li}mepelekwa ngazi ya juu: {institution}.',
    en: '{Yours} was escalated to the level above: {institution}.',
  },
  remind: { sw: 'Taasisi imekumbushwa.', en: 'The institution was reminded.' },
  flag: {
    sw: '{Yours} {li}mepitiliza muda. Usimamizi wa juu umejulishwa.',
    en: '{Yours} is overdue. Oversight was told.',
  },
  rearm: undefined,
  recompute: {
    sw: 'Kalenda ya siku za kazi imebadilika, na tarehe za kujibu {yours} zimehesabiwa upya.',
    en: 'The calendar of working days was changed, and the deadlines of {yours} were worked out again.',
  },
  direct: { sw: 'Ngazi ya juu imetoa maelekezo.', en: 'The level above gave directions.' },
  'report-direction': {
    sw: 'Taasisi imeripoti kuwa maelekezo yametekelezwa.',
    en: 'The institution reported that the directions were carried out.',
  },
  reclassify: { sw: 'Aina ya {yours} imebadilishwa.', en: 'The kind of {yours} was changed.' },
  'undo-reclassification': {
    sw: 'Umerudisha aina ya awali ya {yours}.',
    en: 'You changed the kind of {yours} back.',
  },
  'raise-urgency': {
    sw: 'Sasa {yours} {li}nashughulikiwa kwa dharura.',
    en: '{Yours} is now handled as urgent.',
  },
  'lower-urgency': {
    sw: '{Yours} {li}nashughulikiwa kwa muda wa kawaida, si kwa dharura tena.',
    en: '{Yours} is no longer handled as urgent.',
  },
  'name-officer': undefined,
  refer: {
    sw: '{Yours} {li}meelekezwa kwa taasisi iliyo nje ya mfumo huu.',
    en: '{Yours} was referred to a body outside this system.',
  },
  'set-aside': {
    sw: 'Taasisi imeamua kuwa {yours} ha{li}tashughulikiwa.',
    en: 'The institution decided not to take up {yours}.',
  },
  accept: { sw: 'Umekubali jibu.', en: 'You accepted the response.' },
  'undo-acceptance': { sw: 'Umebadili uamuzi wako wa kukubali jibu.', en: 'You took back your acceptance.' },
  'confirm-remedy': {
    sw: 'Umethibitisha kuwa kilichoahidiwa kimefanyika.',
    en: 'You confirmed that what was promised was done.',
  },
  appeal: {
    sw: 'Umekata rufaa. {Yours} {li}mepelekwa: {institution}.',
    en: 'You appealed. {Yours} went to: {institution}.',
  },
  lapse: {
    sw: 'Muda wa kukata rufaa umekwisha. {Yours} {li}mefungwa.',
    en: 'The time to appeal is over. {Yours} was closed.',
  },
  settle: { sw: '{Yours} {li}mezingatiwa na kufungwa.', en: '{Yours} was noted and closed.' },
  rate: { sw: 'Umetoa tathmini yako.', en: 'You gave your rating.' },
  withdraw: { sw: 'Umeondoa {yours}.', en: 'You withdrew {yours}.' },
  'undo-withdrawal': { sw: 'Umerudisha {yours}.', en: 'You brought {yours} back.' },
  'carry-on': {
    sw: 'Taasisi inaendelea na {yours} kwa sababu ya uharaka wake.',
    en: 'The institution goes on with {yours} because it is urgent.',
  },
  // Of other tickets, and so of a merger, a citizen learns nothing.
  merge: { sw: 'Taasisi inashughulikia {yours}.', en: 'The institution is working on {yours}.' },
  'take-in': undefined,
  part: undefined,
  unassign: undefined,
  succeed: {
    sw: '{Yours} sasa {li}ko: {institution}, iliyochukua nafasi ya taasisi ya awali.',
    en: '{Yours} is now at: {institution}, the successor of the institution before.',
  },
  'open-up': {
    sw: 'Umebadilisha jinsi unavyojulikana au unavyopatikana.',
    en: 'You changed what is known of you, or how you are reached.',
  },
  'hide-again': {
    sw: 'Kuanzia sasa jina lako halionyeshwi.',
    en: 'From now on your name is not shown.',
  },
  'change-preferences': {
    sw: 'Umebadilisha jinsi unavyojulishwa.',
    en: 'You changed how you get updates.',
  },
  'lose-touch': {
    sw: 'Ujumbe wetu haukukufikia: fuatilia kwa namba ya kumbukumbu na msimbo wa siri.',
    en: 'Our messages did not reach you: follow it up with the number and the secret code.',
  },
  'confirm-phone': {
    sw: 'Umethibitisha namba yako ya simu.',
    en: 'You confirmed your phone number.',
  },
  'disown-phone': {
    sw: 'Mwenye namba ya simu uliyoandika amesema si yake, na imeondolewa. Unaweza kuacha mawasiliano mengine.',
    en: 'The owner of the phone number that you gave says that it is not theirs, and it was removed. You can leave another contact.',
  },
  'request-identity': undefined,
  'grant-identity': {
    sw: 'Afisa anayeshughulikia {yours} ameruhusiwa kuona jina na mawasiliano yako kwa muda mfupi.',
    en: 'The officer who handles {yours} was allowed to see your name and contact for a limited time.',
  },
  'refuse-identity': undefined,
  'remind-custodians': undefined,
  'lapse-identity': undefined,
  attach: {
    sw: 'Faili uliloambatisha limekaguliwa na lipo tayari kusomwa.',
    en: 'The file that you attached was checked and is ready to be read.',
  },
  'refuse-file': fileRefused,
  'remove-file': {
    sw: 'Umeondoa faili uliloambatisha, na limefutwa.',
    en: 'You removed a file that you had attached, and it was deleted.',
  },
};

/** What an act says more exactly when the clock did it, by which step. */
export const stepWords = {
  'reminder-first': {
    sw: 'Taasisi imekumbushwa kujibu {yours}.',
    en: 'The institution was reminded to respond to {yours}.',
  },
  'reminder-second': {
    sw: 'Taasisi imekumbushwa tena kujibu {yours}.',
    en: 'The institution was reminded again to respond to {yours}.',
  },
  'window-closing': {
    sw: 'Muda wa kukata rufaa unakaribia kwisha.',
    en: 'The time to appeal is nearly over.',
  },
  'objection-missed': {
    sw: 'Ngazi ya juu imekumbushwa kuamua pingamizi lako.',
    en: 'The level above was reminded to decide on your objection.',
  },
  'remedy-due': {
    sw: 'Tarehe iliyoahidiwa imefika. Je, kilichoahidiwa kimefanyika?',
    en: 'The promised date has come. Was what was promised done?',
  },
} as const satisfies Partial<Record<ClockStep, Text>>;

/** What an act says more exactly, by what the event is. */
export const exactWords = {
  'secret-replaced': {
    sw: 'Msimbo mpya wa siri umetumwa kwako.',
    en: 'A new secret code was sent to you.',
  },
  'objection-lapsed': {
    sw: 'Pingamizi lako halikuamuliwa kwa wakati, hivyo {yours} {li}nabaki: {institution}.',
    en: 'Your objection was not decided on time, so {yours} stays at: {institution}.',
  },
  'name-decided': {
    sw: 'Imeamuliwa jina uliloandika linamhusu nani. {Yours} sasa {li}ko: {institution}.',
    en: 'It was decided who is meant by the name that you wrote. {Yours} is now at: {institution}.',
  },
  'institution-wrote': { sw: 'Taasisi imekuandikia ujumbe.', en: 'The institution wrote to you.' },
  unacknowledged: {
    sw: 'Taasisi haikuthibitisha kupokea kwa wakati; mkuu amejulishwa.',
    en: 'The institution did not acknowledge it on time; its head was told.',
  },
  'unacknowledged-again': {
    sw: 'Taasisi bado haijathibitisha kupokea; mkuu wa ngazi ya juu amejulishwa.',
    en: 'The institution still has not acknowledged it; the head above was told.',
  },
  late: {
    sw: '{Yours} {li}mepelekwa ngazi ya juu kwa kuchelewa kujibiwa: {institution}.',
    en: '{Yours} was escalated to the level above because the answer is late: {institution}.',
  },
  'late-unacknowledged': {
    sw: '{Yours} {li}mepelekwa ngazi ya juu kwa kuwa taasisi haikuthibitisha kupokea kwa wakati: {institution}.',
    en: '{Yours} was escalated to the level above because nobody acknowledged it on time: {institution}.',
  },
  'remedy-missing': {
    sw: 'Umesema kuwa kilichoahidiwa hakijafanyika; hiyo ni rufaa. {Yours} {li}mepelekwa: {institution}.',
    en: 'You said that what was promised was not done, which is an appeal. {Yours} went to: {institution}.',
  },
  'flagged-apart': { sw: '{Yours} {li}mepitiliza muda wa kujibiwa.', en: '{Yours} is overdue.' },
  'head-directed': { sw: 'Mkuu wa taasisi ametoa maelekezo.', en: 'The head gave directions.' },
  'closed-after-response': {
    sw: '{Yours} {li}mejibiwa na kufungwa.',
    en: '{Yours} was closed after the response.',
  },
} as const satisfies Record<string, Text>;
