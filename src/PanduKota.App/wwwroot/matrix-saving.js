// Saves the cells of the matrix one after the other through the API; what the line swallows is sent again until it is there.
const RETRY_AFTER = 4000;

/**
 * @param options.api address of the programmes of the plan; options.query what shapes the answer
 * @param options.onState (edit, "saving" | "offline" | "saved" | "refused" | "clash", answer)
 */
export function makeQueue(options) {
  const waiting = [];
  let isSending = false;

  const rest = () => new Promise((resolve) => {
    const timer = window.setTimeout(done, RETRY_AFTER);
    function done() { window.clearTimeout(timer); window.removeEventListener('online', done); resolve(); }
    window.addEventListener('online', done);
  });

  async function send(edit) {
    const answer = await fetch(`${options.api}/${encodeURIComponent(edit.code)}/cells?${options.query}`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ startedFromVersion: edit.version, cells: [{ field: edit.field, typed: edit.typed, seen: edit.seen }] }),
    });
    const isJson = (answer.headers.get('Content-Type') ?? '').includes('json');
    return { status: answer.status, body: isJson ? await answer.json() : {} };
  }

  async function pump() {
    if (isSending) return;
    isSending = true;
    while (waiting.length > 0) {
      const edit = waiting[0];
      options.onState(edit, 'saving');
      try {
        const answer = await send(edit);
        if (answer.status >= 500) throw new TypeError(`status ${answer.status}`);
        waiting.shift();
        options.onState(edit, answer.status === 200 ? 'saved' : answer.status === 409 ? 'clash' : 'refused', answer.body);
      } catch (fault) {
        if (!(fault instanceof TypeError)) throw fault;
        options.onState(edit, 'offline');
        await rest();
      }
    }
    isSending = false;
  }

  return {
    /** Puts an edit at the end, or into the place of one of the same cell that has not been sent yet. */
    add(edit) {
      const same = waiting.findIndex((other, at) => at > 0 && other.code === edit.code && other.field === edit.field);
      if (same > 0) waiting[same] = { ...edit, seen: waiting[same].seen, version: waiting[same].version };
      else waiting.push(edit);
      pump();
    },
    /** The edit that waits for this cell: what it will hold is the ground on which a further edit stands. */
    last: (code, field) => waiting.findLast((edit) => edit.code === code && edit.field === field),
    get length() { return waiting.length; },
  };
}
