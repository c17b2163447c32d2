import { type Changes, inStage, spoken } from '../change.ts';
import type { KnownRoute } from '../route.ts';
import { withAnswer } from './answer.ts';

/** The question that has been answered is not asked any more. */
const withoutQuestion = ({ messages }: KnownRoute) => messages.filter(({ template }) => template !== 'askResident');

/** A coach who fills it in has spoken with the resident. */
export const checkInChanges: Changes<'checkInAnswered'> = {
  checkInAnswered(route, event) {
    const asked = event.by.party === 'resident' ? route : spoken(route, event, event.answeredOn, 'resident', 0);
    return inStage({ ...asked, messages: withoutQuestion(asked) }, 'placement', (stage) => withAnswer(stage, event, event.at));
  },
};
