import type { Text } from '../../domain/foundation/vocabulary/language.ts';

/** What an officer does in a story: what goes with it, and how the terminal tells it. */
export interface OfficersBeat {
  /** `worker`: whom the head gave it to, else the head. `decider`: the head of the level over both sides. */
  readonly by: 'head' | 'worker' | 'decider';
  /** The last part of the act's address. */
  readonly path: string;
  readonly fixed?: Readonly<Record<string, unknown>>;
  /** Texts that the citizen reads, in the language of the ticket. */
  readonly writes?: Readonly<Record<string, Text>>;
  /** Follows the name of who did it. */
  readonly told: Text;
}

/** Where what concerns civil servants belongs. */
export const transferTarget = 'utumishi';

/**
 * What officers do. Not here: giving a ticket to a worker, directing, and identities, which name somebody; and
 * extending, which is by working days, longer than anything in a demonstration.
 */
export const officersBeats = {
  acknowledge: {
    by: 'head',
    path: 'acknowledgement',
    told: { sw: 'amethibitisha kupokea', en: 'acknowledges it' },
  },
  start: {
    by: 'worker',
    path: 'start',
    told: { sw: 'ameanza kuishughulikia', en: 'begins to work on it' },
  },
  ask: {
    by: 'worker',
    path: 'information-request',
    writes: {
      message: {
        sw: 'Tafadhali tutajie eneo na siku jambo hili lilipotokea.',
        en: 'Please tell us the place and the day when this happened.',
      },
    },
    told: { sw: 'anauliza, na saa inasimama', en: 'asks, and the clock stands still' },
  },
  uphold: {
    by: 'worker',
    path: 'response',
    fixed: { finding: 'upheld' },
    writes: {
      reason: {
        sw: 'Tumelikubali lalamiko lako na tumelifanyia kazi. Samahani kwa usumbufu.',
        en: 'You are right, and we have put it in order. We are sorry for the trouble.',
      },
    },
    told: { sw: 'amejibu: ni kweli', en: 'responds: upheld' },
  },
  reject: {
    by: 'worker',
    path: 'response',
    fixed: { finding: 'not-upheld' },
    writes: {
      reason: {
        sw: 'Tumechunguza na kuona kwamba utaratibu ulifuatwa.',
        en: 'We looked into it and found that the procedure was followed.',
      },
    },
    told: { sw: 'amejibu: haikuthibitika', en: 'responds: not upheld' },
  },
  transfer: {
    by: 'head',
    path: 'transfer',
    fixed: { to: transferTarget },
    writes: {
      reason: {
        sw: 'Jambo hili linahusu watumishi wa umma.',
        en: 'This is a matter of the public service.',
      },
    },
    told: { sw: 'ameihamishia UTUMISHI', en: 'transfers it to the Public Service office' },
  },
  keep: {
    by: 'decider',
    path: 'transfer-decision',
    fixed: { decision: 'keep' },
    writes: { reason: { sw: 'Ni jambo la watumishi wa umma kweli.', en: 'It does belong there.' } },
    told: { sw: 'amekataa pingamizi: inabaki ilipo', en: 'turns the objection down: it stays there' },
  },
  undo: {
    by: 'decider',
    path: 'transfer-decision',
    fixed: { decision: 'undo' },
    writes: {
      reason: { sw: 'Taasisi ya kwanza ndiyo inayohusika.', en: 'It belongs where it was sent first.' },
    },
    told: { sw: 'amekubali pingamizi: inarudishwa', en: 'agrees with the objection: it goes back' },
  },
  passUp: {
    by: 'head',
    path: 'escalation',
    writes: {
      reason: {
        sw: 'Uamuzi huu uko juu ya mamlaka yetu.',
        en: 'This decision is beyond our authority.',
      },
    },
    told: { sw: 'ameipeleka ngazi ya juu', en: 'passes it to the level above' },
  },
  setAside: {
    by: 'head',
    path: 'setting-aside',
    fixed: { because: 'unintelligible' },
    writes: {
      reason: { sw: 'Haieleweki nini kinaombwa.', en: 'It is not clear what is asked for.' },
    },
    told: { sw: 'amekataa kuishughulikia', en: 'does not take it up' },
  },
} as const satisfies Record<string, OfficersBeat>;
