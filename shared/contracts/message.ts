import { z } from 'zod';

export const undoMessageBody = z.strictObject({
  messageId: z.string('Kies welk bericht je terugneemt').regex(/^message\/[1-9][0-9]{0,8}$/, 'Kies welk bericht je terugneemt (een id zoals de API dat gaf)'),
});
