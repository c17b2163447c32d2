import type { Browser } from 'playwright-core';
import { dayOf, instant } from '#shared/domain/time/amsterdam.ts';
import { addDays } from '#shared/domain/time/calendar-day.ts';
import { aVisitor } from './visitor.ts';
import { aWalker, type Walker } from './walker.ts';

const COMPANY = /Bakkerij Het Voorbeeld/;
const move = { residentView: 'agrees', reason: 'as-planned' };
const review = { residentView: 'agrees', minutes: '30' };

/** Makes a picture of where somebody is now. */
export type Camera = (walker: Walker, name: string) => Promise<void>;

type Resident = { givenName: string; familyName: string };
type Stage = { browser: Browser; url: string; resident: Resident; picture: Camera };

/** Somebody of the example signs in, and begins to count there. */
const comesIn = async ({ browser, url }: Stage, subject: string): Promise<Walker> => {
  const visitor = await aVisitor(browser, { url });
  await visitor.signIn(subject);
  return aWalker(visitor);
};

/** A company knows the first name before there is an agreement. */
const toRoute = async (walker: Walker, { resident }: Stage): Promise<void> => {
  await walker.press('Routes');
  await walker.press(new RegExp(`^${resident.givenName}`));
};

/** From request to an agreed plan, and on to a place that was asked. */
const prepare = async (coach: Walker, { picture, resident }: Stage, today: string): Promise<void> => {
  await picture(coach, 'vandaag');
  await coach.press('Aanmelden');
  await coach.fillIn({ ...resident, lineId: 'kansrijk-talent' });
  await coach.press('Vastleggen');
  await coach.record('Intake beginnen', move);
  await coach.record('Besluiten of de route past', { ...move, suitability: 'suitable' });
  await coach.record('Plan afspreken', { ...review, hoursPerWeek: '16', ladderLevel: '3' });
  await coach.record('Een plek gaan zoeken', move);
  await picture(coach, 'route');
  await coach.record('Een plek voorstellen', { companyId: COMPANY, placeId: COMPANY, startsOn: today });
  await coach.record('Kennismaking vastleggen', review);
};

/** Both sides say yes, and what they agree is written down. */
const agree = async (coach: Walker, employer: Walker, stage: Stage, { today, until }: { today: string; until: string }): Promise<void> => {
  await coach.record('Antwoord op de plek vastleggen', { side: 'resident', answer: 'yes' });
  await toRoute(employer, stage);
  await employer.record('Antwoord op de plek vastleggen', { answer: 'yes' });
  await toRoute(coach, stage);
  const conditions = ['written-agreement', 'learning-goals', 'no-displacement', 'insured'];
  await coach.record('Afspraken opstellen', { instrument: 'work-experience', startsOn: today, untilOn: until, conditions, ...move });
};

/** Everybody confirms for themselves; what must be ready is ready. */
const confirm = async (coach: Walker, employer: Walker, caseManager: Walker, stage: Stage): Promise<void> => {
  await coach.record('Afspraken bevestigen', { side: 'resident' });
  await toRoute(employer, stage);
  await stage.picture(employer, 'bedrijf');
  await employer.record('Afspraken bevestigen', {});
  await toRoute(caseManager, stage);
  await caseManager.record('Afspraken bevestigen', {});
  await toRoute(coach, stage);
  await coach.record('Regeling afronden', { outcome: 'arranged' });
};

/** A new resident, from request to a started placement, through the pages alone. Gives everybody's steps, and what the coach reads at the end. */
export const walkJourney = async (stage: Stage) => {
  const today = dayOf(instant(Date.now()));
  const coach = await comesIn(stage, 'anouk');
  await prepare(coach, stage, today);
  const [employer, caseManager] = [await comesIn(stage, 'wilma'), await comesIn(stage, 'mustafa')];
  await agree(coach, employer, stage, { today, until: addDays(today, 90) });
  await confirm(coach, employer, caseManager, stage);
  await coach.record('Plaatsing starten', { ...move, ladderLevel: '4' });
  return {
    steps: { coach: coach.steps, employer: employer.steps, 'case manager': caseManager.steps },
    said: { coach: await coach.visitor.look(), employer: await employer.visitor.visit(coach.visitor.path()) },
  };
};
