import { writesBriefs } from '../../application/briefs/write-brief.ts';
import { sendDueNotices } from '../../application/notices/send-due-notices.ts';
import * as ports from '../ports.ts';
import { scheduled } from '../lambda/scheduled.ts';

export const handler = scheduled(sendDueNotices, () => {
  const delivery = ports.delivery();
  const standing = {
    ...delivery,
    institutionDirections: ports.institutionDirections(),
    listedTickets: ports.listedTickets(),
    briefs: ports.briefs(),
  };
  const writeBrief = writesBriefs({
    ...standing,
    rollUps: ports.rollUps(),
    settlingSeconds: ports.settlingSeconds(),
  });
  return { ...standing, writeBrief };
});
