// The ten-year matrix as a sheet, over the table that the server made. Every cell is saved by itself (matrix-saving.js).
import { makeQueue } from './matrix-saving.js';
import { makeSheet } from './matrix-sheet.js';

const undone = [];

export function show(frame, table, Tabulator) {
  if (!frame.isConnected) return;
  const words = JSON.parse(frame.dataset.words);
  const data = read(frame, table);
  const bar = document.createElement('div');
  bar.className = 'matrix-bar';
  bar.innerHTML = '<p class="matrix-said" role="status"></p><div class="matrix-clash" role="group" hidden></div><ul class="matrix-findings"></ul>'
    + '<p class="matrix-keys muted small"></p><button class="btn small" type="button" hidden></button>';
  bar.querySelector('.matrix-keys').textContent = words.keys;
  const undo = bar.querySelector('button');
  undo.textContent = words.undo;
  const say = (text, tone) => { const line = bar.querySelector('.matrix-said'); line.textContent = text; line.dataset.tone = tone ?? ''; };

  const sheet = makeSheet(Tabulator, { frame, table, words, ...data, onEdit: edit, onUndo: takeBack, onActive: showFindings, onPaste: paste });
  table.closest('.table-frame').after(sheet.element, bar);
  table.closest('.table-frame').classList.add('behind-sheet');
  sheet.render();

  const query = new URLSearchParams({ view: frame.dataset.view });
  if (frame.dataset.source) query.set('fundSource', frame.dataset.source);
  const queue = makeQueue({ api: frame.dataset.api, query, onState });
  window.addEventListener('beforeunload', (event) => { if (queue.length > 0) event.preventDefault(); });
  undo.addEventListener('click', takeBack);

  function edit(row, cell, typed) {
    const waiting = queue.last(row.code, cell.field);
    queue.add({ code: row.code, key: row.key, field: cell.field, typed, seen: waiting?.typed ?? cell.words, version: row.version, before: cell.words });
  }

  function paste(block) {
    const form = frame.querySelector('form[data-paste]');
    form.querySelector('textarea').value = block;
    form.submit();
  }

  function takeBack() {
    const last = undone.pop();
    if (last) queue.add({ ...last, typed: last.before, seen: last.after, version: sheet.versionOf(last.code) ?? last.version, isUndo: true });
    undo.hidden = undone.length === 0;
  }

  function onState(change, state, answer) {
    sheet.mark(change, state, answer);
    showClash(null);
    if (state === 'saving') return say(words.saving);
    if (state === 'offline') return say(words.offline, 'warn');
    if (state === 'refused') return say(answer.title ?? words.waiting, 'bad');
    sheet.take(answer.rows, answer.totals);
    if (state === 'clash') return showClash(change, answer);
    const now = sheet.wordsOf(change.code, change.field);
    if (answer.changed && !change.isUndo) undone.push({ code: change.code, key: change.key, field: change.field, before: change.before, after: now, version: answer.version });
    undo.hidden = undone.length === 0;
    say(`${change.code}: ${change.isUndo ? words.undone + ', ' : ''}${answer.changed ? sheet.language(answer.said) : words.unchanged}`, 'ok');
    showFindings(sheet.active());
  }

  /** Both values beside each other; nothing happens until one of them is chosen. */
  function showClash(change, answer) {
    const panel = bar.querySelector('.matrix-clash');
    panel.hidden = !change;
    panel.replaceChildren();
    if (!change) return;
    const field = answer.conflict?.fields?.[0];
    say(answer.conflict?.by ? words.clashBy.replace('%', answer.conflict.by) : words.clash, 'warn');
    const list = document.createElement('dl');
    for (const [name, value] of [[words.base, field?.base], [words.mine, field?.mine ?? change.typed], [words.theirs, field?.theirs]]) {
      const term = document.createElement('dt');
      const detail = document.createElement('dd');
      term.textContent = name;
      detail.textContent = value ? sheet.read(change.field, value) : words.empty;
      list.append(term, detail);
    }
    panel.append(list, choice(words.takeMine, () => {
      showClash(null);
      queue.add({ ...change, seen: sheet.wordsOf(change.code, change.field), version: answer.conflict.version, before: sheet.wordsOf(change.code, change.field) });
    }), choice(words.takeTheirs, () => { showClash(null); sheet.settle(change); say(''); }));
  }

  function choice(text, then) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn small';
    button.textContent = text;
    button.addEventListener('click', () => { then(); sheet.focus(); });
    return button;
  }

  function showFindings(active) {
    const list = bar.querySelector('.matrix-findings');
    list.replaceChildren();
    if (!active) return;
    const own = active.row.findings.toSorted((a, b) => (b.field === active.cell?.field) - (a.field === active.cell?.field));
    for (const finding of own.slice(0, 4)) {
      const item = document.createElement('li');
      item.className = finding.severity === 'error' ? 'bad' : finding.severity === 'warning' ? 'warn' : 'info';
      item.textContent = `${finding.code} · ${finding.message} ${finding.mend ?? ''}`;
      list.append(item);
    }
  }
}

/** The rows of the table as data. */
function read(frame, table) {
  const view = frame.dataset.view;
  const columns = [...table.tHead.querySelectorAll('th[data-column]')].map((head) => ({ name: head.dataset.column, title: head.textContent.trim() }));
  const rows = [...table.tBodies[0].rows].filter((tr) => tr.dataset.key).map((tr) => {
    const cells = [...tr.cells];
    const own = cells.slice(view === 'targets' ? 2 : 1);
    const cut = view === 'basics' ? -1 : tr.dataset.key.lastIndexOf('|');
    const [code, part] = cut < 0 ? [tr.dataset.key, undefined] : [tr.dataset.key.slice(0, cut), tr.dataset.key.slice(cut + 1)];
    const isEmpty = own.length < columns.length;
    return {
      key: tr.dataset.key, id: tr.dataset.id, code, part, version: Number(tr.dataset.version), mayEdit: tr.dataset.edit === 'yes' && !isEmpty,
      isReserve: tr.classList.contains('reserve'), findings: JSON.parse(tr.dataset.findings || '[]'), tr,
      cells: isEmpty ? [] : columns.map((column, i) => ({
        field: view === 'costs' ? `Costs[${part}].Rupiah[${column.name}]` : view === 'targets' ? `Indicators[${part}].Targets[${column.name}]` : column.name,
        words: own[i].dataset.words || (view === 'costs' ? own[i].textContent.replace(/[^\d-]/g, '') : own[i].textContent.trim()),
        mark: own[i].classList.contains('mark-bad') ? 'error' : own[i].classList.contains('mark-warn') ? 'warning' : null,
        td: own[i],
      })),
    };
  });
  const totals = Object.fromEntries([...table.querySelectorAll('tr[data-total]')].map((tr) => [tr.dataset.total, tr]));
  return { view, columns, rows, totals };
}
