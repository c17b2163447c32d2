import { z } from 'zod';

const example = ['id: bm9uY2UtYW5kLXBsYWNl', 'event: changed', 'data: {"kind":"route","id":"7b0f0000-0000-4000-8000-000000000001","version":12}', '', ''].join(
  '\n',
);

/** A stream of events (HTML Standard, server-sent events). */
export const eventStream = z.string().meta({
  id: 'EventStream',
  description:
    'Elke gebeurtenis `changed` noemt welk ding is veranderd, en de versie die je nu zou lezen; nooit wat er is veranderd. ' +
    'Stuur na een onderbreking het laatste `id` mee in de kop `Last-Event-ID`: je mist dan niets. Een gebeurtenis kan dubbel komen. De stroom eindigt als je token verloopt.',
  examples: [example],
});
