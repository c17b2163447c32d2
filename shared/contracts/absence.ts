import { z } from 'zod';
import { day, id } from './fields.ts';

const coverId = id('Kies een trajectbegeleider die vervangt');

export const planAbsenceBody = z.strictObject({
  fromOn: day('Vul de eerste dag in waarop de trajectbegeleider er niet is'),
  untilOn: day('Vul de laatste dag in waarop de trajectbegeleider er niet is'),
  coverId: coverId.nullable().default(null).meta({ description: 'Leeg: er is nog geen vervanger. De programmaleider ziet dat.' }),
});
export const chooseCoverBody = z.strictObject({ coverId });
export const endAbsenceBody = z.strictObject({ backOn: day('Vul de dag in waarop de trajectbegeleider er weer is') });
export const absenceParams = z.strictObject({ absenceId: id('Vul het id van de afwezigheid in') });

const named = z.object({ id: z.string(), name: z.string().nullable() });

export const absenceView = z
  .object({
    id: z.string(),
    version: z.int().meta({ description: 'Telt wat er na het plannen is veranderd. Stuur dit mee als Based-On.' }),
    coach: named,
    fromOn: z.iso.date(),
    untilOn: z.iso.date(),
    cover: named.nullable(),
    isNow: z.boolean(),
    isUncovered: z.boolean().meta({ description: 'Er is geen vervanger, terwijl er wel routes lopen.' }),
    openRoutes: z.int().meta({ description: 'Hoeveel routes van deze trajectbegeleider nog lopen.' }),
    mayChange: z.boolean().meta({ description: 'Of degene die vraagt deze afwezigheid mag wijzigen.' }),
  })
  .meta({ id: 'Absence' });

export const absenceList = z
  .object({ items: z.array(absenceView) })
  .meta({ id: 'AbsenceList', description: 'Wie er nu of straks niet is; wie geen vervanger heeft, staat vooraan.' });
