// What makes a page nicer. Everything works without it.

const WARN_BEFORE_MS = 300_000;
const REFRESH_MS = 60_000;

/** Says in time that the session is about to end, and keeps it without leaving the page. */
const watchSession = (form) => {
  let banner = null;
  let timer = 0;

  const say = (sentence) => {
    const line = document.createElement('p');
    line.textContent = sentence;
    return line;
  };

  const stay = async (event) => {
    event.preventDefault();
    const answer = await fetch(form.action, { method: 'POST', headers: { Accept: 'application/json' }, redirect: 'error' }).catch(() => null);
    if (answer === null || !answer.ok) {
      form.submit();
      return;
    }
    const { idleAt, lastAt } = await answer.json();
    form.dataset.sessionIdleAt = String(idleAt);
    form.dataset.sessionLastAt = String(lastAt);
    banner?.replaceChildren(say(form.dataset.sessionStayed ?? ''));
    setTimeout(() => banner?.remove(), 5_000);
    plan();
  };

  const warn = () => {
    banner?.remove();
    banner = document.createElement('div');
    banner.className = 'ol-warning';
    banner.setAttribute('role', 'alert');
    const button = form.querySelector('button').cloneNode(true);
    button.type = 'button';
    button.addEventListener('click', (event) => void stay(event));
    banner.append(say(form.dataset.sessionWarning ?? ''), button);
    document.body.append(banner);
  };

  function plan() {
    clearTimeout(timer);
    const leftMs = Number(form.dataset.sessionIdleAt) - Date.now();
    const early = Math.min(WARN_BEFORE_MS, leftMs / 2);
    timer = setTimeout(warn, Math.max(0, leftMs - early));
  }

  form.addEventListener('submit', (event) => void stay(event));
  plan();
};

/** Shows what changed meanwhile, never while somebody is busy in that part of the page. */
const keepFresh = (part) => {
  const isBusy = () => document.hidden || part.contains(document.activeElement) || part.querySelector('form, details[open], input:checked') !== null;
  setInterval(() => {
    if (isBusy()) return;
    void fetch(location.href, { headers: { 'X-Background': '1' } })
      .then((answer) => (answer.ok && !answer.redirected ? answer.text() : null))
      .then((text) => {
        const fresh = text === null ? null : new DOMParser().parseFromString(text, 'text/html').getElementById(part.id);
        if (fresh !== null && !isBusy() && fresh.innerHTML !== part.innerHTML) part.innerHTML = fresh.innerHTML;
      })
      .catch(() => undefined);
  }, REFRESH_MS);
};

const session = document.querySelector('form[data-session-idle-at]');
if (session !== null) watchSession(session);

for (const part of document.querySelectorAll('[data-fresh]')) keepFresh(part);

document.querySelector('[data-errors]')?.focus();
