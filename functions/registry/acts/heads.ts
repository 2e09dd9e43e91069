import {
  appointActingHeadRoute,
  appointHeadRoute,
  endHeadshipRoute,
} from '../../../contracts/http/registry-acts/heads.ts';
import { appointActingHead, appointHead, endHeadship } from '../../../domain/administration/headships.ts';
import { firstSecondOf, lastSecondOf } from '../../../domain/deadlines/local-day.ts';
import { answering } from '../../../application/registry/decisions.ts';

export const appointing = answering(
  appointHeadRoute,
  ({ params: { institution }, body: { why, officer } }) => ({
    why,
    decide: (records, doing) => appointHead(records, doing, { institution, officer }),
  }),
);

export const appointingActing = answering(
  appointActingHeadRoute,
  ({ params: { institution }, body: { why, officer, ...days } }) => ({
    why,
    async decide(records, doing) {
      const { timeZone } = await records.calendar();
      const from = firstSecondOf(days.from, timeZone);
      const until = lastSecondOf(days.until, timeZone);
      return appointActingHead(records, doing, { institution, officer, from, until });
    },
  }),
);

export const endingHeadship = answering(
  endHeadshipRoute,
  ({ params: { institution }, body: { why, officer } }) => ({
    why,
    decide: (records, doing) => endHeadship(records, doing, { institution, officer }),
  }),
);
