import type { Rating } from '../../domain/foundation/vocabulary/findings.ts';
import type { Kind, Openness } from '../../domain/foundation/vocabulary/kinds.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { Whereabouts } from '../../domain/foundation/vocabulary/whereabouts.ts';
import type { IncidentTold } from '../intake/tell-before-sending.ts';
import type { ActByPhone } from '../../domain/foundation/vocabulary/acts.ts';
import type { Signal, Suggested, ToldPart } from '../../domain/institutions/understanding/understanding.ts';

/** A part of the country, as it is chosen from a list. */
export interface ChosenPlace {
  readonly id: string;
  /** In the language of the session. */
  readonly name: string;
}

/** Where something happened, from the whole to the part. */
export interface ChosenPlaces {
  readonly region?: ChosenPlace;
  readonly council?: ChosenPlace;
  readonly ward?: ChosenPlace;
}

/** Where something happened: parts of the country, or where none is asked for. */
export interface ChosenLocation extends ChosenPlaces {
  readonly whereabouts?: Whereabouts;
  /** What was typed for it, where the registry knows no such part. */
  readonly landmark?: string;
}

/** A ticket that is being filled in: what its sender wrote and answered. What the words say of the rest is read anew. */
export interface Draft extends ChosenLocation {
  /** Another one for each draft: sent twice, it is one ticket. */
  readonly id: string;
  /** What was asked since the words did not tell it, each once. */
  readonly asked?: readonly ToldPart[];
  /** What its sender answered to what is asked and never decided: whether it is so. */
  readonly signals?: Readonly<Partial<Record<Signal, boolean>>>;
  /** Its sender came for this office, whatever it is about. */
  readonly officeFirst?: true;
  /** Its sender wants another service than the one that was found: not the police. */
  readonly otherService?: true;
  /** Its sender does not know what it is about, and wants it to go to the council of the place. */
  readonly toCouncil?: true;
  /** What its words alone suggested, and the offices that were suggested first. */
  readonly understood?: Suggested;
  /** What was understood was shown. */
  readonly wasShown?: true;
  /** It was found right as it was understood. */
  readonly confirmed?: true;
  /** The numbers to call were read. */
  readonly numbersSeen?: true;
  /** The office of which it complains, where another one alone receives such a matter: it sees nothing of it. */
  readonly complainedOf?: { readonly id: string; readonly name: string };
  /** The person complained about, beside the head: a name, or what is known of them. */
  readonly officerName?: string;
  readonly kind?: Kind;
  readonly category?: { readonly id: string; readonly name: string };
  readonly office?: { readonly id: string; readonly name: string };
  /** The office that was looked for by a name that nobody knows: as it was typed. */
  readonly officeSought?: string;
  readonly description?: string;
  readonly aboutHead?: boolean;
  /** Asked again when it was read back, since the words have a head in them. */
  readonly aboutHeadAsked?: boolean;
  readonly openness?: Openness;
  readonly name?: string;
  /** Whether SMS may come to the phone. */
  readonly safe?: boolean;
}

/** By what somebody shows that a ticket is theirs: its receipt secret, or that the network says whose phone it is. */
export type TicketProof = { readonly by: 'phone' } | { readonly by: 'secret'; readonly secret: string };

export interface TicketAccess {
  readonly number: string;
  readonly proof: TicketProof;
}

/** What is said with an act, as far as keys and texts have said it. */
export interface ActSaid {
  readonly text?: string;
  readonly rating?: Rating;
  /** Whether a promised remedy was done, or whether there was pressure to withdraw. */
  readonly yes?: boolean;
  /** Openness to change to. */
  readonly openness?: Exclude<Openness, 'anonymous'>;
}

interface AtTicket {
  readonly access: TicketAccess;
}

interface AtAct extends AtTicket {
  readonly act: ActByPhone;
  /** Another one each time that the act was chosen: done twice, it is done once. */
  readonly key: string;
}

