import { z } from 'zod';
import { exitOutcomes, placementInstruments } from '#shared/domain/route/vocabulary.ts';
import { day, hoursPerWeek, id, note, oneOf } from './fields.ts';

const WAS = 'Vul in wat er nu staat';
const IS = 'Vul in wat het moet zijn';

const dayFact = <const Fact extends string>(fact: Fact) => z.strictObject({ fact: z.literal(fact), was: day(WAS), is: day(IS) });
const instrument = (question: string) => oneOf(placementInstruments, question);
const outcome = (question: string) => oneOf(exitOutcomes, question);

const correction = z
  .discriminatedUnion(
    'fact',
    [
      dayFact('stageDay'),
      dayFact('firstDay'),
      dayFact('startDay'),
      z.strictObject({ fact: z.literal('endDay'), was: day(WAS).nullable(), is: day(IS).nullable() }),
      dayFact('reviewDay'),
      dayFact('contactDay'),
      z.strictObject({ fact: z.literal('hours'), was: hoursPerWeek, is: hoursPerWeek }),
      z.strictObject({ fact: z.literal('instrument'), was: instrument(WAS), is: instrument(IS) }),
      z.strictObject({ fact: z.literal('company'), was: id(WAS), is: id(IS) }),
      z.strictObject({ fact: z.literal('outcome'), was: outcome(WAS), is: outcome(IS) }),
    ],
    'Kies wat je rechtzet',
  )
  .meta({ description: 'Wat je rechtzet: wat er nu staat (was) en wat het moet zijn (is).' });

export const correctFactBody = z.strictObject({ correction, correctedOn: day('Vul de dag in waarop je dit rechtzet'), note });
