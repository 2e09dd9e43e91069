import { describe, expect, it } from 'vitest';
import {
  receiverOfAddress,
  type Addressed,
  type ComplainedAboutOfficer,
  type Receiver,
} from '../../../../domain/ticketing/routing/receiver.ts';
import { aLineage } from '../../../builders/lineage.ts';

const at = '2026-11-24T09:00:00Z';
const root = {
  id: 'kmk',
  head: { officer: 'mkuu' },
  aboutHeadTo: 'utumishi',
  outsideBody: { sw: 'Tume', en: 'Commission' },
};
const utumishi = { id: 'utumishi', head: { officer: 'katibu' } };
const maji = { id: 'maji', head: { officer: 'waziri' } };
const dawasa = { id: 'dawasa', head: { officer: 'mkurugenzi' } };
const tawi = { id: 'tawi', head: { officer: 'meneja' } };
const dirisha = { id: 'dirisha', level: false };
const takukuru = aLineage({ id: 'takukuru', head: { officer: 'mchunguzi-mkuu' } }, utumishi, root);
const takukuruDar = aLineage({ id: 'takukuru-dar' }, { id: 'takukuru' }, utumishi, root);

const toBranch = aLineage(tawi, dawasa, maji, root);
const sent = (details: Partial<Addressed> = {}): Addressed => ({
  sentTo: toBranch,
  aboutHead: false,
  at,
  ...details,
});

/** `holder: reasons`, or what else came out. */
function told(receiver: Receiver): string {
  switch (receiver.outcome) {
    case 'received':
      return [receiver.holder.id, ...receiver.because].join(' ');
    case 'outside-body':
      return `outside: ${receiver.body.en}`;
    case 'not-served':
      return `not served: ${receiver.address}`;
    case 'nobody':
      return 'nobody';
  }
}

/** An officer who works at the first node of the lineage. */
const officer = (id: string, lineage = toBranch): ComplainedAboutOfficer => ({ id, active: true, lineage });

