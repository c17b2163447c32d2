import { html } from 'hono/html';
import {
  draftKept,
  signInAction,
  signInAgain,
  signInFailures,
  signInLead,
  signInReasons,
  signInTitle,
  signOutEverywhere,
  signOutHere,
  signOutLead,
  signOutTitle,
  type SignInReason,
} from '#shared/domain/texts/web/sign-in.ts';
import type { Html } from '../frame/html.ts';

export type SignInFailure = keyof typeof signInFailures;
type Told = { to: string; reason: SignInReason | null; failure: SignInFailure | null; hasDraft: boolean };

const alert = (kind: 'info' | 'error', sentence: string): Html =>
  html`<div class="utrecht-alert utrecht-alert--${kind}" role="status"><p class="utrecht-paragraph">${sentence}</p></div>`;

/** Nothing happens by itself: whoever comes here reads why, and chooses to sign in. */
export const signInPage = ({ to, reason, failure, hasDraft }: Told): { title: string; body: Html } => ({
  title: signInTitle,
  body: html`<h1 class="utrecht-heading-1">${signInTitle}</h1>
    ${reason === null ? '' : alert('info', signInReasons[reason])} ${failure === null ? '' : alert('error', signInFailures[failure])}
    ${hasDraft ? alert('info', draftKept) : html`<p class="utrecht-paragraph utrecht-paragraph--lead">${signInLead}</p>`}
    <p class="utrecht-paragraph">
      <a class="utrecht-button utrecht-button--primary-action ol-button-link" href="/inloggen/begin?${new URLSearchParams({ naar: to }).toString()}"
        >${reason === null && failure === null ? signInAction : signInAgain}</a
      >
    </p>`,
});

export const signOutPage = (): { title: string; body: Html } => ({
  title: signOutTitle,
  body: html`<h1 class="utrecht-heading-1">${signOutTitle}</h1>
    <p class="utrecht-paragraph utrecht-paragraph--lead">${signOutLead}</p>
    <form class="ol-buttons" method="post" action="/uitloggen">
      <button class="utrecht-button utrecht-button--primary-action" type="submit" name="waar" value="hier">${signOutHere}</button>
      <button class="utrecht-button utrecht-button--secondary-action" type="submit" name="waar" value="overal">${signOutEverywhere}</button>
    </form>`,
});
