import { z } from 'zod';
import { id, text } from './fields.ts';
import { recordingParams } from './route-params.ts';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Over TLS, or on this machine; a name or password in an address would end up in logs. */
const mayBeTold = (address: string): boolean => {
  const url = URL.parse(address);
  if (url === null || url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.includes(url.hostname));
};

export const registerReceiverBody = z.strictObject({
  name: text('Vul in welk systeem dit is', 100),
  url: z
    .string('Vul het adres in, bijvoorbeeld https://systeem.voorbeeld.nl/berichten')
    .max(2_000, 'Gebruik hooguit 2000 tekens')
    .refine(mayBeTold, 'Vul een adres in dat met https begint, zonder naam of wachtwoord erin'),
});

export const replayBody = z.strictObject({
  from: z
    .number('Vul het nummer in vanaf welk bericht opnieuw moet worden gestuurd')
    .int('Vul een heel nummer in')
    .min(1, 'Vul minstens 1 in')
    .nullable()
    .default(null)
    .meta({ description: 'Het nummer (`sequence`) van het eerste bericht. Leeg: ga verder waar het bleef steken.' }),
});

export const removalBody = z.strictObject({});

export const receiverParams = z.strictObject({ receiverId: id('Vul het id van de ontvanger in') });
export const receiverRecordingParams = z.strictObject({ ...receiverParams.shape, recordingId: recordingParams.shape.recordingId });

export const registeredReceiver = z
  .object({ id: z.uuid(), secret: z.string().meta({ description: 'Hiermee is elk bericht ondertekend (Standard Webhooks). Je ziet dit maar één keer.' }) })
  .meta({ id: 'RegisteredReceiver' });

export const receiverView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    url: z.string(),
    registeredAt: z.iso.datetime(),
    step: z.enum(['resting', 'bringing', 'waiting', 'stopped', 'removed']),
    sentence: z.string(),
    since: z.iso.datetime().nullable().meta({ description: 'Sinds wanneer het zo is; leeg als alles is bezorgd.' }),
    brought: z.int().meta({ description: 'Het laatste bericht dat is aangekomen.' }),
    notYetDelivered: z.int().meta({ description: 'Hoeveel berichten nog niet zijn aangekomen.' }),
    problem: z.string().nullable().meta({ description: 'Wat er de laatste keer misging, als code: tooSlow, unreachable of http met een nummer.' }),
    triedAt: z.iso.datetime().nullable(),
    retryAt: z.iso.datetime().nullable().meta({ description: 'Wanneer het vanzelf opnieuw wordt geprobeerd.' }),
  })
  .meta({ id: 'Receiver' });
export type ReceiverView = z.infer<typeof receiverView>;

export const receiverList = z.object({ items: z.array(receiverView) }).meta({ id: 'ReceiverList' });
