import { z } from 'zod';
import { stageKinds, type LineDefinition } from '#shared/domain/line/line.ts';
import { oneOf, text } from './fields.ts';
import { lineProblem } from './line-problem.ts';

const LONGEST_NAME = 100;
const MOST_STAGES = 40;
const MOST_ROWS = 24;

const slug = (question: string) =>
  z
    .string(question)
    .max(60, 'Gebruik hooguit 60 tekens')
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld kansrijk-talent');

/** A number as a person types it; which numbers make a good line is for the check to say. */
const amount = (question: string) => z.number(question).int('Vul een heel getal in').min(0, 'Vul 0 of meer in').max(10_000, 'Vul hooguit 10000 in');
const listOf = <One extends z.ZodType>(one: One, question: string, most = MOST_ROWS) => z.array(one, question).max(most, `Vul er hooguit ${String(most)} in`);
const part = <Shape extends z.ZodRawShape>(shape: Shape, question: string) => z.strictObject(shape, question);

const stage = part(
  {
    id: slug('Vul het id van de fase in, bijvoorbeeld matching'),
    kind: oneOf(stageKinds, 'Kies wat voor fase dit is'),
    name: text('Vul de naam van de fase in', LONGEST_NAME),
    moves: listOf(slug('Vul het id van een fase in'), 'Vul in naar welke fasen je hiervandaan kunt', MOST_STAGES),
    silenceLimitWorkingDays: amount('Vul in hoeveel werkdagen het hooguit stil mag zijn'),
    dueWithinWorkingDays: amount('Vul in binnen hoeveel werkdagen deze fase klaar moet zijn, of laat dit veld weg').exactOptional(),
  },
  'Vul de velden van de fase in',
);

const rung = part(
  { afterWorkingDays: amount('Vul in na hoeveel werkdagen'), owner: oneOf(['coach', 'lead'], 'Kies wie er dan aan de beurt is') },
  'Vul de velden van deze trede in',
);

/** What a line says, without its id and version. */
export const lineDefinition = part(
  {
    name: text('Vul de naam van de lijn in', LONGEST_NAME),
    stages: listOf(stage, 'Vul de fasen in', MOST_STAGES),
    ladder: listOf(rung, 'Vul in wie aan de beurt komt als iets blijft liggen'),
    preparation: part(
      {
        months: amount('Vul in hoeveel maanden de voorbereiding duurt'),
        midReviewWeek: amount('Vul de week van het tussengesprek in'),
        finalReviewWeek: amount('Vul de week van het eindgesprek in'),
      },
      'Vul het ritme van de voorbereiding in',
    ),
    placement: part(
      {
        firstReviewWeek: amount('Vul de week van het eerste gesprek in'),
        reviewEveryWeeks: amount('Vul in om de hoeveel weken er een gesprek is'),
        confirmFirstDayWithinWorkingDays: amount('Vul in binnen hoeveel werkdagen de eerste dag bevestigd wordt'),
      },
      'Vul het ritme van een plaatsing in',
    ),
    matching: part(
      {
        stepWithinWorkingDays: amount('Vul in hoeveel werkdagen er voor elke stap zijn'),
        answerWithinWorkingDays: amount('Vul in binnen hoeveel werkdagen iemand antwoordt'),
      },
      'Vul het ritme van de matching in',
    ),
    checkIns: listOf(
      part(
        {
          untilWeek: amount('Vul in tot welke week, of null bij de laatste regel').nullable(),
          everyWeeks: amount('Vul in om de hoeveel weken'),
        },
        'Vul de velden van deze regel in',
      ),
      'Vul in hoe vaak er gevraagd wordt hoe het gaat',
    ),
    undoMinutes: amount('Vul in hoeveel minuten een bericht nog terug kan'),
    aftercareMonths: listOf(amount('Vul een aantal maanden in'), 'Vul in na hoeveel maanden iemand vraagt hoe het gaat'),
    ladderEveryMonths: amount('Vul in om de hoeveel maanden de participatieladder wordt gemeten'),
    lookBackWithinWorkingDays: amount('Vul in binnen hoeveel werkdagen er wordt teruggekeken'),
  },
  'Vul de lijn in, zoals die in /v1/lines/{lineId}/versions/{version} onder definition staat',
).meta({ id: 'LineDefinition' });

const version = amount('Vul het nummer van de versie in').min(1, 'Vul 1 of meer in');

export const lineParams = z.strictObject({ lineId: slug('Vul het id van de lijn in') });
export const lineVersionParams = z.strictObject({
  lineId: slug('Vul het id van de lijn in'),
  version: z
    .string()
    .regex(/^[1-9]\d{0,4}$/, 'Vul het nummer van de versie in')
    .transform(Number),
});

export const checkLineBody = z.strictObject({ definition: lineDefinition });
export const publishLineBody = z.strictObject({
  version: version.meta({ description: 'Eén meer dan de nieuwste versie, of 1 voor een nieuwe lijn.' }),
  definition: lineDefinition,
});

export const lineCheck = z.object({ publishable: z.boolean(), problems: z.array(lineProblem) }).meta({ id: 'LineCheck' });

export const lineVersion = z
  .object({
    id: z.string(),
    version: z.int(),
    publishedAt: z.iso.datetime().nullable().meta({ description: 'Leeg bij een versie die bij het systeem hoort.' }),
    definition: lineDefinition,
  })
  .meta({ id: 'LineVersion' });

type Said = z.output<typeof lineDefinition>;

/** The definition as a body or answer carries it; fails to compile when a line grows a field that nobody can send. */
export const saidIn = ({ id: _id, version: _version, ...said }: LineDefinition): z.input<typeof lineDefinition> => ({
  ...said,
  stages: said.stages.map((each) => ({ ...each, moves: [...each.moves] })),
  ladder: [...said.ladder],
  checkIns: [...said.checkIns],
  aftercareMonths: [...said.aftercareMonths],
});
export const lineFrom = (id: string, numbered: number, said: Said): LineDefinition => ({ id, version: numbered, ...said });