/** The screens of the menu, and what each is opened with. */
interface ScreenArguments {
  readonly home: object;
  readonly resume: object;
  /** Asked: its owner was asked about the phone. */
  readonly goodbye: { readonly asked?: true };
  readonly kind: object;
  readonly category: object;
  /** Confirmed: what was understood was found right. */
  readonly emergency: { readonly confirmed?: true };
  readonly where: object;
  readonly place: object;
  readonly 'places-found': { readonly text: string };
  readonly 'which-place': object;
  /** Only: its councils are not asked for. */
  readonly region: { readonly only?: true };
  readonly council: object;
  readonly ward: object;
  readonly forgotten: object;
  readonly office: object;
  readonly 'office-name': object;
  readonly 'offices-found': { readonly text: string };
  readonly what: object;
  readonly understanding: object;
  readonly understood: object;
  readonly confirmed: object;
  /** Instead: another matter than the one that was understood. */
  readonly matter: { readonly instead?: true };
  readonly help: object;
  readonly violence: object;
  readonly desk: object;
  readonly danger: object;
  readonly corruption: object;
  readonly more: object;
  readonly 'what-more': object;
  readonly 'about-head': object;
  readonly 'officer-name': object;
  readonly openness: object;
  readonly safe: object;
  readonly name: object;
  readonly 'read-back': object;
  readonly comparing: object;
  readonly others: { readonly told: readonly [IncidentTold, ...IncidentTold[]] };
  /** With the mark of the incident that it is of too. */
  readonly sent: { readonly sameAs?: string };
  readonly remembered: object;
  readonly follow: object;
  readonly mine: object;
  readonly number: object;
  readonly secret: { readonly number: string };
  readonly ticket: AtTicket;
  readonly responses: AtTicket;
  readonly messages: AtTicket;
  readonly readers: AtTicket;
  readonly steps: AtTicket;
  readonly acts: AtTicket;
  readonly act: AtAct;
  readonly 'act-text': AtAct & { readonly said: ActSaid };
  readonly 'act-read-back': AtAct & { readonly said: ActSaid };
  readonly done: AtAct & { readonly said: ActSaid };
  readonly 'new-secret': { readonly number: string };
  readonly 'secret-sent': { readonly number: string };
  /** Asks about these tickets one after the other; without them, about all together. */
  readonly 'phone-question': { readonly singly?: readonly string[] };
  readonly 'phone-answered': {
    readonly numbers: readonly string[];
    readonly isTheirs: boolean;
    /** Those that are asked about next. */
    readonly singly?: readonly string[];
  };
  readonly refused: { readonly text: string };
}
export type ScreenName = keyof ScreenArguments;

/** A screen of the menu with what it is opened with. */
export type ScreenTarget<Name extends ScreenName = ScreenName> = {
  [Each in Name]: { readonly to: Each } & ScreenArguments[Each];
}[Name];

/** Where a key leads: to a place, with what is known of the draft from then on, or back, or to what was paused. */
export type Move =
  | { readonly go: ScreenTarget; readonly draft?: DraftChange; readonly language?: Language }
  | { readonly turns: 'back' | 'to-paused' };

/** What becomes known of a draft; null: known no more. */
export type DraftChange = { readonly [Field in keyof Draft]?: Draft[Field] | null };

/** Something that a key chooses. */
export interface Choice {
  readonly label: string;
  readonly move: Move;
}

/** What a place shows, before it is laid out on screens. */
export interface Shown {
  /** On each of its screens. */
  readonly head: string;
  /** To read, on as many screens as it takes. */
  readonly body?: string;
  /** To choose from, at most five a screen, on as many screens as it takes; letters narrow it. */
  readonly options?: readonly Choice[];
  /** On each of its screens, below: numbered on after a screen's options. */
  readonly choices?: readonly Choice[];
  /** `9` on each of its screens. */
  readonly ninth?: Choice;
  /** What else can be typed, below the keys. */
  readonly foot?: string;
  /** A text is expected; letters: beside its keys, and whatever has letters is one. */
  readonly asks?: true | 'letters';
  /** There is no way back: what was done is done. */
  readonly final?: true;
  /** The session is over with its last screen. */
  readonly ends?: true;
}

/** A place that was left in the midst of, to go back to. */
export interface Paused {
  readonly at: ScreenTarget;
  readonly shown: Shown;
  /** The way back. */
  readonly trail: readonly ScreenTarget[];
  readonly draft: Draft;
}

/** One dialogue, from one key to the next. */
export interface Dialogue extends Paused {
  readonly language: Language;
  /** The screen of what is shown, from 0. */
  readonly page: number;
  /** The letters by which the options were narrowed. */
  readonly filter?: string;
  /** A sentence on top of the screen, once: why it is shown again. */
  readonly notice?: string;
  /** What the phone was in the midst of when its session broke off. */
  readonly paused?: Paused;
}
