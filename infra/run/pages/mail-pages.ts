import { html } from 'hono/html';
import type { Server } from 'node:http';
import type { CaughtMail, Mailbox } from '../../mail/mailbox.ts';
import { page, type Html } from './layout.ts';
import { isForLoopback, pathOf, sendJson, sendPage, serve } from './serve.ts';

const moment = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'medium', timeZone: 'Europe/Amsterdam' });

const row = ({ id, to, subject, caughtAt }: CaughtMail): Html => html`
  <tr>
    <td><time datetime="${caughtAt.toISOString()}">${moment.format(caughtAt)}</time></td>
    <td>${to}</td>
    <td><a href="/berichten/${id}">${subject === '' ? 'Zonder onderwerp' : subject}</a></td>
  </tr>
`;

const intro = html`<p class="note">
  Deze post is niet verstuurd. Ontwikkellijn vangt hier op wat het zou versturen. Ververs de pagina voor nieuwe berichten.
</p>`;

const listOf = (mails: readonly CaughtMail[]): Html =>
  mails.length === 0
    ? html`<p>Er zijn nog geen berichten.</p>`
    : html`<table>
        <caption>
          ${mails.length === 1 ? '1 bericht' : `${mails.length} berichten, het nieuwste bovenaan`}
        </caption>
        <thead>
          <tr>
            <th scope="col">Wanneer</th>
            <th scope="col">Aan</th>
            <th scope="col">Onderwerp</th>
          </tr>
        </thead>
        <tbody>
          ${mails.map(row)}
        </tbody>
      </table>`;

const messagePage = ({ to, subject, text, caughtAt }: CaughtMail): Html =>
  page(
    subject === '' ? 'Zonder onderwerp' : subject,
    html`<dl>
        <dt>Aan</dt>
        <dd>${to}</dd>
        <dt>Wanneer</dt>
        <dd><time datetime="${caughtAt.toISOString()}">${moment.format(caughtAt)}</time></dd>
      </dl>
      <pre>${text}</pre>
      <p><a href="/">Terug naar alle berichten</a></p>`,
  );

const missing = page('Dit bericht is er niet', html`<p><a href="/">Naar alle berichten</a></p>`);

/** Pages to read the caught mail: `/`, `/berichten/<id>`, and `/berichten.json` for programs. */
export const serveMailPages = (mailbox: Mailbox, port: number): Promise<Server> =>
  serve(port, (request, response) => {
    const answer = async (): Promise<void> => {
      const path = pathOf(request);
      if (!isForLoopback(request)) sendJson(response, 421, {});
      else if (path === '/') await sendPage(response, 200, page('Opgevangen post', html`${intro}${listOf(await mailbox.all())}`));
      else if (path === '/berichten.json') sendJson(response, 200, await mailbox.all());
      else {
        const mail = await mailbox.byId(path.replace(/^\/berichten\//, ''));
        await (mail === null ? sendPage(response, 404, missing) : sendPage(response, 200, messagePage(mail)));
      }
    };
    answer().catch(() => sendJson(response, 500, {}));
  });
