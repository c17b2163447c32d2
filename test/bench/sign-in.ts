/** What a browser remembers: per site, by name. */
type Jar = Map<string, string>;

const siteOf = (address: string): string => new URL(address).origin;
const cookiesFor = (jar: Jar, address: string): string =>
  [...jar].flatMap(([key, value]) => (key.startsWith(`${siteOf(address)} `) ? [`${key.slice(siteOf(address).length + 1)}=${value}`] : [])).join('; ');

const MOST_STEPS = 12;

/** Signs in on the website as a browser does, by way of the identity provider. Returns the cookies for the website. */
export const signIn = async (url: string, subject: string): Promise<string> => {
  const jar: Jar = new Map();
  let [address, body]: [string, string | null] = [`${url}/inloggen/begin`, null];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const headers = { Cookie: cookiesFor(jar, address), ...(body !== null && { 'Content-Type': 'application/x-www-form-urlencoded' }) };
    const answer = await fetch(address, { method: body === null ? 'GET' : 'POST', headers, body, redirect: 'manual' });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(cookie) ?? [];
      jar.set(`${siteOf(address)} ${name}`, value);
    }
    const location = answer.headers.get('location');
    if (location === null) {
      if (siteOf(address) === url) return cookiesFor(jar, url);
      body = new URLSearchParams({ subject }).toString(); // the page that asks who you are
    } else {
      [address, body] = [new URL(location, address).href, null];
    }
  }
  throw new Error(`${subject} cannot sign in`);
};
