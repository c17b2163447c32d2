import type { FloorProfile } from '#shared/domain/company/commands.ts';
import type { TaskKind } from '#shared/domain/company/vocabulary.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import type { Cast, Host } from './cast.ts';
import { sceneOf, type Scene } from './scene.ts';

type Floor = { host: Host; postcodeArea: string; profile: FloorProfile; tasks: readonly TaskKind[]; people: number };

const joining = ({ lead }: Cast, { host, postcodeArea, profile, tasks, people }: Floor, start: CalendarDay): Scene[] => {
  const scene = sceneOf(host.company);
  const { companyId, adviserId, contactId, siteId, placeId, employer } = host;
  return [
    scene(start, (on) => ({
      ...{ type: 'admitCompany', by: lead, companyId, adviserId, admittedOn: on, profile, noteId: null, sites: [{ siteId, postcodeArea }] },
      contacts: [{ personId: contactId, roles: ['tutor', 'signatory'], siteId: null, from: on, until: null }],
    })),
    scene(start, (on) => ({
      ...{ type: 'offerPlace', by: employer },
      place: { placeId, siteId, tasks, hoursPerWeek: { atLeast: 8, atMost: 32 }, capacity: [{ from: on, until: null, people }] },
    })),
  ];
};

/** Two companies come into the brigade: a bakery with room for one, a nursery with room for two. */
export const companyScenes = (cast: Cast, start: CalendarDay): Scene[] => [
  ...joining(
    cast,
    {
      ...{ host: cast.bakery, postcodeArea: '9712', tasks: ['catering'], people: 1 },
      profile: { tasks: ['catering', 'retail'], pace: 'steady', noise: 'some', buddy: true, mistakes: ['slow', 'asked-again'] },
    },
    start,
  ),
  ...joining(
    cast,
    {
      ...{ host: cast.nursery, postcodeArea: '9751', tasks: ['green'], people: 2 },
      profile: { tasks: ['green'], pace: 'calm', noise: 'quiet', buddy: true, mistakes: ['slow', 'asked-again', 'forgotten'] },
    },
    start,
  ),
];
