import type { Actor } from '../../../../domain/foundation/vocabulary/acts.ts';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { WrittenPart } from '../../../../domain/foundation/vocabulary/written-parts.ts';

/** Who acted, where no name is told. */
export const actorTexts: Readonly<Record<Actor, Text>> = {
  citizen: { sw: 'Mwananchi', en: 'The citizen' },
  officer: { sw: 'Afisa', en: 'An officer' },
  assignee: { sw: 'Afisa aliyegawiwa', en: 'The assigned officer' },
  head: { sw: 'Mkuu', en: 'The head' },
  'head-above': { sw: 'Mkuu wa ngazi ya juu', en: 'A head above' },
  'complaints-officer': { sw: 'Afisa wa malalamiko', en: 'A complaints officer' },
  'former-holder': { sw: 'Taasisi iliyokuwa nayo', en: 'A former holder' },
  oversight: { sw: 'Usimamizi wa juu', en: 'Oversight' },
  custodian: { sw: 'Mtunza utambulisho', en: 'A custodian' },
  system: { sw: 'Mfumo', en: 'The system' },
};

/** What is said before a text that was written. */
export const partTexts: Readonly<Record<WrittenPart, Text>> = {
  message: { sw: 'Ujumbe', en: 'Message' },
  reason: { sw: 'Sababu', en: 'Reasons' },
  remedy: { sw: 'Kitakachofanyika', en: 'What is done about it' },
  body: { sw: 'Taasisi iliyo nje ya mfumo', en: 'Outside body' },
};

/** What a fact of the history is about. */
export const factTexts = {
  finding: { sw: 'Uamuzi', en: 'Finding' },
  because: { sw: 'Kwa nini', en: 'Why' },
  promisedBy: { sw: 'Kufikia', en: 'Done by' },
  dueBy: { sw: 'Mwisho', en: 'Due by' },
  viewUntil: { sw: 'Inaonekana hadi', en: 'Seen until' },
  receivedAt: { sw: 'Ilipokelewa dawatini', en: 'Received at the desk' },
  officer: { sw: 'Afisa', en: 'Officer' },
  unit: { sw: 'Kitengo', en: 'Unit' },
  institution: { sw: 'Taasisi', en: 'Institution' },
  kindBefore: { sw: 'Aina ya awali', en: 'Kind before' },
  categoryBefore: { sw: 'Jambo la awali', en: 'Category before' },
  rating: { sw: 'Tathmini', en: 'Rating' },
  joined: { sw: 'Iliyounganishwa', en: 'Ticket that joined' },
  main: { sw: 'Ujumbe mkuu', en: 'Main ticket' },
  answeredIn: { sw: 'Jibu la mwisho liko kwenye', en: 'Final answer is in' },
  cites: { sw: 'Inaendeleza namba', en: 'Goes on from ticket' },
  file: { sw: 'Faili', en: 'File' },
  step: { sw: 'Hatua', en: 'Step' },
} as const satisfies Record<string, Text>;

/** What a fact says by being there. */
export const markTexts = {
  final: { sw: 'Ni jibu la mwisho.', en: 'It is the final answer.' },
  becameUrgent: { sw: 'Imekuwa ya dharura.', en: 'It became urgent.' },
  lifeAtRisk: { sw: 'Maisha ya mtu yako hatarini.', en: "Somebody's life is at risk." },
  couldMeanHead: {
    sw: 'Kilichoandikwa kinaweza kumhusu mkuu, hivyo ilianzia juu.',
    en: 'What was written could be about a head, so it began above.',
  },
  fewerRights: { sw: 'Mwananchi anaweza kurudisha aina ya awali.', en: 'The citizen may undo it.' },
  pressed: { sw: 'Mwananchi alishinikizwa aiondoe.', en: 'The citizen was pressed to withdraw it.' },
  remedied: { sw: 'Kilichoahidiwa kimefanyika.', en: 'What was promised was done.' },
  notRemedied: { sw: 'Kilichoahidiwa hakijafanyika.', en: 'What was promised was not done.' },
} as const satisfies Record<string, Text>;

/** What the clock reminded of. */
export const stepTexts = {
  'reminder-first': { sw: 'nusu ya muda imepita', en: 'half of the time is over' },
  'reminder-second': { sw: 'muda unakaribia kwisha', en: 'the time is nearly over' },
  'acknowledgement-missed': { sw: 'haijathibitishwa kupokelewa', en: 'not acknowledged' },
  'acknowledgement-missed-again': { sw: 'bado haijathibitishwa kupokelewa', en: 'still not acknowledged' },
  flagged: { sw: 'imepitiliza muda', en: 'overdue' },
  'window-closing': { sw: 'muda wa rufaa unakaribia kwisha', en: 'the time to appeal is nearly over' },
  'objection-missed': { sw: 'pingamizi halijaamuliwa', en: 'the objection is not decided' },
  'remedy-due': { sw: 'tarehe iliyoahidiwa imefika', en: 'the promised date has come' },
  recurring: { sw: 'bado inasubiri', en: 'still waiting' },
  'direction-due': { sw: 'tarehe ya maelekezo inakaribia', en: 'a direction is nearly due' },
  'direction-missed': { sw: 'maelekezo hayajatekelezwa', en: 'a direction was not carried out' },
} as const satisfies Record<string, Text>;
