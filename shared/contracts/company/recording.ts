import { z } from 'zod';
import { recordingParams } from '../route-params.ts';
import { companyParams } from './membership.ts';

export const companyRecordingParams = z.strictObject({ ...companyParams.shape, recordingId: recordingParams.shape.recordingId });
