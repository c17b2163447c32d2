import type { Changes } from '../change.ts';
import type { Arrangement } from '../route.ts';

type Named = Pick<Arrangement, 'attempt' | 'kind'>;
const isSame = (a: Named, b: Named): boolean => a.attempt === b.attempt && a.kind === b.kind;

export const arrangementChanges: Changes<'arrangementAdded' | 'arrangementSettled'> = {
  arrangementAdded(route, event) {
    const { attempt, kind, owner, dueOn, at } = event;
    const others = route.arrangements.filter((arrangement) => !isSame(arrangement, event));
    return { ...route, arrangements: [...others, { attempt, kind, owner, dueOn, since: at, settledAs: null }] };
  },
  arrangementSettled: (route, event) => ({
    ...route,
    arrangements: route.arrangements.map((arrangement) => (isSame(arrangement, event) ? { ...arrangement, settledAs: event.outcome } : arrangement)),
  }),
};
