import { html } from 'hono/html';
import { ownerInWords } from '#shared/domain/texts/parties.ts';
import {
  doItNow,
  nextTitle,
  nothingForOthers,
  nothingForYou,
  nothingNext,
  openForOthers,
  openForYou,
  openTitle,
  othersTurn,
  yourTurn,
} from '#shared/domain/texts/web/route.ts';
import { dueOn, since, wasDueOn } from '#shared/domain/texts/web/today.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import type { Me } from '../session/session-data.ts';
import type { Html } from '../frame/html.ts';
import type { RouteSeen } from './load-action.ts';
import { section, subsection } from './view-section.ts';

type Commitment = RouteSeen['commitments'][number];
type Seer = { me: Pick<Me, 'id' | 'role' | 'companyId'>; now: Instant };

const isYours = ({ owner }: Commitment, { me }: Seer): boolean =>
  owner.party === me.role && (owner.id === null || owner.id === me.id || owner.id === me.companyId);

const ownerOf = ({ owner }: Commitment, { me }: Seer): string => owner.name ?? ownerInWords(owner, me.role);

const dueText = ({ until }: Commitment, { now }: Seer): string => (until <= now ? wasDueOn : dueOn)(dayOf(until as Instant));

const viewItem = (commitment: Commitment, seer: Seer): Html =>
  html`<li class="ol-card ${commitment.until <= seer.now ? 'ol-card--overdue' : isYours(commitment, seer) ? 'ol-card--yours' : ''}">
    <p class="ol-card-title">${commitment.sentence}</p>
    <p class="ol-quiet">${since(dayOf(commitment.since as Instant))} ${dueText(commitment, seer)}</p>
  </li>`;

const viewList = (title: string, empty: string, commitments: readonly Commitment[], seer: Seer): Html =>
  subsection(
    title,
    commitments.length === 0
      ? html`<p class="utrecht-paragraph">${empty}</p>`
      : html`<ul class="ol-list">
          ${commitments.map((commitment) => viewItem(commitment, seer))}
        </ul>`,
  );

/** The first thing that waits for a person, and whose turn that is. `to`: where it can be done at once, for whoever may. */
export const viewNext = ({ commitments }: Pick<RouteSeen, 'commitments'>, seer: Seer, to: { address: string; title: string } | null): Html => {
  const next = commitments.find(({ owner }) => owner.party !== 'time');
  const inside =
    next === undefined
      ? html`<p class="utrecht-paragraph">${nothingNext}</p>`
      : html`<p class="utrecht-paragraph utrecht-paragraph--lead">${next.sentence}</p>
          <p class="utrecht-paragraph">${isYours(next, seer) ? yourTurn : othersTurn(ownerOf(next, seer))} ${dueText(next, seer)}</p>
          ${
            to === null
              ? ''
              : html`<p>
                  <a class="utrecht-button utrecht-button--primary-action ol-button-link" href="${to.address}"
                    ><span class="ol-hidden">${doItNow}: </span>${to.title}</a
                  >
                </p>`
          }`;
  return section('volgende', nextTitle, inside, 'ol-next');
};

/** What is promised, both ways. */
export const viewOpen = ({ commitments }: Pick<RouteSeen, 'commitments'>, seer: Seer): Html => {
  const yours = commitments.filter((commitment) => isYours(commitment, seer));
  return section(
    'open',
    openTitle,
    html`<div class="ol-columns">
      ${viewList(openForYou, nothingForYou, yours, seer)}
      ${viewList(
        openForOthers,
        nothingForOthers,
        commitments.filter((commitment) => !yours.includes(commitment)),
        seer,
      )}
    </div>`,
  );
};
