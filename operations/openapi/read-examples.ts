import { ministry, number } from './example.ts';

const reader = {
  officer: { id: 'rehema-msuya', name: 'Rehema Msuya' },
  role: { code: 'head', word: 'mkuu' },
  institution: ministry,
};

export const readReplies = {
  'list-reads': {
    read: {
      summary: 'Mkuu wa taasisi ameifungua',
      value: {
        number,
        reads: [{ at: '2026-11-25T06:30:00Z', date: '2026-11-25', times: 1, opened: 'ticket', ...reader }],
      },
    },
  },
  'show-trail': {
    read: {
      summary: 'Lalamiko lililotumwa na kusomwa mara moja',
      value: {
        number,
        events: [
          {
            version: 1,
            at: '2026-11-24T09:00:00Z',
            act: { code: 'submit', word: 'Kutuma' },
            by: { actor: 'citizen' },
            status: 'submitted',
            institution: ministry,
            commitment: '6f1e2a90c4b7d3580e9a7c1f42b86d05f3a1c8e7b9d20647518c3fa6e0b4d972',
            hash: 'Q2hhaW5zIGFyZSB0aWVkIHRvZ2V0aGVyIGJ5IGhhc2g',
            sealed: '{"algorithm":"SHA-256","domain":"mrejesho/events/1","entry":{"entity":"event"}}',
          },
        ],
        reads: [
          {
            count: 1,
            at: '2026-11-25T06:30:00Z',
            opened: 'ticket',
            ...reader,
            hash: 'UmVhZHMgYXJlIGEgc2Vjb25kIGNoYWluIG9mIGl0cyA',
            sealed: '{"algorithm":"SHA-256","domain":"mrejesho/reads/1","entry":{"entity":"read"}}',
          },
        ],
      },
    },
  },
};
