import texts from '../../registry/texts/notices.json' with { type: 'json' };
import type { NoticeTexts } from '../../domain/notices/texts.ts';

/** The texts of this release. The compiler holds that none is missing, tests that all fit an SMS. */
export const noticeTexts: NoticeTexts = texts;