const routes: readonly (readonly [ticket: string, addressed: Addressed, goesTo: string])[] = [
  ['to a branch', sent(), 'tawi'],
  [
    'to a counter that is no level but staffed',
    sent({ sentTo: aLineage(dirisha, tawi, dawasa, root) }),
    'dirisha',
  ],
  // About the head of the office
  ['about the head of the branch', sent({ aboutHead: true }), 'dawasa about-head'],
  [
    'about the head of a branch whose place is vacant',
    sent({ aboutHead: true, sentTo: aLineage('tawi', dawasa, maji, root) }),
    'dawasa about-head',
  ],
  [
    'about a head who acts for the head above too',
    sent({
      aboutHead: true,
      sentTo: aLineage(
        tawi,
        {
          ...dawasa,
          actingHeads: [{ officer: 'meneja', from: '2026-11-01T00:00:00Z', until: '2026-11-30T00:00:00Z' }],
        },
        maji,
        root,
      ),
    }),
    'maji about-head',
  ],
  [
    'about a head who acted for the head above last month',
    sent({
      aboutHead: true,
      sentTo: aLineage(
        tawi,
        {
          ...dawasa,
          actingHeads: [{ officer: 'meneja', from: '2026-10-01T00:00:00Z', until: '2026-10-31T00:00:00Z' }],
        },
        maji,
        root,
      ),
    }),
    'dawasa about-head',
  ],
  [
    'about the head of a counter, past its branch that is no level',
    sent({ aboutHead: true, sentTo: aLineage(dirisha, { ...tawi, level: false }, dawasa, maji, root) }),
    'dawasa about-head',
  ],
  // About an officer
  [
    'about a clerk of the branch',
    sent({
      aboutOfficer: officer('karani', aLineage({ ...tawi, activeOfficers: 2 }, dawasa, maji, root)),
      sentTo: aLineage({ ...tawi, activeOfficers: 2 }, dawasa, maji, root),
    }),
    'tawi',
  ],
  ['about the only officer of the branch', sent({ aboutOfficer: officer('karani') }), 'dawasa unstaffed'],
  ['about the head of the branch by name', sent({ aboutOfficer: officer('meneja') }), 'dawasa about-officer'],
  [
    'about the head of the ministry, sent to the branch',
    sent({ aboutOfficer: officer('waziri', aLineage(maji, root)) }),
    'kmk about-officer',
  ],
  [
    'about a clerk of a counter that is no level',
    sent({
      sentTo: aLineage({ ...dirisha, activeOfficers: 3 }, tawi, dawasa, root),
      aboutOfficer: officer('karani', aLineage({ ...dirisha, activeOfficers: 3 }, tawi, dawasa, root)),
    }),
    'tawi about-officer',
  ],
  [
    'about an officer of an institution elsewhere',
    sent({ aboutOfficer: officer('dereva', aLineage('tanroads', root)) }),
    'tawi',
  ],
  // Nobody at work
  [
    'to a branch where nobody works',
    sent({ sentTo: aLineage({ ...tawi, activeOfficers: 0 }, dawasa, maji, root) }),
    'dawasa unstaffed',
  ],
  [
    'to a branch where nobody works, under one that is no level',
    sent({ sentTo: aLineage({ ...tawi, activeOfficers: 0 }, { ...dawasa, level: false }, maji, root) }),
    'maji unstaffed',
  ],
  [
    'about the head of a branch, with nobody at the level above',
    sent({ aboutHead: true, sentTo: aLineage(tawi, { id: 'dawasa', activeOfficers: 0 }, maji, root) }),
    'maji about-head unstaffed',
  ],
  ['to a tree where nobody works', sent({ sentTo: aLineage({ id: 'tupu', activeOfficers: 0 }) }), 'nobody'],
  // One receiver
  ['of a category with one receiver', sent({ onlyReceiver: takukuru }), 'takukuru only-receiver'],
  [
    'of that category, sent to its receiver',
    sent({ sentTo: takukuru, onlyReceiver: takukuru }),
    'utumishi only-receiver about-receiver',
  ],
  [
    'of that category, sent to a branch of its receiver',
    sent({ sentTo: takukuruDar, onlyReceiver: takukuru }),
    'utumishi only-receiver about-receiver',
  ],
  [
    'of that category, about an officer of its receiver',
    sent({ onlyReceiver: takukuru, aboutOfficer: officer('mchunguzi', takukuruDar) }),
    'utumishi only-receiver about-receiver',
  ],
  [
    'of that category, about the head of the branch',
    sent({ onlyReceiver: takukuru, aboutHead: true }),
    'takukuru only-receiver',
  ],
  [
    'of that category, about who heads the office above its receiver',
    sent({ onlyReceiver: takukuru, aboutOfficer: officer('katibu', aLineage(utumishi, root)) }),
    'kmk only-receiver about-officer',
  ],
  [
    'of that category, whose receiver has nobody at work',
    sent({ onlyReceiver: aLineage({ id: 'takukuru', activeOfficers: 0 }, utumishi, root) }),
    'utumishi only-receiver unstaffed',
  ],
  // The top
  [
    'about the head of the root',
    sent({ sentTo: aLineage(root), aboutHead: true, forTop: aLineage(utumishi, root) }),
    'utumishi about-head about-top',
  ],
  [
    'about the head of the root, by name, sent to a branch',
    sent({ aboutOfficer: officer('mkuu', aLineage(root)), forTop: aLineage(utumishi, root) }),
    'utumishi about-top',
  ],
  [
    'about the head of the root, who acts at the other oversight office',
    sent({
      sentTo: aLineage(root),
      aboutHead: true,
      forTop: aLineage({ ...utumishi, actingHeads: [{ officer: 'mkuu', from: at, until: at }] }, root),
    }),
    'outside: Commission',
  ],
  [
    'about the head of an independent body',
    sent({
      sentTo: aLineage({
        id: 'mahakama',
        kind: 'independent',
        head: { officer: 'jaji' },
        outsideBody: { sw: 'Tume', en: 'Judicial Service Commission' },
      }),
      aboutHead: true,
    }),
    'outside: Judicial Service Commission',
  ],
  // Not served
  [
    'to Zanzibar',
    sent({
      sentTo: aLineage('zeco', {
        id: 'smz',
        jurisdiction: 'zanzibar',
        notServed: { address: 'https://smz.example' },
      }),
    }),
    'not served: https://smz.example',
  ],
  [
    'of a category with one receiver, to Zanzibar',
    sent({
      onlyReceiver: takukuru,
      sentTo: aLineage('zeco', { id: 'smz', notServed: { address: 'https://smz.example' } }),
    }),
    'not served: https://smz.example',
  ],
];

describe('where a ticket goes', () => {
  it.each(routes)('%s', (_ticket, addressed, goesTo) => {
    expect(told(receiverOfAddress(addressed))).toBe(goesTo);
  });
});
