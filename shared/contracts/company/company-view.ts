import { z } from 'zod';
import { companyStages } from '#shared/domain/company/list-columns.ts';
import { contactRoles, mistakeKinds, noises, paces, psoLevels, taskKinds } from '#shared/domain/company/vocabulary.ts';
import { commitment, named, nextStep } from '../shown.ts';

const day = z.iso.date();
const tasks = z.array(z.enum(taskKinds));

const profile = z.object({ tasks, pace: z.enum(paces), noise: z.enum(noises), buddy: z.boolean(), mistakes: z.array(z.enum(mistakeKinds)) });

const contact = z
  .object({ person: named, roles: z.array(z.enum(contactRoles)), siteId: z.string().nullable(), from: day, until: day.nullable() })
  .meta({ id: 'CompanyContact' });

const place = z
  .object({
    id: z.string(),
    siteId: z.string(),
    tasks,
    hoursPerWeek: z.object({ atLeast: z.number(), atMost: z.number() }),
    capacity: z.array(z.object({ from: day, until: day.nullable(), people: z.int() })),
    withdrawnFrom: day.nullable(),
    taken: z.int().meta({ description: 'Hoeveel mensen hier een plek hebben.' }),
    held: z.int().meta({ description: 'Hoeveel plekken voor iemand worden vastgehouden.' }),
    waiting: z.int().meta({ description: 'Hoeveel mensen op een plek wachten.' }),
  })
  .meta({ id: 'Place' });

const reservation = z
  .object({
    id: z.string(),
    routeId: z.string(),
    placeId: z.string().nullable(),
    step: z.enum(['waiting', 'held', 'lapsed', 'taken']),
    since: z.iso.datetime(),
    until: z.iso.datetime().nullable(),
    startsOn: day,
    untilOn: day.nullable(),
  })
  .meta({ id: 'Reservation' });

/** A company of the brigade as one caller may see it: who its people are with us is told to those who work on the brigade only. */
export const companyView = z
  .object({
    id: z.uuid(),
    version: z.int().meta({ description: 'Telt wat mensen veranderden en jij mag zien. Stuur dit mee als Based-On.' }),
    name: z.string(),
    stage: z.enum(companyStages),
    adviser: named.nullable(),
    cover: named.nullable().meta({ description: 'Wie de adviseur vandaag vervangt.' }),
    admittedOn: day.nullable(),
    leavesOn: day.nullable(),
    pausedUntil: day.nullable(),
    profile: profile.nullable(),
    sites: z.array(z.object({ id: z.string(), postcodeArea: z.string() })),
    contacts: z.array(contact),
    certificate: z.object({ level: z.enum(psoLevels), validUntil: day }).nullable(),
    socialReturn: z.string().nullable(),
    places: z.array(place),
    reservations: z.array(reservation),
    commitments: z.array(commitment),
    next: z.array(nextStep),
  })
  .meta({ id: 'Company' });
export type CompanyView = z.input<typeof companyView>;

/** All companies, by name. */
export const companyList = z
  .object({
    items: z.array(
      z
        .object({
          id: z.uuid(),
          name: z.string(),
          stage: z.enum(companyStages),
          adviser: named.nullable(),
          tasks,
          freePlaces: z.int().meta({ description: 'Hoeveel plekken vandaag vrij zijn.' }),
          dueOn: day.nullable(),
        })
        .meta({ id: 'CompanyListItem' }),
    ),
  })
  .meta({ id: 'CompanyList' });
