import { html, raw } from 'hono/html';
import { partyTitle } from '#shared/domain/texts/parties.ts';
import type { ExamplePerson } from '../example/people.ts';
import { page, type Html } from './layout.ts';

const intro = html`<p class="note">Deze mensen bestaan niet. Er zijn geen wachtwoorden: deze inlogdienst werkt alleen op deze computer.</p>`;

const choice = ({ subject, name, party }: ExamplePerson): Html => html`
  <tr>
    <td>${name}</td>
    <td>${partyTitle(party)}</td>
    <td><button name="subject" value="${subject}">Ga verder als ${name}</button></td>
  </tr>
`;

/** Choose who to be, to go on with signing in somewhere. */
export const choosePage = (action: string, people: readonly ExamplePerson[]): Html =>
  page(
    'Wie ben je?',
    html`${intro}
      <form method="post" action="${action}">
        <table>
          <thead>
            <tr>
              <th scope="col">Naam</th>
              <th scope="col">Rol</th>
              <th scope="col">Kies</th>
            </tr>
          </thead>
          <tbody>
            ${people.map(choice)}
          </tbody>
        </table>
      </form>`,
  );

const listed = ({ subject, name, party }: ExamplePerson): Html => html`
  <tr>
    <td>${name}</td>
    <td>${partyTitle(party)}</td>
    <td><code>npm run token -- ${subject}</code></td>
  </tr>
`;

/** Who there are, and how to get a token for them. */
export const peoplePage = (people: readonly ExamplePerson[]): Html =>
  page(
    'Lokale inlogdienst',
    html`${intro}
      <p>Vraag in een terminal een token voor de API aan:</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Naam</th>
            <th scope="col">Rol</th>
            <th scope="col">Opdracht</th>
          </tr>
        </thead>
        <tbody>
          ${people.map(listed)}
        </tbody>
      </table>`,
  );

/** Signed out of the website; this asks whether to sign out here as well. `form` comes from the provider itself. */
export const signOutPage = async (form: string): Promise<string> =>
  (
    await page(
      'Uitloggen bij de inlogdienst',
      html`<p>Je bent uitgelogd bij Ontwikkellijn. Log je ook uit bij de inlogdienst? Daarna kan iemand anders hier inloggen.</p>
        ${raw(form)}
        <p>
          <button form="op.logoutForm" name="logout" value="yes">Ja, log mij uit</button>
          <button form="op.logoutForm">Nee, blijf ingelogd</button>
        </p>`,
    )
  ).toString();

export const expiredPage = page('Opnieuw aanmelden', html`<p>Deze aanmelding is verlopen. Ga terug en meld je opnieuw aan.</p>`);
