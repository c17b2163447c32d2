import { join } from 'node:path';
import { startMailCatcher } from '../mail/mail-catcher.ts';
import { openMailbox } from '../mail/mailbox.ts';
import { examplePeople } from './example/people.ts';
import { serveMailPages } from './pages/mail-pages.ts';
import { serveIdentity, type LocalIdentity } from './pages/serve-identity.ts';
import { close } from './pages/serve.ts';
import { AUDIENCE, type Starting } from './starting.ts';

/** Takes all mail and shows it on a page. Returns the address of the mail server. */
export const startMail = ({ folder, ports, timings, stops }: Starting): Promise<string> =>
  timings.measure('mail', async () => {
    const mailbox = await openMailbox(join(folder, 'mail'));
    const catcher = await startMailCatcher(mailbox, ports.smtp);
    const pages = await serveMailPages(mailbox, ports.mailPage);
    stops.add('mail', () => Promise.all([catcher.stop(), close(pages)]));
    return `smtp://127.0.0.1:${ports.smtp}`;
  });

/** The example people can sign in here, on this machine only. */
export const startIdentity = ({ folder, ports, timings, stops }: Starting): Promise<LocalIdentity> =>
  timings.measure('identity', async () => {
    const identity = await serveIdentity({
      folder: join(folder, 'identity'),
      port: ports.identity,
      audience: AUDIENCE,
      people: examplePeople,
      redirectUris: [`http://127.0.0.1:${ports.web}/aangemeld`],
      afterSignOut: [`http://127.0.0.1:${ports.web}/inloggen`],
    });
    stops.add('identity', () => close(identity.server));
    return identity;
  });
