import { companyView } from '#shared/contracts/company/company-view.ts';
import { lateRecording } from '#shared/contracts/recording.ts';

/** Recorded: the company as it now is. Not yet: where to look. */
export const companyAnswers = { 200: companyView, 202: lateRecording };
