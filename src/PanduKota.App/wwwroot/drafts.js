// What is typed into a form is kept on the server while it is typed, for its writer alone, until the form is saved. Nothing
// is lost with the line: what could not be kept stays in the form, is said so, and is sent again.
(() => {
  'use strict';
  const state = document.querySelector('[data-draft]');
  const form = state?.closest('form');
  if (!form) return;
  const PAUSE = 1200, LONGEST_RETRY = 30000;
  const language = document.documentElement.lang === 'en' ? 'en' : 'id';
  let timer = 0, retry = 2000, sending = null, isDirty = false, isOffline = false, isLeaving = false;

  const say = (text, tone) => { state.textContent = text; state.dataset.tone = tone; };
  const plan = (delay) => { window.clearTimeout(timer); timer = window.setTimeout(keep, delay); };

  /** As the form itself would send them; several of one name stand together. */
  function fields() {
    const all = {};
    for (const [name, value] of new FormData(form)) if (/^[A-Z]/.test(name) || name === 'alasan') all[name] = name in all ? `${all[name]},${value}` : value;
    return all;
  }

  async function send(isLast) {
    isDirty = false;
    try {
      const answer = await fetch(state.dataset.draft, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ subject: state.dataset.subject, startedFromVersion: Number(state.dataset.version), fields: fields() }),
        keepalive: isLast,
        signal: AbortSignal.timeout(20000),
      });
      isOffline = false;
      const body = (answer.headers.get('Content-Type') ?? '').includes('json') ? await answer.json() : {};
      if (answer.ok) { retry = 2000; if (!isDirty) say(body.said[language], 'ok'); return; }
      isDirty = true;
      say(`${state.dataset.refused}. ${body.title ?? answer.status}`, 'bad');
      plan(LONGEST_RETRY);
    } catch (fault) {
      isDirty = isOffline = true;
      say(state.dataset.offline, 'warn');
      plan(retry);
      retry = Math.min(retry * 2, LONGEST_RETRY);
    }
  }

  /** One after the other: an older draft must not arrive after a newer one. */
  async function keep(isLast = false) {
    window.clearTimeout(timer);
    if (!isDirty || isLeaving) return;
    if (sending) { await sending; return keep(isLast); }
    sending = send(isLast === true);
    await sending;
    sending = null;
  }

  function changed(event) {
    if (event.target.form !== form || event.target.type === 'hidden') return;
    if (!isDirty) say(state.dataset.writing, 'idle');
    isDirty = true;
    plan(PAUSE);
  }
  document.addEventListener('input', changed);
  document.addEventListener('change', changed);
  window.addEventListener('online', () => { retry = 2000; keep(); });
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') keep(true); });
  // Asked only while something is not on the server yet.
  window.addEventListener('beforeunload', (event) => { if ((isDirty || sending) && !isLeaving) { keep(true); event.preventDefault(); } });

  // A draft on its way must not arrive after the form that makes it needless; and without a line the form stays where it is,
  // with all that stands in it.
  form.addEventListener('submit', async (event) => {
    if (event.defaultPrevented || isLeaving) return;
    if (!isDirty && !sending) { isLeaving = true; return; }
    event.preventDefault();
    const { submitter } = event;
    await keep();
    if (isOffline) { state.scrollIntoView({ block: 'nearest' }); return; }
    isLeaving = true;
    form.requestSubmit(submitter);
  });
  for (const other of document.querySelectorAll('form')) if (other !== form) other.addEventListener('submit', () => { isLeaving = true; });
  window.addEventListener('pageshow', () => { isLeaving = false; });
})();
